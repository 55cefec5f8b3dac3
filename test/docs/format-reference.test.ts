import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import type { ExampleFile } from '../../src/formats/reference/format-reference.ts';
import { formatReference } from '../../src/formats/reference/format-reference.ts';
import { jsonSchema } from '../../src/model/json-schema.ts';

/** These files show every field once; test/workspace/everything.test.ts holds them to the format. */
function example(name: string): ExampleFile {
  const file = new URL(`../workspace/everything/${name}`, import.meta.url);
  return { name, text: readFileSync(file, 'utf8') };
}

const page = formatReference({
  workspace: [example('cjm.yaml')],
  persona: [example('sanne.persona.yaml')],
  journey: [
    example('snel.journey.yaml'),
    example('overstappen.journey.yaml'),
    example('overstappen-straks.journey.yaml'),
  ],
  rating: [example('carla.rating.yaml')],
});

// The published reference: "npm run docs" writes it anew.
test('keeps the reference fresh', async () => {
  await expect(page).toMatchFileSnapshot('../../docs/format.md');
});

describe('the reference of the format', () => {
  it('tells every key of every kind', () => {
    const told = new Set([...page.matchAll(/^\| `([^`]+)`/gm)].map(([, key]) => key));
    for (const kind of ['workspace', 'persona', 'journey', 'rating'] as const) {
      const { properties = {}, definitions = {} } = jsonSchema(kind) as Group & {
        readonly definitions?: Readonly<Record<string, Group>>;
      };
      const groups = [{ properties }, ...Object.values(definitions)];
      const keys = groups.flatMap((group) => Object.keys(group.properties ?? {}));
      const silent = keys.filter((key) => ![...told].some((one) => one?.split('.').at(-1) === key));
      expect(silent, kind).toEqual([]);
    }
  });

  it('has a table whose rows all have three or five cells', () => {
    const widths = page
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) => line.replaceAll('\\|', '').split('|').length - 2);
    expect(new Set(widths)).toEqual(new Set([2, 3, 5]));
  });
});

interface Group {
  readonly properties?: Readonly<Record<string, unknown>>;
}
