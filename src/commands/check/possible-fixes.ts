import type { Diagnostic, Fix } from '../../model/diagnostic.ts';
import { textIn } from '../../source/lines.ts';

/** A text that may mend a finding. */
export interface Repair extends Pick<Fix, 'range' | 'text'> {
  readonly finding: Diagnostic;
}

/** What one reader of YAML takes for 10, and another, which counts in eights, for 8. */
const twoNumbers = /^[-+]?0+[1-7][0-7]+$/;

/**
 * The repairs of a finding, the likely one first: where `01` cannot be a text in quotes, it is the number 1.
 * @param text that of the file
 */
export function possibleFixes(finding: Diagnostic, text: string): readonly Repair[] {
  const { fix, code } = finding;
  if (fix === undefined) return [];
  const { range } = fix;
  const first = { finding, range, text: fix.text };
  const written = textIn(text, range);
  if (code !== 'number/leading-zero' || twoNumbers.test(written)) return [first];
  return [first, { finding, range, text: written.replace(/^([-+]?)0+(?=\d)/, '$1') }];
}
