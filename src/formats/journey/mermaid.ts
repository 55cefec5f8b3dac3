import type { JourneyView } from '../../view/journey-view.ts';

const keyword = /^(?:title|section|journey|accTitle|accDescr)/i;

/**
 * The journey as a Mermaid `journey` diagram; null when no feeling is known. Emotions -2..+2 become
 * scores 1..5, rounded; touchpoints without one are left out, since Mermaid has no gaps.
 */
export function mermaidJourney(view: JourneyView): string | null {
  const lines: string[] = [];
  let column = 0;
  for (const { name, columns } of view.phases) {
    const scored = view.touchpoints
      .slice(column, column + columns)
      .flatMap(({ title, emotion, personas }) =>
        emotion === null
          ? []
          : [`      ${mermaidName(title)}: ${scoreOf(emotion)}${actors(personas)}`],
      );
    column += columns;
    if (scored.length > 0) lines.push(`    section ${mermaidName(name)}`, ...scored);
  }
  if (lines.length === 0) return null;
  return ['journey', `    title ${mermaidName(view.title)}`, ...lines].join('\n');
}

/**
 * A name that Mermaid shows as it is: every character outside letters, digits, space, `_` and `-` as
 * `#<codepoint>;`, and so the first letter of a word that Mermaid would take for its own.
 */
export function mermaidName(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const escaped = line.replace(/[^\p{L}\p{M}\p{N} _-]/gu, codePoint);
  if (escaped === '') return '-';
  return keyword.test(escaped) ? escaped.replace(/^./u, codePoint) : escaped;
}

function codePoint(character: string): string {
  return `#${character.codePointAt(0) ?? 0};`;
}

function scoreOf(emotion: number): number {
  return Math.min(5, Math.max(1, Math.round(emotion + 3)));
}

function actors(personas: readonly string[]): string {
  return personas.length === 0 ? '' : `: ${personas.map(mermaidName).join(', ')}`;
}
