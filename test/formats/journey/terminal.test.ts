import { Chalk } from 'chalk';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { terminal } from '../../../src/formats/journey/terminal.ts';
import { textWidth } from '../../../src/model/text-width.ts';
import { subject, telescope } from './fixture.ts';

const chalk = new Chalk({ level: 0 });

function print(width: number, options: { unicode?: boolean; persona?: string } = {}): string {
  return terminal.print(telescope, { width, unicode: true, chalk, ...options });
}

function widths(text: string): number[] {
  // The mark after right-to-left text has no width of its own.
  return text.split('\n').map((line) => textWidth(line.replaceAll('\u200e', '')));
}

describe('a journey in the terminal', () => {
  it.each([80, 120])('draws the whole journey in %i columns', async (width) => {
    await expect(print(width)).toMatchFileSnapshot(`../../golden/journey/terminal-${width}.txt`);
  });

  it('draws in ASCII', async () => {
    await expect(print(80, { unicode: false })).toMatchFileSnapshot(
      '../../golden/journey/terminal-ascii.txt',
    );
  });

  it('shows one persona: only what she meets, with the numbers of the whole journey', async () => {
    const text = print(80, { persona: 'mei' });
    await expect(text).toMatchFileSnapshot('../../golden/journey/terminal-persona.txt');
    expect(text).not.toContain('اتصل');
    expect(text).toMatch(/^ +6 ◆★ Somebody shows me/m);
  });

  it.each([60, 80, 120, 140, 200])('never passes %i columns', (width) => {
    expect(Math.max(...widths(print(width)))).toBeLessThanOrEqual(Math.min(140, width));
  });

  it('uses colours only to repeat what shapes say', () => {
    const coloured = terminal.print(telescope, {
      width: 80,
      unicode: true,
      chalk: new Chalk({ level: 1 }),
    });
    expect(coloured).toContain('\u001b[');
    // eslint-disable-next-line no-control-regex
    const plain = coloured.replaceAll(/\u001b\[\d+m/g, '');
    const trimmed = plain.split('\n').map((line) => line.trimEnd());
    expect(trimmed.join('\n')).toBe(print(80));
  });

  it('draws a long journey in parts', () => {
    const many = subject({
      'many.journey.yaml': `title: Many\ntouchpoints:\n${Array.from(
        { length: 130 },
        (_, index) => `  - { title: Moment ${index}, emotion: ${(index % 5) - 2} }\n`,
      ).join('')}`,
    });
    const text = terminal.print(many, { width: 80, unicode: true, chalk });
    expect(text.match(/^\+2 ┤/gm)).toHaveLength(6);
    expect(Math.max(...widths(text))).toBeLessThanOrEqual(80);
  });

  it('says what is missing', () => {
    const bare = subject({
      'bare.journey.yaml': 'title: Bare\ntouchpoints: [I wait, I wait more]',
    });
    const text = terminal.print(bare, { width: 80, unicode: true, chalk });
    expect(text).toContain('No feelings are known yet');
    expect(text).toContain('I wait more');
    const empty = subject({ 'empty.journey.yaml': 'title: Empty' });
    expect(terminal.print(empty, { width: 80, unicode: true, chalk })).toContain(
      'No touchpoints yet.',
    );
  });

  const hostile = fc.array(
    fc.constantFrom(
      ...[
        '\u001b[31m',
        '\u0007',
        '\r',
        '\n',
        '\t',
        '日本',
        '👩‍👩‍👧',
        'e\u0301'.repeat(9),
        'שלום',
        'word',
        ' ',
      ],
      ...[
        '\u202e',
        '\u200b',
        '\u0301'.repeat(40),
        '🇳🇱',
        '\ud800',
        'ﷺ',
        'x'.repeat(90),
        '❤️',
        'क्षि',
        '…',
      ],
    ),
    { minLength: 1, maxLength: 12 },
  );

  it('keeps hostile texts inside the width, and lets no control character through', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 60, max: 140 }), (parts, width) => {
        const text = parts.join('');
        const { workspace, journey } = telescope;
        const phases = journey.phases.map((phase) => ({
          ...phase,
          name: text,
          touchpoints: phase.touchpoints.map((touchpoint) => ({ ...touchpoint, title: text })),
        }));
        const touchpoints = phases.flatMap((phase) => phase.touchpoints);
        const changed = {
          ...journey,
          title: text,
          owner: text,
          summary: [text],
          phases,
          touchpoints,
        };
        const settings = {
          ...workspace.settings,
          channels: new Map([
            ['website', { id: 'website', name: text, mode: 'either', media: 'owned' }],
          ]),
        } as typeof workspace.settings;
        const printed = terminal.print(
          { workspace: { ...workspace, settings, personaById: new Map() }, journey: changed },
          { width, unicode: true, chalk },
        );
        expect(Math.max(...widths(printed))).toBeLessThanOrEqual(width);
        // eslint-disable-next-line no-control-regex
        expect(printed).not.toMatch(
          /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
        );
      }),
      { numRuns: 20 },
    );
  });
});
