import type { Language } from '../model/workspace.ts';

/** How a score came about, step by step. */
export interface ExplainScoreWords {
  readonly formula: string;
  readonly agreed: (score: string) => string;
  readonly mean: (mean: string) => string;
  readonly value: (mean: string, value: string) => string;
  readonly weighs: (weight: string) => string;
  readonly points: (points: string) => string;
  readonly notScored: (highest: string) => string;
  readonly sum: string;
  readonly range: string;
  readonly noRank: string;
  readonly noWeight: string;
  readonly rank: (rank: number, of: number) => string;
  readonly tier: (tier: number) => string;
  readonly first: (share: string, draws: string) => string;
  readonly ranks: string;
  readonly ofMoment: (title: string, rank: number) => string;
  readonly dominatedBy: (titles: string) => string;
  readonly dominatedByNone: string;
  readonly dominates: (titles: string) => string;
  readonly central: (weights: string) => string;
  readonly rises: (
    solution: string,
    neighbour: string,
    criterion: string,
    points: string,
  ) => string;
  readonly falls: (
    solution: string,
    neighbour: string,
    criterion: string,
    points: string,
  ) => string;
  readonly ties: (neighbour: string) => string;
  readonly noSwap: (neighbour: string) => string;
  readonly neighbours: string;
}

const catalogue: Readonly<Record<Language, ExplainScoreWords>> = {
  nl: {
    formula:
      'Per criterium: het gemiddelde van de scores, op de schaal 1 tot 5, als waarde van 0 tot 1, maal het gewicht, maal 100.',
    agreed: (score) => `samen vastgesteld ${score}`,
    mean: (mean) => `gemiddeld ${mean}`,
    value: (mean, value) => `waarde (${mean} − 1) / 4 = ${value}`,
    weighs: (weight) => `gewicht ${weight}`,
    points: (points) => `${points} punten`,
    notScored: (highest) => `nog geen score: 0 tot ${highest} punten`,
    sum: 'Score',
    range: 'Score, zolang er een ontbreekt',
    noRank: 'Nog geen plaats: er ontbreken scores.',
    noWeight: 'Geen plaats: geen criterium heeft gewicht.',
    rank: (rank, of) => `Plaats ${rank} van ${of}`,
    tier: (tier) => `groep ${tier}`,
    first: (share, draws) => `bovenaan in ${share} van ${draws} trekkingen van andere gewichten`,
    ranks: 'Per contactmoment:',
    ofMoment: (title, rank) => `${title}: plaats ${rank}`,
    dominatedBy: (titles) => `Nergens beter en ergens slechter dan ${titles}.`,
    dominatedByNone: 'Geen andere is op alle criteria minstens zo goed en ergens beter.',
    dominates: (titles) => `Nergens slechter en ergens beter dan ${titles}.`,
    central: (weights) => `Het wint vooral bij deze gewichten: ${weights}.`,
    rises: (solution, neighbour, criterion, points) =>
      `${solution} komt gelijk met ${neighbour} bij ${points} punt meer op ${criterion}.`,
    falls: (solution, neighbour, criterion, points) =>
      `${solution} valt terug naar ${neighbour} bij ${points} punt minder op ${criterion}.`,
    ties: (neighbour) => `Staat gelijk met ${neighbour}.`,
    noSwap: (neighbour) => `Geen enkele score op zichzelf brengt het gelijk met ${neighbour}.`,
    neighbours: 'Wat het laat wisselen met zijn buren:',
  },
  en: {
    formula:
      'Per criterion: the mean of the scores, on the scale 1 to 5, as a value from 0 to 1, times the weight, times 100.',
    agreed: (score) => `agreed on ${score}`,
    mean: (mean) => `mean ${mean}`,
    value: (mean, value) => `value (${mean} − 1) / 4 = ${value}`,
    weighs: (weight) => `weight ${weight}`,
    points: (points) => `${points} points`,
    notScored: (highest) => `no score yet: 0 to ${highest} points`,
    sum: 'Score',
    range: 'Score, while one is missing',
    noRank: 'No rank yet: scores are missing.',
    noWeight: 'No rank: no criterion has any weight.',
    rank: (rank, of) => `Rank ${rank} of ${of}`,
    tier: (tier) => `tier ${tier}`,
    first: (share, draws) => `first in ${share} of ${draws} draws of other weights`,
    ranks: 'For each touchpoint:',
    ofMoment: (title, rank) => `${title}: rank ${rank}`,
    dominatedBy: (titles) => `Nowhere better and somewhere worse than ${titles}.`,
    dominatedByNone: 'No other is at least as good on all criteria and better on one.',
    dominates: (titles) => `Nowhere worse and somewhere better than ${titles}.`,
    central: (weights) => `It wins above all with these weights: ${weights}.`,
    rises: (solution, neighbour, criterion, points) =>
      `${solution} draws level with ${neighbour} with ${points} more on ${criterion}.`,
    falls: (solution, neighbour, criterion, points) =>
      `${solution} falls back to ${neighbour} with ${points} less on ${criterion}.`,
    ties: (neighbour) => `Ties with ${neighbour}.`,
    noSwap: (neighbour) => `No single score brings it level with ${neighbour}.`,
    neighbours: 'What swaps it with its neighbours:',
  },
};

/** The words for how a score came about. */
export function explainScoreWords(language: Language): ExplainScoreWords {
  return catalogue[language];
}
