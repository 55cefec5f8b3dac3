import type { CriterionId } from '../model/criteria.ts';
import type { Language } from '../model/workspace.ts';

/** What is said about the ranking of solutions. */
export interface ScoreWords {
  /** Above a column of five characters. */
  readonly heads: Readonly<Record<CriterionId, string>>;
  readonly solution: string;
  readonly score: string;
  readonly raters: (names: readonly string[]) => string;
  /** Nobody is named: the scores were agreed on. */
  readonly agreed: string;
  readonly othersAgreed: string;
  readonly weights: string;
  readonly bestForMoments: string;
  readonly and: string;
  readonly moreMoments: (count: number) => string;
  readonly shared: string;
  readonly spread: string;
  readonly incomplete: string;
  readonly dominated: (solution: string, by: string) => string;
  readonly notShown: (count: number) => string;
  readonly noWeights: string;
  readonly noSolutions: string;
  readonly addSolutions: string;
  readonly noScores: string;
  readonly addScores: string;
  readonly nextScores: string;
  readonly nextChoose: (id: string, file: string) => string;
  readonly nextReport: string;
}

const joined = (names: readonly string[], and: string) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;

const catalogue: Readonly<Record<Language, ScoreWords>> = {
  nl: {
    heads: {
      distinctive: 'Onder',
      brandFit: 'Merk',
      ease: 'Gemak',
      customerImpact: 'Klant',
      organisationImpact: 'Org',
    },
    solution: 'Oplossing',
    score: 'Score',
    raters: (names) =>
      `${names.length === 1 ? '1 beoordelaar' : `${names.length} beoordelaars`}: ${joined(names, 'en')}`,
    agreed: 'gezamenlijke scores',
    othersAgreed: 'gezamenlijke scores voor de overige',
    weights: 'Gewichten',
    bestForMoments: 'Beste per contactmoment:',
    and: 'en',
    moreMoments: (count) => `nog ${count}`,
    shared: 'gedeeld',
    spread: 'Onder een score: de laagste en de hoogste die een beoordelaar gaf.',
    incomplete: '– heeft nog geen plaats: er ontbreken scores. Dit is wat het nog kan worden.',
    dominated: (solution, by) => `${solution} is nergens beter en ergens slechter dan ${by}.`,
    notShown: (count) =>
      count === 1 ? 'Nog 1 oplossing niet getoond.' : `Nog ${count} oplossingen niet getoond.`,
    noWeights: 'Alle gewichten zijn 0, dus er valt niets te rangschikken.',
    noSolutions: 'Er zijn nog geen oplossingen om te rangschikken.',
    addSolutions: 'Zet "solutions:" in een klantreis, elk met "title", "for" en "scores":',
    noScores: 'De oplossingen hebben nog geen scores.',
    addScores: 'Geef elke oplossing "scores", van 1 (laag) tot 5 (hoog):',
    nextScores:
      'Vul de ontbrekende scores aan, in de klantreis of elk in een eigen "naam.rating.yaml".',
    nextChoose: (id, file) =>
      `Zet "chosen: true" bij de oplossingen die je kiest, zoals "${id}" in ${file}, en gebruik ze in de gewenste klantreis.`,
    nextReport: 'Met "cjm report" maak je een pagina om te delen.',
  },
  en: {
    heads: {
      distinctive: 'Dist',
      brandFit: 'Brand',
      ease: 'Ease',
      customerImpact: 'Cust',
      organisationImpact: 'Org',
    },
    solution: 'Solution',
    score: 'Score',
    raters: (names) =>
      `${names.length === 1 ? '1 rater' : `${names.length} raters`}: ${joined(names, 'and')}`,
    agreed: 'agreed scores',
    othersAgreed: 'agreed scores for the others',
    weights: 'Weights',
    bestForMoments: 'Best for each touchpoint:',
    and: 'and',
    moreMoments: (count) => `${count} more`,
    shared: 'shared',
    spread: 'Below a score: the lowest and the highest that a rater gave.',
    incomplete: '– has no rank yet: scores are missing. This is what it could still become.',
    dominated: (solution, by) => `${solution} is nowhere better and somewhere worse than ${by}.`,
    notShown: (count) =>
      count === 1 ? '1 more solution not shown.' : `${count} more solutions not shown.`,
    noWeights: 'All weights are 0, so there is nothing to rank.',
    noSolutions: 'There are no solutions to rank yet.',
    addSolutions: 'Add "solutions:" to a journey, each with a "title", "for" and "scores":',
    noScores: 'The solutions have no scores yet.',
    addScores: 'Give each solution "scores", from 1 (low) to 5 (high):',
    nextScores:
      'Fill in the missing scores, in the journey or each in a "name.rating.yaml" of your own.',
    nextChoose: (id, file) =>
      `Write "chosen: true" on the solutions you choose, such as "${id}" in ${file}, and use them in the desired journey.`,
    nextReport: 'Run "cjm report" for a page to share.',
  },
};

export function scoreWords(language: Language): ScoreWords {
  return catalogue[language];
}
