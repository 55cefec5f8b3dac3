import type { Language } from '../model/workspace.ts';

/** How safely a winner wins. */
export type Sureness = 'safe' | 'fair' | 'narrow' | 'unsure';
/** How far raters agree. */
export type AgreementLevel = 'strong' | 'moderate' | 'weak' | 'none';

/** What a ranking comes to, in sentences. Titles and names of criteria come in quotes. */
export interface RankingStoryWords {
  readonly labels: { readonly winner: string; readonly change: string; readonly raters: string };
  readonly and: string;
  readonly others: (count: number) => string;
  readonly wins: (title: string, score: string) => string;
  readonly sureness: Readonly<Record<Sureness, (share: string, draws: string) => string>>;
  readonly notDrawn: string;
  readonly moreThan: (share: string) => string;
  readonly lessThan: (share: string) => string;
  readonly sameTier: (titles: string, count: number) => string;
  readonly couldPass: (titles: string, count: number) => string;
  readonly shared: (titles: string, score: string) => string;
  readonly allTied: (count: number, score: string) => string;
  readonly alone: (title: string, score: string) => string;
  readonly noWinner: string;
  readonly noWeights: string;
  readonly heavier: (winner: string, criterion: string, weight: string, now: string) => string;
  readonly lighter: (winner: string, criterion: string, weight: string, now: string) => string;
  readonly thenWins: (rival: string) => string;
  readonly noWeightChanges: (winner: string) => string;
  readonly rises: (rival: string, criterion: string, points: string) => string;
  readonly falls: (winner: string, criterion: string, points: string) => string;
  readonly noScoreChanges: string;
  readonly anyChange: string;
  readonly nothingToCompare: string;
  readonly agreed: string;
  readonly oneRater: (rater: string) => string;
  readonly notScored: string;
  /** Who agree or not on the order: all raters, or those who scored enough of it. */
  readonly raters: (count: number, all: number) => string;
  /** The order on which they agree or not: of all solutions, or of those that all of them scored in full. */
  readonly orderOf: (count: number, all: number) => string;
  readonly order: Readonly<
    Record<AgreementLevel, (raters: string, order: string, value: string, p: string) => string>
  >;
  readonly noOrder: Readonly<
    Record<'too-few-raters' | 'too-few-solutions' | 'no-variation', (raters: number) => string>
  >;
  readonly scores: Readonly<Record<AgreementLevel, (value: string) => string>>;
  readonly noScores: string;
  readonly differMost: (criterion: string, title: string, scores: string) => string;
  readonly talkFirst: (count: number) => string;
  readonly differNowhere: string;
}

const catalogue: Readonly<Record<Language, RankingStoryWords>> = {
  nl: {
    labels: {
      winner: 'Wie wint',
      change: 'Wat dat verandert',
      raters: 'Waar beoordelaars verschillen',
    },
    and: 'en',
    others: (count) => `nog ${count}`,
    wins: (title, score) => `${title} wint met ${score} van 100.`,
    sureness: {
      safe: (share, draws) =>
        `Dat is een zekere winst: ook met andere gewichten staat het in ${share} van ${draws} trekkingen bovenaan.`,
      fair: (share, draws) =>
        `Dat is een vrij zekere winst: met andere gewichten staat het in ${share} van ${draws} trekkingen bovenaan.`,
      narrow: (share, draws) =>
        `Dat is een krappe winst: met andere gewichten staat het maar in ${share} van ${draws} trekkingen bovenaan.`,
      unsure: (share, draws) =>
        `Dat is een onzekere winst: met andere gewichten staat het in nog geen helft van de trekkingen bovenaan (${share} van ${draws}).`,
    },
    notDrawn: 'Hoe zeker dat is, is niet bekend: er zijn geen andere gewichten getrokken.',
    moreThan: (share) => `meer dan ${share}`,
    lessThan: (share) => `minder dan ${share}`,
    sameTier: (titles, count) =>
      `${titles} ${count === 1 ? 'doet' : 'doen'} er praktisch niet voor onder.`,
    couldPass: (titles, count) =>
      `${titles} ${count === 1 ? 'kan' : 'kunnen'} er nog voorbij: daar ontbreken scores.`,
    shared: (titles, score) => `${titles} delen de eerste plaats, met ${score} van 100.`,
    allTied: (count, score) =>
      `${count === 2 ? 'Beide' : `Alle ${count}`} oplossingen staan gelijk, op ${score} van 100: de scores kiezen niet.`,
    alone: (title, score) =>
      `${title} is de enige met een plaats, op ${score} van 100: er valt niets te vergelijken.`,
    noWinner: 'Er is geen winnaar: geen oplossing heeft een score op alle criteria.',
    noWeights: 'Er is geen winnaar: geen criterium heeft gewicht.',
    heavier: (winner, criterion, weight, now) =>
      `${winner} wint, tenzij ${criterion} zwaarder weegt dan ${weight} (nu ${now}).`,
    lighter: (winner, criterion, weight, now) =>
      `${winner} wint, tenzij ${criterion} lichter weegt dan ${weight} (nu ${now}).`,
    thenWins: (rival) => `Dan wint ${rival}.`,
    noWeightChanges: (winner) =>
      `Geen enkel gewicht op zichzelf verandert dat: ${winner} blijft bovenaan.`,
    rises: (rival, criterion, points) =>
      `${rival} komt gelijk met ${points} punt meer op ${criterion}.`,
    falls: (winner, criterion, points) =>
      `Het staat gelijk met de tweede bij ${points} punt minder voor ${winner} op ${criterion}.`,
    noScoreChanges: 'Geen enkele score op zichzelf brengt de nummer twee ernaast.',
    anyChange: 'Elk verschil in een score of gewicht kan tussen hen beslissen.',
    nothingToCompare: 'Niets: er zijn geen twee oplossingen met een plaats.',
    agreed: 'De scores zijn samen vastgesteld, dus er is geen verschil tussen beoordelaars.',
    oneRater: (rater) =>
      `Alleen ${rater} heeft gescoord: of anderen het daarmee eens zijn, is niet bekend.`,
    notScored: 'Er heeft nog niemand gescoord.',
    raters: (count, all) =>
      count < all ? `De ${count} beoordelaars die genoeg scoorden` : `De ${count} beoordelaars`,
    orderOf: (count, all) =>
      count < all ? `de volgorde van ${count} van de ${all} oplossingen` : 'de volgorde',
    order: {
      strong: (raters, order, value, p) =>
        `${raters} zijn het sterk eens over ${order} (Kendalls W ${value}, ${p}).`,
      moderate: (raters, order, value, p) =>
        `${raters} zijn het redelijk eens over ${order} (Kendalls W ${value}, ${p}).`,
      weak: (raters, order, value, p) =>
        `${raters} zijn het maar een beetje eens over ${order} (Kendalls W ${value}, ${p}).`,
      none: (raters, order, value, p) =>
        `${raters} zijn het niet eens over ${order} (Kendalls W ${value}, ${p}).`,
    },
    noOrder: {
      'too-few-raters': (raters) =>
        `Of de ${raters} beoordelaars het eens zijn over de volgorde, is niet te zeggen: geen twee van hen scoorden meer oplossingen volledig.`,
      'too-few-solutions': (raters) =>
        `Of de ${raters} beoordelaars het eens zijn over de volgorde, is niet te zeggen: ze scoorden geen twee dezelfde oplossingen volledig.`,
      'no-variation': (raters) =>
        `Of de ${raters} beoordelaars het eens zijn over de volgorde, is niet te zeggen: niemand stelt de ene boven de andere.`,
    },
    scores: {
      strong: (value) => `Ook over de cijfers zelf zijn ze het eens (Krippendorffs alfa ${value}).`,
      moderate: (value) =>
        `Over de cijfers zelf zijn ze het redelijk eens (Krippendorffs alfa ${value}).`,
      weak: (value) =>
        `Over de cijfers zelf zijn ze het weinig eens (Krippendorffs alfa ${value}).`,
      none: (value) =>
        `Over de cijfers zelf zijn ze het niet meer eens dan bij toeval (Krippendorffs alfa ${value}).`,
    },
    noScores: 'Over de cijfers zelf is het niet te zeggen: er is te weinig om te vergelijken.',
    differMost: (criterion, title, scores) =>
      `Ze verschillen het meest over ${criterion} van ${title}: ${scores}.`,
    talkFirst: (count) =>
      count === 1 ? 'Ook 1 andere score verschilt.' : `Ook ${count} andere scores verschillen.`,
    differNowhere: 'Ze gaven overal dezelfde scores.',
  },
  en: {
    labels: { winner: 'Who wins', change: 'What would change it', raters: 'Where raters differ' },
    and: 'and',
    others: (count) => `${count} more`,
    wins: (title, score) => `${title} wins with ${score} of 100.`,
    sureness: {
      safe: (share, draws) =>
        `That is a safe win: with other weights, too, it comes first in ${share} of ${draws} draws.`,
      fair: (share, draws) =>
        `That is a fairly safe win: with other weights it comes first in ${share} of ${draws} draws.`,
      narrow: (share, draws) =>
        `That is a narrow win: with other weights it comes first in only ${share} of ${draws} draws.`,
      unsure: (share, draws) =>
        `That is an uncertain win: with other weights it comes first in less than half of the draws (${share} of ${draws}).`,
    },
    notDrawn: 'How surely is not known: no other weights were drawn.',
    moreThan: (share) => `more than ${share}`,
    lessThan: (share) => `less than ${share}`,
    sameTier: (titles, count) => `${titles} ${count === 1 ? 'is' : 'are'} practically as good.`,
    couldPass: (titles, count) =>
      `${titles} could still pass it: ${count === 1 ? 'it lacks' : 'they lack'} scores.`,
    shared: (titles, score) => `${titles} share the first rank, with ${score} of 100.`,
    allTied: (count, score) =>
      `${count === 2 ? 'Both' : `All ${count}`} solutions tie at ${score} of 100: the scores do not choose.`,
    alone: (title, score) =>
      `${title} is the only one with a rank, at ${score} of 100: there is nothing to compare it with.`,
    noWinner: 'There is no winner: no solution is scored on all criteria.',
    noWeights: 'There is no winner: no criterion has any weight.',
    heavier: (winner, criterion, weight, now) =>
      `${winner} wins unless ${criterion} weighs more than ${weight} (now ${now}).`,
    lighter: (winner, criterion, weight, now) =>
      `${winner} wins unless ${criterion} weighs less than ${weight} (now ${now}).`,
    thenWins: (rival) => `Then ${rival} does.`,
    noWeightChanges: (winner) => `No single weight changes it: ${winner} stays first.`,
    rises: (rival, criterion, points) =>
      `${rival} draws level with ${points} more on ${criterion}.`,
    falls: (winner, criterion, points) =>
      `${winner} loses its lead with ${points} less on ${criterion}.`,
    noScoreChanges: 'No single score brings the runner-up level.',
    anyChange: 'Any difference in a score or a weight may decide between them.',
    nothingToCompare: 'Nothing: there are no two solutions with a rank.',
    agreed: 'The scores were agreed on together, so there is nothing in which raters differ.',
    oneRater: (rater) => `Only ${rater} has scored: whether others agree is not known.`,
    notScored: 'Nobody has scored yet.',
    raters: (count, all) =>
      count < all ? `The ${count} raters who scored enough` : `The ${count} raters`,
    orderOf: (count, all) =>
      count < all ? `the order of ${count} of the ${all} solutions` : 'the order',
    order: {
      strong: (raters, order, value, p) =>
        `${raters} agree strongly on ${order} (Kendall's W ${value}, ${p}).`,
      moderate: (raters, order, value, p) =>
        `${raters} agree fairly well on ${order} (Kendall's W ${value}, ${p}).`,
      weak: (raters, order, value, p) =>
        `${raters} agree only a little on ${order} (Kendall's W ${value}, ${p}).`,
      none: (raters, order, value, p) =>
        `${raters} do not agree on ${order} (Kendall's W ${value}, ${p}).`,
    },
    noOrder: {
      'too-few-raters': (raters) =>
        `Whether the ${raters} raters agree on the order cannot be said: no two of them scored several solutions in full.`,
      'too-few-solutions': (raters) =>
        `Whether the ${raters} raters agree on the order cannot be said: they did not score the same two solutions in full.`,
      'no-variation': (raters) =>
        `Whether the ${raters} raters agree on the order cannot be said: nobody puts one above another.`,
    },
    scores: {
      strong: (value) =>
        `They agree on the scores themselves, too (Krippendorff's alpha ${value}).`,
      moderate: (value) =>
        `They agree fairly well on the scores themselves (Krippendorff's alpha ${value}).`,
      weak: (value) =>
        `They agree little on the scores themselves (Krippendorff's alpha ${value}).`,
      none: (value) =>
        `On the scores themselves they agree no more than by chance (Krippendorff's alpha ${value}).`,
    },
    noScores: 'On the scores themselves it cannot be said: there is too little to compare.',
    differMost: (criterion, title, scores) =>
      `They differ most on ${criterion} of ${title}: ${scores}.`,
    talkFirst: (count) =>
      count === 1 ? '1 other score differs, too.' : `${count} other scores differ, too.`,
    differNowhere: 'They gave the same scores everywhere.',
  },
};

/** The words for what a ranking comes to. */
export function rankingStoryWords(language: Language): RankingStoryWords {
  return catalogue[language];
}
