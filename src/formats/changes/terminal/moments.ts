import type { Zone } from '../../../figures/emotion.ts';
import { textWidth } from '../../../model/text-width.ts';
import type { ChangeText } from '../../../view/change-text.ts';
import type { ComparedMoment } from '../../../view/compared-moments.ts';
import type { ComparisonView } from '../../../view/comparison-view.ts';
import type { Paint } from '../../journey/terminal/paint.ts';
import { clean, cut, pad, wrap } from '../../terminal-lines.ts';

const mostTitleLines = 2;
const mostChangeLines = 2;
const signs = { same: ' ', changed: '~', new: '+', gone: '−', replaced: '+', moved: '~' } as const;

/** Moment by moment what changes, phase by phase; those that stay as they are are counted only. */
export function drawMoments(view: ComparisonView, width: number, paint: Paint): readonly string[] {
  const digits = String(view.moments.length).length;
  const feelingWidth = Math.max(
    ...view.moments.map(({ feeling }) => textWidth(feeling?.text ?? '')),
  );
  return view.phases.flatMap(({ name, moments }, index) => {
    const changed = moments.filter(({ state }) => state !== 'same');
    const same = moments.length - changed.length;
    const title = cut(clean(name), width - 2);
    const rule = paint.faint('─'.repeat(Math.max(0, width - textWidth(title) - 1)));
    return [
      ...(index === 0 ? [] : ['']),
      ...(name === '' ? [] : [`${paint.strong(pad(title, 0))} ${rule}`]),
      ...changed.flatMap((moment) =>
        drawMoment(view, moment, { width, digits, feelingWidth, paint }),
      ),
      ...(same === 0 ? [] : [paint.faint(`  ${view.words.unchanged(same)}`)]),
    ];
  });
}

interface Layout {
  readonly width: number;
  readonly digits: number;
  /** Of the feelings on both sides. */
  readonly feelingWidth: number;
  readonly paint: Paint;
}

function drawMoment(
  { words }: ComparisonView,
  moment: ComparedMoment,
  { width, digits, feelingWidth, paint }: Layout,
): readonly string[] {
  const indent = 2 + digits + 3;
  const room = width - indent - feelingWidth - 2;
  const lines = wrap(clean(moment.title), room, mostTitleLines);
  const feeling = moment.feeling?.text ?? '';
  const zone = moment.feeling?.class ?? '';
  const badge = moment.state === 'changed' ? '' : ` ${moment.badge ?? ''}`;
  const first =
    `  ${String(moment.number).padStart(digits)} ${signs[moment.state]} ` +
    `${pad(lines[0] ?? '', room)}  ${painted(pad(feeling, feelingWidth), zone, paint)}`;
  const below = [
    ...(badge === '' || moment.state === 'replaced' ? [] : [badge.trim()]),
    ...moment.changes.filter(({ isDetail }) => !isDetail).map(line),
    ...detailsOf(moment.changes, words.also),
    ...solutionsOf(moment, words.solutions),
  ];
  const space = ' '.repeat(indent);
  return [
    first.trimEnd(),
    ...lines.slice(1).map((text) => space + pad(text, 0)),
    ...below.flatMap((text) =>
      wrap(clean(text), width - indent - 2, mostChangeLines).map((part) =>
        paint.faint(`${space}  ${pad(part, 0)}`),
      ),
    ),
  ];
}

function line({ label, text }: ChangeText): string {
  return label === null ? text : `${label}: ${text}`;
}

/** By name only: the page tells them. */
function detailsOf(changes: readonly ChangeText[], also: string): readonly string[] {
  const names = changes.filter(({ isDetail }) => isDetail).map(({ label }) => label ?? '');
  return names.length === 0 ? [] : [`${also}: ${names.join(', ').toLowerCase()}`];
}

function solutionsOf({ solutions }: ComparedMoment, label: string): readonly string[] {
  return solutions.length === 0
    ? []
    : [`${label}: ${solutions.map((title) => `“${title}”`).join(', ')}`];
}

function painted(text: string, zone: string, paint: Paint): string {
  return zone === 'below' || zone === 'inside' || zone === 'above'
    ? paint.zone(text, zone satisfies Zone)
    : text;
}
