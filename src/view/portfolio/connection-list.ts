import type { Journey } from '../../model/journey.ts';
import { originsOf } from '../../model/current-of.ts';
import { oncePer } from '../../model/once-per.ts';
import type { Touchpoint } from '../../model/touchpoint.ts';
import type { Portfolio } from './portfolio.ts';

/** In the order in which they are drawn and listed. */
export const connectionKinds = ['handover', 'requires', 'promise', 'overlap', 'shared'] as const;

/** One way in which a journey touches another. */
export interface Connection {
  readonly kind: (typeof connectionKinds)[number];
  readonly from: Journey;
  readonly to: Journey;
  /** Where it begins and ends: a touchpoint, or the name of a phase; null: the journey as a whole. */
  readonly fromAt: Touchpoint | string | null;
  readonly toAt: Touchpoint | string | null;
  /** In which case, how it is handled, what was promised. */
  readonly text: string;
}

/**
 * All overlaps that are written, and what leads from one journey to another: transitions, requirements, promises
 * that another journey keeps, and touchpoints described as the `same`. Linear; what leads to a journey that there is
 * not is left out. An overlap that both journeys write stands here once.
 */
export const connectionsOf: (portfolio: Portfolio) => readonly Connection[] = oncePer(
  (portfolio: Portfolio) => {
    const { journeys } = portfolio;
    const known: Known = {
      journeys: new Map(journeys.map((journey) => [journey.id, journey])),
      byFile: new Map(journeys.map((journey) => [journey.origin.file, journey])),
    };
    const overlaps = new Set<string>();
    const found = journeys.flatMap((journey) => [
      ...journey.touchpoints.flatMap((touchpoint) => ofTouchpoint(journey, touchpoint, known)),
      ...ofOverlaps(journey, known, overlaps),
      ...shared(journey, known, portfolio),
    ]);
    return found.sort((a, b) => connectionKinds.indexOf(a.kind) - connectionKinds.indexOf(b.kind));
  },
);

interface Known {
  readonly journeys: ReadonlyMap<string, Journey>;
  readonly byFile: ReadonlyMap<string, Journey>;
}

function ofTouchpoint(
  journey: Journey,
  touchpoint: Touchpoint,
  known: Known,
): readonly Connection[] {
  const { next = [], requires, fulfils } = touchpoint;
  return [
    ...next.flatMap(({ to, when }) =>
      elsewhere(to, journey, known, (other, id): Connection => {
        const toAt = touchpointOf(other, id);
        return {
          kind: 'handover',
          from: journey,
          to: other,
          fromAt: touchpoint,
          toAt,
          text: when ?? '',
        };
      }),
    ),
    ...requires.flatMap(({ id: reference }) =>
      elsewhere(reference, journey, known, (other, id): Connection => {
        const fromAt = touchpointOf(other, id);
        return { kind: 'requires', from: other, to: journey, fromAt, toAt: touchpoint, text: '' };
      }),
    ),
    ...fulfils.flatMap((reference) =>
      elsewhere(reference, journey, known, (other, id): Connection => {
        const made = other.touchpoints.find(({ promises }) =>
          promises.some((one) => one.id === id),
        );
        const text = made?.promises.find((one) => one.id === id)?.text ?? '';
        return {
          kind: 'promise',
          from: other,
          to: journey,
          fromAt: made ?? null,
          toAt: touchpoint,
          text,
        };
      }),
    ),
  ];
}

function elsewhere(
  reference: string,
  { id: here }: Journey,
  { journeys }: Known,
  make: (other: Journey, id: string) => Connection,
): readonly Connection[] {
  const [journey = '', id] = reference.split('/');
  const other = journeys.get(journey);
  return id === undefined || other === undefined || journey === here ? [] : [make(other, id)];
}

function touchpointOf({ touchpoints }: Journey, id: string): Touchpoint | null {
  return touchpoints.find((touchpoint) => touchpoint.id === id) ?? null;
}

function ofOverlaps(
  journey: Journey,
  { journeys }: Known,
  met: Set<string>,
): readonly Connection[] {
  return journey.overlaps.flatMap(({ journey: id, phase, with: other, handling }): Connection[] => {
    const to = journeys.get(id);
    if (to === undefined || to.id === journey.id) return [];
    met.add(JSON.stringify([journey.id, phase, id, other]));
    if (met.has(JSON.stringify([id, other, journey.id, phase]))) return [];
    const fromAt = phaseName(journey, phase);
    return [
      {
        kind: 'overlap',
        from: journey,
        to,
        fromAt,
        toAt: phaseName(to, other),
        text: handling.join(' '),
      },
    ];
  });
}

function phaseName({ phases }: Journey, id: string | undefined): string | null {
  if (id === undefined) return null;
  return phases.find((phase) => phase.id === id)?.name ?? id;
}

/** Journeys in whose file touchpoints of this one are described, but for those that it comes from. */
function shared(
  journey: Journey,
  { byFile }: Known,
  { workspace }: Portfolio,
): readonly Connection[] {
  const origins = new Set<Journey>([journey, ...originsOf(workspace, journey)]);
  const found = new Map<Journey, Touchpoint>();
  for (const touchpoint of journey.touchpoints) {
    for (const { file } of touchpoint.inherited.values()) {
      const other = byFile.get(file);
      if (other !== undefined && !origins.has(other) && !found.has(other))
        found.set(other, touchpoint);
    }
  }
  return [...found].map(([from, toAt]) => ({
    kind: 'shared',
    from,
    to: journey,
    fromAt: null,
    toAt,
    text: '',
  }));
}
