import type { WeighedMoment } from '../../figures/moments.ts';
import { triageDecisions } from '../../figures/triage.ts';
import { showWords } from '../../language/show.ts';
import { emotionText, paint, zoneMarks } from '../journey/terminal/paint.ts';
import { clean } from '../terminal-lines.ts';
import { numbered } from './numbered.ts';
import type { MomentsLayout } from './terminal.ts';

/** The negative moments by what to do about them (1-27), the worst first, each with the reason. */
export function hurtLines(
  moments: readonly WeighedMoment[],
  layout: MomentsLayout,
): readonly string[] {
  const { chalk, width, words, workspace } = layout;
  const { language } = workspace.settings;
  const hurts = moments
    .flatMap((moment) => (moment.triage === null ? [] : [{ moment, found: moment.triage }]))
    .sort((a, b) => a.found.emotion - b.found.emotion || a.moment.number - b.moment.number);
  if (hurts.length === 0) {
    const isKnown = moments.some(({ lowest }) => lowest !== null);
    return isKnown ? [chalk.bold(words.hurts), `  ${words.nothingHurts}`] : [];
  }
  return [
    chalk.bold(words.hurts),
    ...triageDecisions.flatMap((decision) => {
      const own = hurts.filter(({ found }) => found.decision === decision);
      if (own.length === 0) return [];
      return [
        ` ${showWords(language).triage[decision]}`,
        ...own.flatMap(({ moment, found }) => {
          const value = `${zoneMarks.below} ${emotionText(found.emotion, language).trim()}`;
          const who =
            found.persona === null || moment.touchpoint.personas.length < 2
              ? ''
              : ` (${nameOf(found.persona, layout)})`;
          const text = `${value}${who}: ${words.reasons[found.because]}`;
          return numbered(moment, text, moments.length, width).map((line) =>
            line.replace(value, paint(chalk).zone(value, 'below')),
          );
        }),
      ];
    }),
  ];
}

/** A persona's name, or the id of one that does not exist. */
export function nameOf(persona: string, { workspace }: MomentsLayout): string {
  return clean(workspace.personaById.get(persona)?.name ?? persona);
}
