import type { Language } from '../model/workspace.ts';

const english = {
  moment: 'Moment',
  /** Heads of columns: at most six characters. */
  heads: {
    score: 'Score',
    customer: 'Cust',
    organisation: 'Org',
    brand: 'Brand',
    frequency: 'Freq',
    brandValues: 'Value',
    now: 'Now',
    gap: 'Gap',
  },
  meanings: {
    customer: 'impact on the customer',
    organisation: 'impact on the organisation',
    brand: 'impact on the brand',
    frequency: 'how often, among these',
    brandValues: 'carries a brand value',
    now: 'feeling now, of who feels worst',
    gap: 'feeling − expectation',
  },
  scoreMeans:
    'Score = the mean of the inputs that are known, each 0 to 100; below three of the five: –',
  selected: 'selected',
  noScores:
    'No moment has a score yet: give moments impact (customer, organisation, brand), frequency and brandValues.',
  noTouchpoints: 'No touchpoints yet.',
  types: 'Which type',
  asDeclared: 'Every type that is given agrees with the impact.',
  suggests: (declared: string | null, suggested: string) =>
    declared === null
      ? `its impact suggests: ${suggested}`
      : `${declared}; its impact suggests: ${suggested}`,
  impact: (customer: string, organisation: string) =>
    `customer ${customer}, organisation ${organisation}`,
  hurts: 'What hurts',
  nothingHurts: 'Nothing lies below the zone of indifference.',
  reasons: {
    'moment-of-truth': 'a moment of truth never waits',
    excel: 'a moment to excel never waits',
    'just-below': 'a standard moment, just below the zone',
    'limited-impact': 'little impact on customer and organisation',
    'made-good': 'what comes next is positive',
    'impact-unknown': 'impact not known, and not made good by what comes next',
    'has-impact': 'too much impact, and not made good by what comes next',
  },
  bad: 'Bad experiences on the worst way through',
  /** The numbers of the moments follow. */
  badCount: (count: number, persona: string | null) =>
    persona === null ? `${count}, at ` : `${persona} meets ${count}, at `,
  noBad: 'none',
  nextTouchpoints: 'Next: list under "touchpoints" what the customer goes through.',
  nextSelect: 'Next: mark where you want to make the difference with "selected: { because: … }".',
  nextStatus: (journey: string) =>
    `Next: cjm status ${journey} tells what to do with what you selected.`,
  noJourneys: 'There are no journeys here yet: "cjm init journey TITLE" writes one.',
};

/** The words of `cjm moments` that are not words of the field. */
export type MomentsWords = typeof english;

const dutch: MomentsWords = {
  moment: 'Moment',
  heads: {
    score: 'Score',
    customer: 'Klant',
    organisation: 'Org',
    brand: 'Merk',
    frequency: 'Freq',
    brandValues: 'Waarde',
    now: 'Nu',
    gap: 'Kloof',
  },
  meanings: {
    customer: 'impact op de klant',
    organisation: 'impact op de organisatie',
    brand: 'impact op het merk',
    frequency: 'hoe vaak, binnen deze klantreis',
    brandValues: 'draagt een merkwaarde',
    now: 'gevoel nu, van wie zich het slechtst voelt',
    gap: 'gevoel − verwachting',
  },
  scoreMeans:
    'Score = het gemiddelde van wat bekend is, elk van 0 tot 100; bij minder dan drie van de vijf: –',
  selected: 'geselecteerd',
  noScores:
    'Nog geen moment heeft een score: geef momenten impact (customer, organisation, brand), frequency en brandValues.',
  noTouchpoints: 'Nog geen contactmomenten.',
  types: 'Welk type',
  asDeclared: 'Elk type dat er staat past bij de impact.',
  suggests: (declared, suggested) =>
    declared === null
      ? `de impact wijst op: ${suggested}`
      : `${declared}; de impact wijst op: ${suggested}`,
  impact: (customer, organisation) => `klant ${customer}, organisatie ${organisation}`,
  hurts: 'Wat pijn doet',
  nothingHurts: 'Niets ligt onder de zone van onverschilligheid.',
  reasons: {
    'moment-of-truth': 'een moment van de waarheid wacht nooit',
    excel: 'een moment om te excelleren wacht nooit',
    'just-below': 'een standaardmoment, net onder de zone',
    'limited-impact': 'weinig impact op klant en organisatie',
    'made-good': 'wat erop volgt is positief',
    'impact-unknown': 'impact onbekend, en niet goedgemaakt door wat erop volgt',
    'has-impact': 'te veel impact, en niet goedgemaakt door wat erop volgt',
  },
  bad: 'Slechte ervaringen op de slechtste weg',
  badCount: (count, persona) =>
    persona === null ? `${count}, bij ` : `${persona} heeft er ${count}, bij `,
  noBad: 'geen',
  nextTouchpoints: 'Hierna: zet onder "touchpoints" wat de klant meemaakt.',
  nextSelect: 'Hierna: zet "selected: { because: … }" waar je het verschil wilt maken.',
  nextStatus: (journey) =>
    `Hierna: cjm status ${journey} vertelt wat je met je selectie kunt doen.`,
  noJourneys: 'Er zijn hier nog geen klantreizen: "cjm init journey TITEL" maakt er een.',
};

export function momentsWords(language: Language): MomentsWords {
  return language === 'nl' ? dutch : english;
}
