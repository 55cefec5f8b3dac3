import { describe, expect, it } from 'vitest';
import { mermaidJourney, mermaidName } from '../../../src/formats/journey/mermaid.ts';
import { journeyView } from '../../../src/view/journey-view.ts';
import { telescope } from './fixture.ts';

describe('a journey as a Mermaid diagram', () => {
  it('writes scores 1 to 5 and leaves out what has none', () => {
    const { workspace, journey } = telescope;
    const text = mermaidJourney(journeyView(workspace, journey, [])) ?? '';
    expect(text).toContain('I bring it back: 3: Mei, Omar');
    expect(text).not.toContain('I cannot find the moon');
    // Whatever people write: every line is the title, a section or a task with a score.
    expect(
      text
        .split('\n')
        .slice(1)
        .every((line) => /^ {4}(?:title|section) |^ {6}[^:]+: [1-5](?:: [^:]+)?$/.test(line)),
    ).toBe(true);
  });

  it.each([
    ['Call 10:30; order #12', 'Call 10#58;30#59; order #35;12'],
    ['title of it', '#116;itle of it'],
    ['Section 8', '#83;ection 8'],
    ['a\nb', 'a b'],
    ['I pay, then wait', 'I pay#44; then wait'],
    ['🪐', '#129680;'],
    ['日本 é', '日本 é'],
    ['"><img>', '#34;#62;#60;img#62;'],
    ['%%', '#37;#37;'],
    [' ', '-'],
  ])('writes the name %j as %j', (name, expected) => {
    expect(mermaidName(name)).toBe(expected);
  });
});
