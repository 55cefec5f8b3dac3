import { meanFeeling, zoneOf } from '../figures/emotion.ts';
import type { EvidenceLevel, FilterId, MapWords } from '../language/map.ts';
import { slug } from '../model/slug.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { evidenceLevel } from './evidence-level.ts';
import type { Study } from './study.ts';

export interface FilterOption {
  /** Stands in the address: `#channel=phone`. */
  readonly id: string;
  readonly label: string;
  /** The label is in the language of who wrote the map. */
  readonly own: boolean;
  /** How many touchpoints it leaves. */
  readonly count: number;
  /** Their columns from 0, with spaces between. */
  readonly at: string;
}

/** By what the reader can look at a part of the map; touchpoints that do not match are dimmed. */
export interface Filter {
  readonly id: FilterId;
  readonly label: string;
  readonly options: readonly FilterOption[];
}

interface Choice {
  readonly id: string;
  readonly label: string;
  readonly own: boolean;
}

type Lister = (touchpoint: Touchpoint, study: Study, words: MapWords) => readonly Choice[];

/** The filters that tell touchpoints apart; one with a single choice is left out. */
export function filtersOf(study: Study, words: MapWords): readonly Filter[] {
  return listers.flatMap(([id, list]): Filter[] => {
    const found = new Map<string, { readonly choice: Choice; readonly at: number[] }>();
    study.journey.touchpoints.forEach((touchpoint, column) => {
      for (const choice of list(touchpoint, study, words)) {
        const known = found.get(choice.id);
        if (known === undefined) found.set(choice.id, { choice, at: [column] });
        else if (known.at.at(-1) !== column) known.at.push(column);
      }
    });
    if (found.size < 2) return [];
    const options = [...found.values()].map(({ choice, at }) => ({
      ...choice,
      count: at.length,
      at: at.join(' '),
    }));
    return [{ id, label: words.filterBy[id], options: inOrder(id, options, study) }];
  });
}

const listers: readonly (readonly [FilterId, Lister])[] = [
  [
    'persona',
    ({ personas }, { workspace }) =>
      personas.map((id) => written(workspace.personaById.get(id)?.name ?? id, id)),
  ],
  ['phase', phaseOf],
  [
    'channel',
    ({ channels }, { workspace }) =>
      channels.map((id) => ({
        id,
        label: workspace.settings.channels.get(id)?.name ?? id,
        own: false,
      })),
  ],
  ['moment', kindsOf],
  ['department', ({ people }) => people.flatMap(({ department }) => freeText(department))],
  ['role', ({ people }) => people.flatMap(({ role }) => freeText(role))],
  [
    'basis',
    (touchpoint, study, { evidenceLevels }) => {
      const id = evidenceLevel(touchpoint, study);
      return [{ id, label: capital(evidenceLevels[id]), own: false }];
    },
  ],
];

function phaseOf({ phase: id }: Touchpoint, { journey }: Study): readonly Choice[] {
  const phase = journey.phases.find((one) => one.id === id);
  return phase === undefined || phase.implicit ? [] : [written(phase.name, id)];
}

/** What makes a moment stand out. */
function kindsOf(
  { type, excel, emotion, personas }: Touchpoint,
  { terms, workspace }: Study,
  words: MapWords,
): readonly Choice[] {
  const felt = meanFeeling(emotion, personas);
  const kinds: Choice[] = [];
  if (type === 'moment-of-truth') {
    kinds.push({ id: 'truth', label: terms.types['moment-of-truth'], own: false });
  }
  if (excel) kinds.push({ id: 'excel', label: terms.excel, own: false });
  if (felt !== null && zoneOf(felt, workspace.settings.zone) === 'below') {
    kinds.push({ id: 'negative', label: words.negative, own: false });
  }
  return kinds;
}

function written(label: string, id: string): Choice {
  return { id, label, own: true };
}

/** Roles and departments have no id; the same words are the same one. */
function freeText(text: string | undefined): readonly Choice[] {
  return text === undefined || text === '' ? [] : [written(text, slug(text) || text)];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const levels: readonly EvidenceLevel[] = ['customers', 'other', 'assumption', 'none'];

/** Personas and levels of evidence in their own order, what has no order by how often it occurs, most first. */
function inOrder(
  id: FilterId,
  options: readonly FilterOption[],
  { journey }: Study,
): readonly FilterOption[] {
  if (id === 'phase' || id === 'moment') return options;
  const order: readonly string[] =
    id === 'persona' ? journey.personas : id === 'basis' ? levels : [];
  if (order.length > 0) {
    return options.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  }
  return options.toSorted((a, b) => b.count - a.count);
}
