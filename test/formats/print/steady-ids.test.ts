import { expect, it } from 'vitest';
import { withSteadyIds } from '../../../src/formats/print/steady-ids.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');
const steady = (text: string) => Buffer.from(withSteadyIds(bytes(text))).toString('latin1');

/** As Chromium writes a head, a cell and the list of both, with bytes that are no text around them. */
const pdf = (head: string, cell: string) =>
  `%PDF-1.4\n%\xd3\xeb\xe9\xe1\n<</S /TH\n/ID (node${head})>>\n<</S /TD\n/A [<</Headers [(node${head}) (node${head})]>>]\n` +
  `/ID (node${cell})>>\n<</Limits [(node${head}) (node${cell})]\n/Names [(node${head}) 7 0 R (node${cell}) 8 0 R]>>\n`;

it('numbers the parts of a PDF in their order, without gaps, and moves no byte', () => {
  expect(steady(pdf('00000388', '00001312'))).toBe(pdf('00000001', '00000002'));
  expect(steady(pdf('00000389', '00001313'))).toBe(steady(pdf('00000388', '00001312')));
});

it('leaves a text alone that only looks like such a name', () => {
  const text = '<</Title (node00000388)\n/Alt (node00000388)\n/T (\\(node00000388\\))>>';
  expect(steady(text)).toBe(text);
});

it('changes a copy', () => {
  const given = bytes(pdf('00000388', '00001312'));
  withSteadyIds(given);
  expect(given.toString('latin1')).toBe(pdf('00000388', '00001312'));
});
