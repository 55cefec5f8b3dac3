import { designWords, type DesignWords } from '../../language/design.ts';
import type { Journey } from '../../model/journey.ts';
import type { Action } from '../../model/touchpoint.ts';
import type { Language } from '../../model/workspace.ts';
import { withoutForbidden } from '../../source/characters.ts';
import { toYaml } from '../../source/to-yaml.ts';
import type { Chosen, ChosenMoment, ChosenPhase } from './chosen-moments.ts';

export interface NewDesign {
  readonly journey: Journey;
  readonly title: string;
  readonly chosen: Chosen;
  /** Of the file: that of the workspace. */
  readonly language: Language;
}

/** The desired journey as YAML: what the choices say, and as comments what people have to fill in. */
export function designText({ journey, title, chosen, language }: NewDesign): string {
  const words = designWords(language);
  const { owner } = journey;
  return [
    ...words.head(fileName(journey)).map(comment),
    ...yaml({ title, state: 'desired', from: journey.id, status: 'draft' }),
    ...(owner === undefined ? [comment(`owner: ${words.noOwner}`)] : yaml({ owner })),
    ...phasesText(chosen.phases, words),
    comment(words.removes),
    comment('removes: […]'),
    ...anchoringText(chosen, words),
    '',
  ].join('\n');
}

function fileName({ origin: { file } }: Journey): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

/** The phases, or the touchpoints of a journey that was written without. */
function phasesText(phases: readonly ChosenPhase[], words: DesignWords): readonly string[] {
  const isFlat = phases.every(({ phase }) => phase.implicit);
  if (isFlat) {
    const moments = phases.flatMap((one) => one.moments);
    return ['touchpoints:', ...indent(items(moments, words), 1)];
  }
  return [
    'phases:',
    ...indent(
      phases.flatMap(({ phase, moments }) => {
        const [only] = moments;
        // A phase that is its own touchpoint carries the fields itself.
        const inside =
          only?.touchpoint.implicit === true
            ? momentText(only, words)
            : ['touchpoints:', ...indent(items(moments, words), 1)];
        return listItem([...yaml({ id: phase.id }), ...inside]);
      }),
      1,
    ),
  ];
}

function items(moments: readonly ChosenMoment[], words: DesignWords): readonly string[] {
  return moments.flatMap((moment) =>
    listItem([...yaml({ id: moment.touchpoint.id }), ...momentText(moment, words)]),
  );
}

function momentText(moment: ChosenMoment, words: DesignWords): readonly string[] {
  const { touchpoint, solutions, emotion, because } = moment;
  const ids = solutions.map(({ id }) => id);
  const ambition = touchpoint.ambition?.experience ?? [];
  const present = presentOnly(moment);
  return [
    // A phase that is its own touchpoint has a name instead.
    ...yaml({ [touchpoint.implicit ? 'name' : 'title']: oneLine(touchpoint.title) }).map(comment),
    ...ambition.map((text) => comment(`${words.ambition} ${text}`)),
    ...(emotion === null ? [comment(words.emotion), comment('emotion: 1')] : yaml({ emotion })),
    ...yaml({ solutions: ids }),
    ...(because === null
      ? []
      : because.length > 0
        ? yaml({ because: because.length === 1 ? because[0] : because })
        : [comment(words.because), comment('because: …')]),
    comment(words.experience),
    ...['does', 'thinks', 'feels'].map((field) => comment(`${field}: …`)),
    comment(words.processes),
    ...['frontstage', 'backstage'].map((field) => comment(`${field}: …`)),
    comment(words.people),
    comment('people:'),
    comment(`  - { role: ${words.role}, competencies: …, behaviour: …, steering: … }`),
    ...(present.length === 0
      ? []
      : [comment(words.presentOnly), ...present.map((field) => `${field}: []`)]),
  ];
}

/** What tells of the present moment only, and would else be taken over. */
function presentOnly({ touchpoint }: ChosenMoment): readonly string[] {
  return (['quotes', 'pains', 'evidence'] as const).filter((field) => touchpoint[field].length > 0);
}

function anchoringText({ solutions }: Chosen, words: DesignWords): readonly string[] {
  const changes = solutions
    .flatMap(({ actions }) => actions)
    .filter(({ status }) => status !== 'dropped')
    .map(actionAsData);
  const example = [
    'changes:',
    `  - what: ${words.action.what}`,
    `    kind: process # ${words.kinds}`,
    `    owner: ${words.action.owner}`,
    '    due: 2027-01-01',
    '    status: open',
  ];
  return [
    comment(words.anchoring),
    'anchoring:',
    ...indent(changes.length > 0 ? yaml({ changes }) : example.map(comment), 1),
    ...indent(yaml({ evaluation: { every: '6mo' } }), 1),
  ];
}

function actionAsData({ what, kind, owner, due, status }: Action) {
  return { what, kind, owner, due, status };
}

function yaml(data: Readonly<Record<string, unknown>>): readonly string[] {
  return toYaml(data).trimEnd().split('\n');
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** On one line, whatever somebody wrote, and with nothing in it that a reader of the file cannot see. */
function comment(text: string): string {
  const line = withoutForbidden(text).replaceAll(/[\t\r\n\u0085\u2028\u2029]+/g, ' ');
  return `# ${line}`;
}

function indent(lines: readonly string[], levels: number): readonly string[] {
  return lines.map((line) => (line === '' ? line : '  '.repeat(levels) + line));
}

function listItem(lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => (index === 0 ? `- ${line}` : line === '' ? line : `  ${line}`));
}
