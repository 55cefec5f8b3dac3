import { withoutForbidden } from '../../source/characters.ts';
import { decodeEntities } from './entities.ts';

/** A text of a diagram as it is imported: on one line, entities decoded, trimmed. */
export interface ReadText {
  readonly text: string;
  /** `#words;` that no entity is called. */
  readonly unknown: readonly string[];
  /** How many characters were taken out that a file of ours must not contain. */
  readonly forbidden: number;
}

/** `<br>` in all its spellings is a space, as are line ends and tabs. */
export function readText(raw: string): ReadText {
  const unknown: string[] = [];
  const decoded = decodeEntities(raw, unknown).replace(/\r\n?/g, '\n');
  const clean = withoutForbidden(decoded);
  return {
    text: clean
      .replace(/<\/?br\b[^<>]*>/gi, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
    unknown,
    forbidden: decoded.length - clean.length,
  };
}
