const written: Readonly<Record<string, string>> = {
  '&#x27;': "'",
  '&#x60;': '`',
  '&#x3D;': '=',
};

const entity = /&#x(?:27|60|3D);/g;

/** A whole tag, whatever stands in its attributes; or an entity that is in none. */
const tagOrEntity = /<[^"'>]*(?:(?:"[^"]*"|'[^']*')[^"'>]*)*>|&#x(?:27|60|3D);/g;
const quotedValue = /"[^"]*"|'[^']*'/g;

/**
 * A page in which apostrophes, backquotes and equals signs stand as themselves where they end nothing: in text and
 * between double quotes; what stands between single quotes or none stays. Handlebars, which cannot know where it prints,
 * writes them as entities of six bytes. Our own templates come without (see `escapeText`).
 */
export function plainQuotes(page: string): string {
  return page.replace(tagOrEntity, (piece) =>
    piece.startsWith('<')
      ? piece.replace(quotedValue, (value) => (value.startsWith('"') ? unescaped(value) : value))
      : unescaped(piece),
  );
}

function unescaped(text: string): string {
  return text.replace(entity, (found) => written[found] ?? found);
}
