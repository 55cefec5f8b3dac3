import type { Severity } from '../model/diagnostic.ts';
import type { Language } from '../model/workspace.ts';

/** What `cjm check` says around the findings. */
export interface CheckWords {
  readonly more: (count: number, file: string) => string;
  readonly sources: (ids: string) => string;
  readonly count: (severity: Severity, count: number) => string;
  readonly inFiles: (count: number) => string;
  /** Between the last two of several. */
  readonly and: string;
  readonly suppressed: (count: number) => string;
  /** What is in the baseline. */
  readonly known: (count: number) => string;
  /** After the baseline was written. */
  readonly knownFromNow: (count: number, file: string) => string;
  /** What is in the baseline and was not found any more. */
  readonly gone: (count: number) => string;
  readonly nothing: string;
  /** Above the findings where there is more than them on a page. */
  readonly title: string;
  /** The columns of a table of findings. */
  readonly columns: readonly [severity: string, place: string, finding: string, rule: string];
  /** Below a table that was cut. */
  readonly notShown: (count: number) => string;
  /** The next useful step. */
  readonly next: {
    readonly repair: string;
    readonly errors: string;
    readonly persona: string;
    readonly journey: string;
    readonly fix: string;
    readonly score: string;
    readonly report: string;
  };
}

const catalogue: Readonly<Record<Language, CheckWords>> = {
  en: {
    more: (count, file) => `… and ${count} more in ${file}`,
    sources: (ids) => `Method: ${ids}`,
    count: (severity, count) =>
      `${count} ${{ error: 'error', warning: 'warning', info: 'tip' }[severity]}${count === 1 ? '' : 's'}`,
    inFiles: (count) => `in ${count} ${count === 1 ? 'file' : 'files'}`,
    and: 'and',
    suppressed: (count) => `${count} silenced`,
    known: (count) => `${count} known`,
    knownFromNow: (count, file) =>
      `${count} ${count === 1 ? 'finding is' : 'findings are'} known from now on, in "${file}".`,
    gone: (count) =>
      `${count} known ${count === 1 ? 'finding is' : 'findings are'} gone: run "cjm check --update-baseline" to strike ${count === 1 ? 'it' : 'them'} off.`,
    nothing: 'No findings',
    title: 'Customer journeys',
    columns: ['', 'Where', 'What', 'Rule'],
    notShown: (count) => `… and ${count} more, which do not fit here; "cjm check" shows all.`,
    next: {
      repair:
        'Next: "cjm check --fix" repairs what is safe to repair; add --dry-run to see it first.',
      errors: 'Next: mend the errors first, then run "cjm check" again.',
      persona: 'Next: make a persona with "cjm init persona NAME".',
      journey: 'Next: make a journey with "cjm init journey TITLE".',
      fix: 'Next: work through the findings; what is fine as it is gets an "ignore" with a reason.',
      score: 'Next: see which solution wins with "cjm score".',
      report: 'Next: show it to others with "cjm report".',
    },
  },
  nl: {
    more: (count, file) => `… en nog ${count} in ${file}`,
    sources: (ids) => `Methode: ${ids}`,
    count: (severity, count) =>
      `${count} ${
        {
          error: count === 1 ? 'fout' : 'fouten',
          warning: count === 1 ? 'waarschuwing' : 'waarschuwingen',
          info: count === 1 ? 'tip' : 'tips',
        }[severity]
      }`,
    inFiles: (count) => `in ${count} ${count === 1 ? 'bestand' : 'bestanden'}`,
    and: 'en',
    suppressed: (count) => `${count} met reden uitgezet`,
    known: (count) => `${count} bekend`,
    knownFromNow: (count, file) =>
      `${count} ${count === 1 ? 'bevinding is' : 'bevindingen zijn'} vanaf nu bekend, in "${file}".`,
    gone: (count) =>
      `${count} bekende ${count === 1 ? 'bevinding is' : 'bevindingen zijn'} weg: streep ${count === 1 ? 'hem' : 'ze'} door met "cjm check --update-baseline".`,
    nothing: 'Geen bevindingen',
    title: 'Klantreizen',
    columns: ['', 'Waar', 'Wat', 'Regel'],
    notShown: (count) => `… en nog ${count}, die hier niet passen; "cjm check" toont alles.`,
    next: {
      repair: 'Verder: "cjm check --fix" herstelt wat veilig kan; met --dry-run zie je het eerst.',
      errors: 'Verder: herstel eerst de fouten, en draai dan "cjm check" weer.',
      persona: 'Verder: maak een persona met "cjm init persona NAAM".',
      journey: 'Verder: maak een klantreis met "cjm init journey TITEL".',
      fix: 'Verder: loop de bevindingen na; wat zo goed is krijgt een "ignore" met een reden.',
      score: 'Verder: zie welke oplossing wint met "cjm score".',
      report: 'Verder: laat het anderen zien met "cjm report".',
    },
  },
};

/** The words of `cjm check` in a language. */
export function checkWords(language: Language): CheckWords {
  return catalogue[language];
}
