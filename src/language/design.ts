import type { Language } from '../model/workspace.ts';

const english = {
  /** Behind the id of the current journey. */
  suffix: 'desired',
  title: (current: string) => `${current}, as it should be`,
  head: (file: string) => [
    `Made by "cjm design" from the chosen solutions in ${file}.`,
    'What is not said here stays as it is there. Fill in what stands behind a "#", in the',
    'customer\'s words, then take the "#" away. Then run: cjm check',
  ],
  presentOnly: 'Of the present moment; the new one has none yet.',
  ambition: 'Ambition:',
  emotion: 'From -2 (very negative) to 2 (very positive): how should it feel?',
  because: 'This solution did not win for this moment. Why this one?',
  experience: 'What does the customer do, think and feel then?',
  processes: 'What does the customer see, and what happens behind it?',
  people: 'Who is needed, what must they know and do, and what are they steered on?',
  role: 'Role',
  removes: 'Which moments are not needed any more?',
  anchoring:
    'What has to change for good in processes, systems and people, and when you look again.',
  action: { what: 'What has to change', owner: 'Who sees to it' },
  kinds: 'process, system, way-of-working, competency, behaviour, steering',
  noOwner: 'Who sees to this journey?',
  wrote: (moments: number, solutions: number) =>
    `${moments === 1 ? '1 touchpoint' : `${moments} touchpoints`} from ${solutions === 1 ? '1 chosen solution' : `${solutions} chosen solutions`}.`,
  nowhere: (titles: readonly string[]) =>
    `Left out, since ${titles.length === 1 ? 'it does' : 'they do'} not say for which touchpoint: ${titles.join(', ')}.`,
  dropped: (titles: readonly string[]) =>
    `Left out, since ${titles.length === 1 ? 'it was' : 'they were'} dropped: ${titles.join(', ')}.`,
  dryRun: 'Nothing was written (--dry-run).',
  next: (file: string, id: string) =>
    `Next: fill in ${file}, then run "cjm check ${file}" and "cjm compare ${id}".`,
};

/** The words of `cjm design`: what stands in the file, and what is said about it. */
export type DesignWords = typeof english;

const dutch: DesignWords = {
  suffix: 'gewenst',
  title: (current) => `${current}, zoals het moet worden`,
  head: (file) => [
    `Gemaakt met "cjm design" van de gekozen oplossingen in ${file}.`,
    'Wat hier niet staat, blijft zoals het daar is. Vul in wat achter een "#" staat, in de',
    'woorden van de klant, en haal de "#" weg. Typ daarna: cjm check',
  ],
  presentOnly: 'Hoort bij het moment van nu; het nieuwe heeft er nog geen.',
  ambition: 'Ambitie:',
  emotion: 'Van -2 (zeer negatief) tot 2 (zeer positief): hoe moet het voelen?',
  because: 'Deze oplossing won niet voor dit moment. Waarom dan toch?',
  experience: 'Wat doet, denkt en voelt de klant dan?',
  processes: 'Wat ziet de klant, en wat gebeurt daarachter?',
  people: 'Wie is daarvoor nodig, wat moeten ze kunnen en doen, en waarop stuur je?',
  role: 'Rol',
  removes: 'Welke momenten zijn niet meer nodig?',
  anchoring:
    'Wat er blijvend moet veranderen in processen, systemen en mensen, en wanneer je het opnieuw bekijkt.',
  action: { what: 'Wat er moet veranderen', owner: 'Wie ervoor zorgt' },
  kinds: 'process, system, way-of-working, competency, behaviour, steering',
  noOwner: 'Wie zorgt voor deze klantreis?',
  wrote: (moments, solutions) =>
    `${moments === 1 ? '1 contactmoment' : `${moments} contactmomenten`} uit ${solutions === 1 ? '1 gekozen oplossing' : `${solutions} gekozen oplossingen`}.`,
  nowhere: (titles) =>
    `Weggelaten, omdat er niet bij staat voor welk contactmoment: ${titles.join(', ')}.`,
  dropped: (titles) => `Weggelaten, omdat ze zijn afgevallen: ${titles.join(', ')}.`,
  dryRun: 'Er is niets geschreven (--dry-run).',
  next: (file, id) => `Hierna: vul ${file} aan, en typ "cjm check ${file}" en "cjm compare ${id}".`,
};

export function designWords(language: Language): DesignWords {
  return language === 'nl' ? dutch : english;
}
