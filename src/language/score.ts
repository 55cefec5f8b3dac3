import type { Language } from '../model/workspace.ts';

/** What is said about the ranking of solutions. */
export interface ScoreWords {
  readonly solution: string;
  readonly score: string;
  /** Above the shares of first ranks: at most five characters. */
  readonly first: string;
  readonly rank: string;
  readonly tierHead: string;
  readonly firstOf: (draws: string) => string;
  readonly firstMeans: (draws: string) => string;
  readonly tier: (tier: number) => string;
  readonly noTier: string;
  readonly tierMeans: string;
  /** The ranking is that of one touchpoint. */
  readonly moment: (title: string) => string;
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
  readonly beside: string;
  readonly effort: (effort: string) => string;
  readonly brings: (amount: string) => string;
  readonly costs: (amount: string) => string;
  readonly assuming: (text: string) => string;
  readonly experiments: string;
  readonly noWeights: string;
  readonly noneFor: (touchpoint: string) => string;
  readonly noSolutions: string;
  readonly addSolutions: string;
  readonly noScores: string;
  readonly addScores: string;
  readonly nextScores: (journey: string) => string;
  readonly nextChoose: (journey: string) => string;
  /** Solutions are chosen, and no desired journey comes from theirs yet. */
  readonly nextDesign: (journey: string) => string;
  readonly nextReport: string;
}

const joined = (names: readonly string[], and: string) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;

const catalogue: Readonly<Record<Language, ScoreWords>> = {
  nl: {
    solution: 'Oplossing',
    score: 'Score',
    first: '1e',
    rank: 'Plaats',
    tierHead: 'Groep',
    firstOf: (draws) => `Eerste in ${draws} trekkingen`,
    firstMeans: (draws) => `1e = in hoeveel van ${draws} trekkingen van andere gewichten het wint`,
    tier: (tier) => `Groep ${tier}`,
    noTier: 'Nog geen plaats',
    tierMeans: 'Binnen een groep zegt de volgorde weinig: met andere gewichten ligt die zo anders.',
    moment: (title) => `Alleen de oplossingen voor ${title}`,
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
    beside: 'Moeite en waarde:',
    effort: (effort) => `moeite: ${effort}`,
    brings: (amount) => `brengt ${amount} op`,
    costs: (amount) => `kost ${amount}`,
    assuming: (text) => `als: ${text}`,
    experiments: 'Geprobeerd:',
    noneFor: (touchpoint) => `Voor ${touchpoint} zijn er nog geen oplossingen.`,
    noWeights: 'Alle gewichten zijn 0, dus er valt niets te rangschikken.',
    noSolutions: 'Er zijn nog geen oplossingen om te rangschikken.',
    addSolutions: 'Zet "solutions:" in een klantreis, elk met "title", "for" en "scores":',
    noScores: 'De oplossingen hebben nog geen scores.',
    addScores: 'Geef elke oplossing "scores", van 1 (laag) tot 5 (hoog):',
    nextScores: (journey) =>
      `Vul de ontbrekende scores aan: met "cjm rate ${journey}", of in de klantreis zelf.`,
    nextChoose: (journey) =>
      `Kies de beste met "cjm choose ${journey} --top 1"; daarna maakt "cjm design ${journey}" er een gewenste klantreis van.`,
    nextDesign: (journey) =>
      `Maak van wat gekozen is een gewenste klantreis: cjm design ${journey}`,
    nextReport: 'Met "cjm report" maak je een pagina om te delen.',
  },
  en: {
    solution: 'Solution',
    score: 'Score',
    first: '1st',
    rank: 'Rank',
    tierHead: 'Tier',
    firstOf: (draws) => `First in ${draws} draws`,
    firstMeans: (draws) => `1st = in how many of ${draws} draws of other weights it wins`,
    tier: (tier) => `Tier ${tier}`,
    noTier: 'No rank yet',
    tierMeans: 'Within a tier the order says little: other weights easily turn it around.',
    moment: (title) => `Only the solutions for ${title}`,
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
    beside: 'Effort and value:',
    effort: (effort) => `effort: ${effort}`,
    brings: (amount) => `brings ${amount}`,
    costs: (amount) => `costs ${amount}`,
    assuming: (text) => `assuming: ${text}`,
    experiments: 'Tried out:',
    noneFor: (touchpoint) => `There are no solutions for ${touchpoint} yet.`,
    noWeights: 'All weights are 0, so there is nothing to rank.',
    noSolutions: 'There are no solutions to rank yet.',
    addSolutions: 'Add "solutions:" to a journey, each with a "title", "for" and "scores":',
    noScores: 'The solutions have no scores yet.',
    addScores: 'Give each solution "scores", from 1 (low) to 5 (high):',
    nextScores: (journey) =>
      `Fill in the missing scores: with "cjm rate ${journey}", or in the journey itself.`,
    nextChoose: (journey) =>
      `Choose the best with "cjm choose ${journey} --top 1"; "cjm design ${journey}" then makes a desired journey of it.`,
    nextDesign: (journey) => `Make a desired journey of what was chosen: cjm design ${journey}`,
    nextReport: 'Run "cjm report" for a page to share.',
  },
};

export function scoreWords(language: Language): ScoreWords {
  return catalogue[language];
}
