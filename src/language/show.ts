import type { Language } from '../model/workspace.ts';

const english = {
  mean: (value: string) => `mean ${value}`,
  peak: (value: string, number: number) => `peak ${value} at ${number}`,
  pit: (value: string, number: number) => `pit ${value} at ${number}`,
  end: (value: string, number: number) => `end ${value} at ${number}`,
  scored: (share: string) => `${share} scored`,
  evidenced: (share: string) => `${share} on evidence`,
  customers: (share: string) => `${share} on customers themselves`,
  outsideIn: (share: string) => `outside-in ${share}`,
  withoutUs: 'without us',
  zone: (low: string, high: string) => `zone of indifference ${low} to ${high}`,
  several: 'at the same height',
  noCurve: 'No feelings are known yet, so there is no curve.',
  noTouchpoints: 'No touchpoints yet.',
  hurts: 'What hurts',
  triage: {
    'act-now': 'Act now',
    'limited-impact': 'May wait: limited impact',
    'made-good': 'May wait: made good at once',
  },
  average: 'mean',
  lowest: 'lowest',
  nextEmotion: 'Next: give touchpoints an `emotion`, from -2 very negative to 2 very positive.',
  nextScore: (id: string) => `Next: cjm score ${id} ranks its solutions.`,
  nextReport: (file: string) => `Next: cjm report ${file} makes a page of it.`,
};

/** The words of `cjm show` that are not words of the field. */
export type ShowWords = typeof english;

const dutch: ShowWords = {
  mean: (value) => `gemiddeld ${value}`,
  peak: (value, number) => `piek ${value} bij ${number}`,
  pit: (value, number) => `dal ${value} bij ${number}`,
  end: (value, number) => `einde ${value} bij ${number}`,
  scored: (share) => `${share} gescoord`,
  evidenced: (share) => `${share} op bewijs`,
  customers: (share) => `${share} op klanten zelf`,
  outsideIn: (share) => `outside-in ${share}`,
  withoutUs: 'zonder ons',
  zone: (low, high) => `zone van onverschilligheid ${low} tot ${high}`,
  several: 'op gelijke hoogte',
  noCurve: 'Er zijn nog geen gevoelens bekend, dus er is geen curve.',
  noTouchpoints: 'Nog geen contactmomenten.',
  hurts: 'Wat pijn doet',
  triage: {
    'act-now': 'Nu aanpakken',
    'limited-impact': 'Kan wachten: beperkte impact',
    'made-good': 'Kan wachten: meteen goedgemaakt',
  },
  average: 'gemiddeld',
  lowest: 'laagste',
  nextEmotion:
    'Hierna: geef contactmomenten een `emotion`, van -2 zeer negatief tot 2 zeer positief.',
  nextScore: (id) => `Hierna: cjm score ${id} rangschikt de oplossingen.`,
  nextReport: (file) => `Hierna: cjm report ${file} maakt er een pagina van.`,
};

export function showWords(language: Language): ShowWords {
  return language === 'nl' ? dutch : english;
}
