import { audienceWords } from '../language/audience.ts';
import { formatDate, formatDuration, formatNumber } from '../language/number.ts';
import type { Persona } from '../model/persona.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Study } from './study.ts';

export type { Tile } from './tiles.ts';

export interface Fact {
  readonly label: string;
  readonly text: string;
}

export interface Badge {
  readonly text: string;
  readonly class: string;
}

export interface PersonaCard {
  readonly id: string;
  readonly name: string;
  readonly initials: string;
  /** A `data:` address; initials stand where there is none. */
  readonly picture: string | null;
  /** The class of this persona's line in the curve. */
  readonly class: string;
  readonly about: string;
  readonly quote: string | null;
  readonly facts: readonly Fact[];
}

/** State, status and the like. */
export function badgesOf({ journey, terms, words }: Study): readonly Badge[] {
  return [
    { text: terms.states[journey.state], class: journey.state },
    { text: terms.statuses[journey.status], class: 'status' },
    ...(journey.market === undefined
      ? []
      : [{ text: words.markets[journey.market], class: 'market' }]),
  ];
}

/** `Internal`, so that nobody passes on by mistake what is meant for colleagues; null on a page for the public. */
export function audienceLabel({ settings, audience }: Workspace): string | null {
  if (audience === 'public') return null;
  return audienceWords(settings.language).badges.internal;
}

/** Owner, scope and the other things a reader wants to know first. */
export function factsOf({ journey, words, language }: Study): readonly Fact[] {
  const { scope, duration, owner, review, service, segment } = journey;
  const span = [scope?.start.join(' '), scope?.end.join(' ')].filter(
    (text) => text !== undefined && text !== '',
  );
  const perMonth = scope?.journeysPerMonth;
  const facts: readonly (readonly [string, string | undefined])[] = [
    [words.scope, span.length === 0 ? undefined : span.join(' → ')],
    [words.excludes, scope?.excludes.join(' · ')],
    [words.owner, owner],
    [words.service, service],
    [words.segment, segment],
    [words.duration, duration === undefined ? undefined : formatDuration(duration, language)],
    [
      words.volume,
      perMonth === undefined ? undefined : words.perMonth(formatNumber(perMonth, language)),
    ],
    [words.reviewed, review?.last === undefined ? undefined : formatDate(review.last, language)],
  ];
  return facts.flatMap(([label, text]) =>
    text === undefined || text === '' ? [] : [{ label, text }],
  );
}

/** The customers who travel; ids without a file are left out. */
export function personasOf(study: Study): readonly PersonaCard[] {
  const { journey, workspace, words } = study;
  return journey.personas.flatMap((id, index): PersonaCard[] => {
    const persona = workspace.personaById.get(id);
    if (persona === undefined) return [];
    const facts = [
      { label: words.wants, text: persona.goals.join(' · ') },
      { label: words.needs, text: persona.needs.join(' · ') },
    ];
    return [
      {
        id,
        name: persona.name,
        initials: initialsOf(persona.name),
        picture: pictureOf(persona),
        class: `p${(index % 4) + 1}`,
        about: aboutPersona(persona, study),
        quote: persona.quote.length === 0 ? null : `“${persona.quote.join(' ')}”`,
        facts: facts.filter(({ text }) => text !== ''),
      },
    ];
  });
}

/** Only what was read as a picture when the pages were made; elsewhere it is still a path. */
function pictureOf({ image }: Persona): string | null {
  return image !== undefined && /^data:image\/(?:png|jpeg|webp);base64,/.test(image) ? image : null;
}

function aboutPersona({ age, occupation, targetGroup }: Persona, { language }: Study): string {
  const years =
    age === undefined
      ? null
      : [age]
          .flat()
          .map((year) => formatNumber(year, language))
          .join('–');
  return [years, occupation ?? targetGroup.join(' ')]
    .filter((part) => part !== null && part !== '')
    .join(' · ');
}

/** At most two letters: of the first and the last word. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '');
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return letters.map((word) => [...(word ?? '')][0]?.toUpperCase() ?? '').join('');
}
