import type { GeneratedFile } from './generate.ts';

/** Moments in each phase, as in the example of Mermaid's own page on journey diagrams. */
const sizes = { service: 3, use: 2 };
const emotions = [1, -1.5, 0, 2, -0.5, 1.5, -2, 0.5];

/** Journeys as small as a diagram: a title, two phases, and moments with a feeling. */
export function* generateCurves(journeys: number): Generator<GeneratedFile> {
  yield { path: 'cjm.yaml', text: 'language: en\n' };
  for (let index = 0; index < journeys; index += 1) {
    const lines = Object.entries(sizes).flatMap(([phase, size], section) => [
      `  - name: ${phase}`,
      '    touchpoints:',
      ...Array.from({ length: size }, (_, moment) => {
        const emotion = emotions[(index + section * size + moment) % emotions.length];
        return `      - { title: I take step ${moment + 1} of ${phase}, emotion: ${emotion} }`;
      }),
    ]);
    const text = `title: Journey ${index + 1}\nphases:\n${lines.join('\n')}\n`;
    yield { path: `journeys/journey-${index + 1}.journey.yaml`, text };
  }
}
