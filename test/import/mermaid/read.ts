import type { Imported, ImportOptions } from '../../../src/import/importer.ts';
import { mermaid } from '../../../src/import/mermaid/mermaid.ts';

/** Imports a text with the usual options. */
export function read(text: string, options: Partial<ImportOptions> = {}): Imported {
  return mermaid.read(text, {
    file: 'map.mmd',
    source: 'map.mmd',
    scale: { worst: 1, best: 5 },
    mergeSections: false,
    language: 'en',
    ...options,
  });
}

/** `2:3 code`, of problems that cost something. */
export function told({ problems }: Imported): string[] {
  return problems
    .filter(({ severity }) => severity !== 'info')
    .map(({ range: { start }, code }) => `${start.line}:${start.column} ${code.slice(7)}`);
}

interface WrittenTouchpoint {
  readonly id?: string;
  readonly title: string;
  readonly emotion?: number;
  readonly personas?: readonly string[];
}

interface WrittenJourney {
  readonly title: string;
  readonly summary?: string;
  readonly personas?: readonly string[];
  readonly phases?: readonly {
    readonly id: string;
    readonly name: string;
    readonly touchpoints: readonly (string | WrittenTouchpoint)[];
  }[];
  readonly touchpoints?: readonly (string | WrittenTouchpoint)[];
}

/** What the file of the first journey will hold. */
export function contentOf(imported: Imported): WrittenJourney {
  const [journey] = imported.journeys;
  if (!journey) throw new Error('nothing was imported');
  return journey.content as unknown as WrittenJourney;
}

/** Its touchpoints, in order, as `title = emotion (personas)`. */
export function touchpointsOf(imported: Imported): string[] {
  const { phases, touchpoints } = contentOf(imported);
  return [...(touchpoints ?? []), ...(phases ?? []).flatMap((phase) => phase.touchpoints)].map(
    (touchpoint) => {
      if (typeof touchpoint === 'string') return touchpoint;
      const { title, emotion, personas } = touchpoint;
      const feeling = emotion === undefined ? '' : ` = ${emotion}`;
      return `${title}${feeling}${personas ? ` (${personas.join(', ')})` : ''}`;
    },
  );
}
