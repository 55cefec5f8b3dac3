import type { GeneratedFile } from './generate.ts';

const criteria = ['distinctive', 'brandFit', 'ease', 'customerImpact', 'organisationImpact'];

/**
 * A workspace of one journey with a choice between solutions, each scored on all criteria by every rater. The
 * scores are as good as random, so that few solutions tie.
 */
export function* generateChoice(solutions: number, raters: number): Generator<GeneratedFile> {
  const ids = Array.from({ length: solutions }, (_, index) => `solution-${index + 1}`);
  yield { path: 'cjm.yaml', text: 'language: en\n' };
  yield {
    path: 'choice.journey.yaml',
    text: [
      'title: A choice',
      'phases:',
      '  - { id: purchase, touchpoints: [{ id: quote, title: I get a quote }] }',
      'solutions:',
      ...ids.map((id) => `  - { id: ${id}, title: What we could do as ${id}, for: quote }`),
      '',
    ].join('\n'),
  };
  for (let rater = 0; rater < raters; rater += 1) {
    const rows = ids.map((id, index) => {
      const cells = criteria.map((criterion, column) => {
        const mixed = Math.imul(index * 1009 + column * 101 + rater * 11 + 1, 0x9e3779b1) >>> 16;
        const score = 1 + (mixed % 5);
        return `${criterion}: ${score}`;
      });
      return `  ${id}: { ${cells.join(', ')} }`;
    });
    const name = `rater-${rater + 1}`;
    const lines = [`rater: ${name}`, 'journey: choice', 'scores:', ...rows, ''];
    yield { path: `ratings/${name}.rating.yaml`, text: lines.join('\n') };
  }
}
