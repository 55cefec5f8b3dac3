const written: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#x27;': "'",
  '&#x60;': '`',
  '&#x3D;': '=',
};

/** A whole tag, whatever stands in its attributes; or what may be written shorter where it is in none. */
const tagOrEntity = /<[^"'>]*(?:(?:"[^"]*"|'[^']*')[^"'>]*)*>|&(?:quot|#x27|#x60|#x3D);/g;

/**
 * A page in which quotes and the like stand as themselves wherever that says the same: in text, where they end nothing.
 * Handlebars, which cannot know where it prints, writes them as entities of five or six bytes everywhere.
 */
export function plainQuotes(page: string): string {
  return page.replace(tagOrEntity, (piece) => written[piece] ?? piece);
}
