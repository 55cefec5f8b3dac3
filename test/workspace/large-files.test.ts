import { describe, expect, it } from 'vitest';
import { workspaceOf } from './workspace-of.ts';

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => `  - ${line(index)}`).join('\n');

/**
 * Files of the size that is allowed, made to be slow. Times are not asserted; what takes quadratic time here takes
 * minutes, and the runner's own limit ends it.
 */
describe('a large file loads, however it is made', () => {
  const load = (text: string) =>
    workspaceOf({ 'a.journey.yaml': text, 'b.journey.yaml': 'titel: B\n' });

  it.each([
    [
      'each the same as the one before',
      (index: number) => `{ id: t${index}, title: T, same: t${index - 1} }`,
    ],
    [
      'each the same as the one after',
      (index: number) => `{ id: t${index}, title: T, same: t${index + 1} }`,
    ],
    ['all with one title', () => '{ title: A }'],
    [
      'each with a way to nowhere',
      (index: number) => `{ id: t${index}, title: T, next: x${index} }`,
    ],
    [
      'each with a promise',
      (index: number) => `{ id: t${index}, title: T, promises: { text: P }, fulfils: q${index} }`,
    ],
  ])('%s', (_, line) => {
    const { journeyById, diagnostics } = load(`title: A\ntouchpoints:\n${lines(3500, line)}\n`);
    expect(journeyById.get('a')?.touchpoints).toHaveLength(3500);
    expect(diagnostics.some(({ file }) => file === 'b.journey.yaml')).toBe(true);
  });

  it('a desired journey that replaces everything', () => {
    const workspace = workspaceOf({
      'a.journey.yaml': `title: A\ntouchpoints:\n${lines(4000, (index) => `{ id: t${index}, title: T }`)}\n`,
      'b.journey.yaml': `title: B\nstate: desired\nfrom: a\ntouchpoints:\n${lines(4000, (index) => `{ id: n${index}, title: N, replaces: t${index} }`)}\n`,
    });
    expect(workspace.diagnostics).toEqual([]);
    expect(workspace.journeyById.get('b')?.touchpoints[3999]?.id).toBe('n3999');
  });

  it('a long chain of desired journeys', () => {
    const files = Object.fromEntries(
      Array.from({ length: 500 }, (_, index) => [
        `j${index}.journey.yaml`,
        `title: J\nstate: desired\nfrom: j${index + 1}\n`,
      ]),
    );
    const { journeys, diagnostics } = workspaceOf({
      ...files,
      'j500.journey.yaml': 'title: J\ntouchpoints: A\n',
    });
    expect(journeys).toHaveLength(501);
    expect(diagnostics.some(({ code }) => code === 'reference/cycle')).toBe(true);
  });
});
