import { attributeRule } from './allowed-markup.ts';
import { reportRaw } from './markup-scanner.ts';
import type { MarkupState, ValueState } from './markup-state.ts';
import type { Report, Spot } from './template-problem.ts';

/**
 * Reports where an expression may not stand, so that no data can ever be read as anything but text or a safe address.
 * @param helper what it calls; null when it only names a value
 * @returns the place behind it
 */
export function placeExpression(
  state: MarkupState,
  { spot, helper }: { readonly spot: Spot; readonly helper: string | null },
  report: Report,
): MarkupState {
  switch (state.at) {
    case 'raw':
      reportRaw(state, spot, report);
      return { ...state, isTold: true };
    case 'tag':
      report(
        spot,
        'template/attribute',
        'An expression in a tag stands in the value of an attribute.',
      );
      return { ...state, isSpaced: false };
    case 'equals':
      report(spot, 'template/unquoted', 'Put the value between quotes: "{{…}}".');
      return { at: 'tag', element: state.element, isSpaced: false };
    case 'bare':
      report(spot, 'template/unquoted', 'Put the whole value between quotes: "…{{…}}".');
      return { at: 'tag', element: state.element, isSpaced: false };
    case 'value':
      reportValue(state, { spot, helper }, report);
      return { ...state, text: null };
    default:
      return state;
  }
}

function reportValue(
  { element, attribute, isPlace }: ValueState,
  { spot, helper }: { readonly spot: Spot; readonly helper: string | null },
  report: Report,
): void {
  const rule = attributeRule(element, attribute);
  if (rule === 'address' && helper !== 'url' && !isPlace) {
    report(
      spot,
      'template/url',
      `Write "{{url …}}" in ${attribute}: it lets safe addresses through.`,
    );
  } else if (rule === 'image' && helper !== 'image') {
    report(
      spot,
      'template/url',
      `Write "{{image …}}" in ${attribute}: it lets pictures inside the page through.`,
    );
  } else if (rule === 'fragment' && !isPlace) {
    report(
      spot,
      'template/url',
      `Only "#{{…}}", a part of the same page, may stand in ${attribute}.`,
    );
  } else if (typeof rule === 'object' && rule !== null) {
    report(spot, 'template/attribute', `Write out the value of ${attribute}.`);
  }
}
