import type { Language } from '../model/workspace.ts';

type Reason =
  | 'no-data'
  | 'no-sd'
  | 'mixed-kinds'
  | 'nobody'
  | 'too-few'
  | 'impossible'
  | 'no-variance'
  | 'out-of-range';

/** What is said of an experiment with a solution. */
export interface ExperimentWords {
  readonly against: (variant: string, control: string) => string;
  /** Before a difference of shares: percentage points. */
  readonly points: (size: string) => string;
  readonly interval: (low: string, high: string) => string;
  readonly verdicts: Readonly<Record<'better' | 'worse' | 'not-decided', string>>;
  readonly needed: (count: string) => string;
  readonly reasons: Readonly<Record<Reason, string>>;
}

const catalogue: Readonly<Record<Language, ExperimentWords>> = {
  nl: {
    against: (variant, control) => `${variant} tegenover ${control}`,
    points: (size) => `${size} procentpunt`,
    interval: (low, high) => `met 95% zekerheid ${low} tot ${high}`,
    verdicts: { better: 'beter', worse: 'slechter', 'not-decided': 'niet beslist' },
    needed: (count) => `om zo'n verschil te vinden zijn er zo'n ${count} per variant nodig`,
    reasons: {
      'no-data': 'geen uitkomst: er is niets geteld of gemeten',
      'no-sd': 'geen uitkomst: bij een gemiddelde hoort de standaarddeviatie ("sd")',
      'mixed-kinds': 'geen uitkomst: de ene variant telt, de andere meet',
      nobody: 'geen uitkomst: aan een variant deed niemand mee',
      'too-few': 'geen uitkomst: een gemiddelde vraagt er minstens twee',
      impossible: 'geen uitkomst: meer successen dan deelnemers',
      'no-variance': 'geen uitkomst: alle uitkomsten zijn gelijk',
      'out-of-range': 'geen uitkomst: de getallen zijn te groot of te klein',
    },
  },
  en: {
    against: (variant, control) => `${variant} against ${control}`,
    points: (size) => `${size} percentage points`,
    interval: (low, high) => `with 95% confidence ${low} to ${high}`,
    verdicts: { better: 'better', worse: 'worse', 'not-decided': 'not decided' },
    needed: (count) => `to find such a difference takes some ${count} per variant`,
    reasons: {
      'no-data': 'no outcome: nothing was counted or measured',
      'no-sd': 'no outcome: a mean needs its standard deviation ("sd")',
      'mixed-kinds': 'no outcome: one variant counts, the other measures',
      nobody: 'no outcome: nobody took part in a variant',
      'too-few': 'no outcome: a mean takes at least two',
      impossible: 'no outcome: more successes than people',
      'no-variance': 'no outcome: all results are the same',
      'out-of-range': 'no outcome: the numbers are too large or too small',
    },
  },
};

/** The words for experiments. */
export function experimentWords(language: Language): ExperimentWords {
  return catalogue[language];
}
