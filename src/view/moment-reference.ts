import type { Touchpoint } from '../model/touchpoint.ts';
import { touchpointHref } from './touchpoint-href.ts';

export interface Reference {
  readonly text: string;
  readonly href: string;
  /** Smaller, after it. */
  readonly detail: string | null;
}

export function momentReference({ id, title }: Touchpoint): Reference {
  return { text: title, href: touchpointHref(id), detail: null };
}
