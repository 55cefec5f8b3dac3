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
 * A page in which apostrophes, backquotes and equals signs stand as themselves: in text and between double quotes they end
 * nothing. Handlebars, which cannot know where it prints, writes them as entities of six bytes.
 *
 * @param page whose attributes have double quotes wherever a template puts a value
 */
export function plainQuotes(page: string): string {
  return page.replace(entity, (found) => written[found] ?? found);
}

/** The same for a page of which that is not known: what stands between single quotes or none stays. */
export function plainQuotesWhereSafe(page: string): string {
  return page.replace(tagOrEntity, (piece) =>
    piece.startsWith('<')
      ? piece.replace(quotedValue, (value) => (value.startsWith('"') ? plainQuotes(value) : value))
      : plainQuotes(piece),
  );
}
