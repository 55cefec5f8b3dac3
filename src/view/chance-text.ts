import { formatNumber } from '../language/number.ts';
import type { Language } from '../model/workspace.ts';

/** `p 0.03`, `p < 0.001` */
export function chanceText(p: number | null, language: Language): string {
  if (p !== null && p < 0.001) return `p < ${formatNumber(0.001, language, { digits: 3 })}`;
  return `p ${formatNumber(p, language, { digits: 3 })}`;
}
