import { attributeRule } from './allowed-markup.ts';
import {
  at,
  type In,
  type MarkupState,
  type Stepper,
  inBetween,
  type ValueState,
} from './markup-state.ts';
import type { Report, Spot } from './template-problem.ts';
import { valueProblem } from './value-problem.ts';

const inTag: Stepper<In<'tag'>> = (piece, index, state, { report, spotAt }) => {
  const { element, isSpaced } = state;
  const space = at(/\s+/y, piece, index);
  if (space !== null) return { index: index + space.length, state: { ...state, isSpaced: true } };
  const end = at(/\/?>/y, piece, index);
  if (end !== null) {
    return { index: index + end.length, state: element === 'title' ? { at: 'title' } : inBetween };
  }
  const spot = spotAt(index);
  const name = at(/[^\s"'<>/=]+/y, piece, index);
  if (name === null || !isSpaced) {
    const message = name === null ? 'This cannot stand in a tag.' : 'A space is missing here.';
    report(spot, 'template/markup', message);
    const next = index + (name?.length ?? 1);
    // Behind a tag that was never closed, everything else would be wrong too.
    return { index: next, state: piece[index] === '<' ? inBetween : { ...state, isSpaced: true } };
  }
  const attribute = name.toLowerCase();
  reportName(element, attribute, spot, report);
  const equals = at(/\s*=\s*/y, piece, index + name.length);
  const next = index + name.length + (equals?.length ?? 0);
  return equals === null
    ? { index: next, state: { ...state, isSpaced: false } }
    : { index: next, state: { at: 'equals', element, attribute } };
};

function reportName(element: string, attribute: string, spot: Spot, report: Report): void {
  if (attribute.startsWith('on')) {
    report(spot, 'template/event-handler', 'Nothing in a page runs but the script of cjm.');
  } else if (attribute === 'style') {
    report(spot, 'template/style', 'Put styles into style.css, beside the templates, for a class.');
  } else if (attributeRule(element, attribute) === null) {
    report(spot, 'template/attribute', `<${element}> may have no "${attribute}".`);
  }
}

const afterEquals: Stepper<In<'equals'>> = (piece, index, { element, attribute }, { spotAt }) => {
  const quote = piece[index] ?? '';
  if (quote === '"' || quote === "'") {
    const spot = spotAt(index + 1);
    return {
      index: index + 1,
      state: { at: 'value', element, attribute, quote, spot, text: '', isPlace: false },
    };
  }
  return { index, state: { at: 'bare', element, attribute, spot: spotAt(index), text: '' } };
};

const inBare: Stepper<In<'bare'>> = (piece, index, state, { report, spotAt }) => {
  const { element, attribute, spot } = state;
  const written = at(/[\w.:#%-]*/y, piece, index) ?? '';
  const text = state.text + written;
  const next = index + written.length;
  if (next === piece.length) return { index: next, state: { ...state, text } };
  const after: MarkupState = { at: 'tag', element, isSpaced: false };
  if (text === '' || !/[\s>]/.test(piece.charAt(next))) {
    report(spotAt(next), 'template/unquoted', 'Put the value between quotes.');
    const rest = at(/[^\s>]*/y, piece, next) ?? '';
    return { index: next + rest.length, state: after };
  }
  const rule = attributeRule(element, attribute);
  const problem = rule === null ? null : valueProblem(rule, text);
  if (problem !== null) report(spot, ...problem);
  return { index: next, state: after };
};

const inValue: Stepper<ValueState> = (piece, index, state, { report, spotAt }) => {
  const end = piece.indexOf(state.quote, index);
  const written = piece.slice(index, end === -1 ? piece.length : end);
  const whole = state.text === null ? null : state.text + written;
  // What looks for tags in a finished page must never find one here.
  const sign = written.indexOf('<');
  if (sign !== -1) {
    report(spotAt(index + sign), 'template/markup', 'Write &lt; for the sign itself in a value.');
  }
  if (end === -1) {
    const isPlace = state.isPlace || whole?.startsWith('#') === true;
    return { index: piece.length, state: { ...state, text: whole, isPlace } };
  }
  const rule = attributeRule(state.element, state.attribute);
  const problem = rule === null || whole === null ? null : valueProblem(rule, whole);
  if (problem !== null) report(state.spot, ...problem);
  return { index: end + 1, state: { at: 'tag', element: state.element, isSpaced: false } };
};

/** What stands between `<` and `>`, by what one is in. */
export const tagSteps = { tag: inTag, equals: afterEquals, bare: inBare, value: inValue } as const;
