import type { CriterionId } from '../model/criteria.ts';
import type { Language } from '../model/workspace.ts';

/** What the lowest and the highest score mean. */
export type ScaleEnds = readonly [lowest: string, highest: string];

/** What `cjm rate` asks and says. */
export interface RateWords {
  readonly name: string;
  readonly intro: (solutions: number, scores: number) => string;
  readonly goesOn: (file: string) => string;
  readonly blind: string;
  readonly agreed: (count: number) => string;
  readonly inJourney: (count: number) => string;
  readonly position: (place: number, of: number) => string;
  readonly solves: string;
  readonly for: string;
  readonly effort: string;
  readonly ends: Readonly<Record<CriterionId, ScaleEnds>>;
  /** Of a criterion of the workspace itself. */
  readonly otherEnds: ScaleEnds;
  readonly now: (score: number) => string;
  readonly skip: string;
  readonly back: string;
  readonly stop: string;
  readonly skipped: string;
  readonly nothingToRate: string;
  readonly nothingMissing: string;
  readonly complete: string;
  readonly result: (given: number, of: number) => string;
  readonly nothingGiven: string;
  readonly goOn: (command: string) => string;
  readonly next: (command: string) => string;
}

const catalogue: Readonly<Record<Language, RateWords>> = {
  nl: {
    name: 'Hoe heet je? (zo komt het in het bestand)',
    intro: (solutions, scores) =>
      `${solutions === 1 ? '1 oplossing' : `${solutions} oplossingen`}, ${scores === 1 ? '1 score' : `${scores} scores`}. Eén toets per score, van 1 (laag) tot 5 (hoog).`,
    goesOn: (file) => `Je gaat verder met ${file}.`,
    blind:
      'Je ziet niet wat anderen gaven. De volgorde is voor iedereen anders, zodat niet steeds dezelfde oplossing vooraan staat.',
    agreed: (count) =>
      count === 1
        ? '1 oplossing heeft al gezamenlijke scores en wordt niet gevraagd.'
        : `${count} oplossingen hebben al gezamenlijke scores en worden niet gevraagd.`,
    inJourney: (count) =>
      count === 1
        ? 'Jouw scores voor 1 oplossing staan in de klantreis zelf.'
        : `Jouw scores voor ${count} oplossingen staan in de klantreis zelf.`,
    position: (place, of) => `${place} van ${of}`,
    solves: 'Lost op',
    for: 'Voor',
    effort: 'Werk',
    ends: {
      distinctive: ['zoals iedereen', 'als enige'],
      brandFit: ['helemaal niet', 'helemaal wel'],
      ease: ['heel moeilijk', 'heel eenvoudig'],
      customerImpact: ['nauwelijks', 'heel veel'],
      organisationImpact: ['nauwelijks', 'heel veel'],
    },
    otherEnds: ['heel laag', 'heel hoog'],
    now: (score) => `nu ${score}`,
    skip: 's open',
    back: 'b terug',
    stop: 'q stop',
    skipped: 'open gelaten',
    nothingToRate: 'Er zijn geen oplossingen om te beoordelen.',
    nothingMissing: 'Er ontbreken geen scores: bij elke vraag gaf iemand er een.',
    complete: 'Je hebt alles al gescoord; met --again loop je het opnieuw door.',
    result: (given, of) => `Je gaf ${given} van de ${of} scores.`,
    nothingGiven: 'Je gaf geen scores, dus er is niets geschreven.',
    goOn: (command) => `Verdergaan: ${command}`,
    next: (command) => `Volgende stap, als iedereen klaar is: ${command}`,
  },
  en: {
    name: 'What is your name? (as it goes into the file)',
    intro: (solutions, scores) =>
      `${solutions === 1 ? '1 solution' : `${solutions} solutions`}, ${scores === 1 ? '1 score' : `${scores} scores`}. One key per score, from 1 (low) to 5 (high).`,
    goesOn: (file) => `You go on with ${file}.`,
    blind:
      'You do not see what others gave. The order differs for everybody, so that not the same solution always comes first.',
    agreed: (count) =>
      count === 1
        ? '1 solution has agreed scores already and is not asked.'
        : `${count} solutions have agreed scores already and are not asked.`,
    inJourney: (count) =>
      count === 1
        ? 'Your scores for 1 solution stand in the journey itself.'
        : `Your scores for ${count} solutions stand in the journey itself.`,
    position: (place, of) => `${place} of ${of}`,
    solves: 'Solves',
    for: 'For',
    effort: 'Effort',
    ends: {
      distinctive: ['like all others', 'like no other'],
      brandFit: ['not at all', 'entirely'],
      ease: ['very hard', 'very easy'],
      customerImpact: ['hardly any', 'very much'],
      organisationImpact: ['hardly any', 'very much'],
    },
    otherEnds: ['very low', 'very high'],
    now: (score) => `now ${score}`,
    skip: 's skip',
    back: 'b back',
    stop: 'q stop',
    skipped: 'left open',
    nothingToRate: 'There are no solutions to rate.',
    nothingMissing: 'No scores are missing: somebody gave one on every question.',
    complete: 'You scored everything already; --again takes you through it once more.',
    result: (given, of) => `You gave ${given} of the ${of} scores.`,
    nothingGiven: 'You gave no scores, so nothing was written.',
    goOn: (command) => `Go on: ${command}`,
    next: (command) => `Next, when everybody is done: ${command}`,
  },
};

/** The words of `cjm rate` in the language of the workspace. */
export function rateWords(language: Language): RateWords {
  return catalogue[language];
}
