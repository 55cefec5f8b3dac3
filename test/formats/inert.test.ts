import { expect, it } from 'vitest';
import { inert, inertJson } from '../../src/formats/inert.ts';
import { commandsOf } from './diagnostics/read-back.ts';

const commands = ['::error::a', '  ::add-mask::a', 'a ##[add-mask]b', '##vso[c]d', '###[e]f'];

it.each(commands)('%j is text in a log', (text) => {
  expect(commandsOf(text)).toHaveLength(1);
  expect(commandsOf(inert(text))).toEqual([]);
  expect(inert(text).replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
});

it.each(commands)('%j is the same in JSON', (text) => {
  const printed = inertJson({ [text]: [text] });
  expect(commandsOf(printed)).toEqual([]);
  expect(JSON.parse(printed)).toEqual({ [text]: [text] });
});

it.each(['# Title', 'a :: b', 'a:b', '## [a](b)', '##', 'x::y'])('%j stays', (text) => {
  expect(inert(text)).toBe(text);
});
