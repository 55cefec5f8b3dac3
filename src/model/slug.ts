/**
 * A title as an id: lower-case letters of any script, digits and single hyphens.
 * `Ik bel de klantenservice!` → `ik-bel-de-klantenservice`. Empty when there is no letter or digit.
 */
export function slug(title: string): string {
  const ascii = asciiSlug(title);
  if (ascii !== null) return ascii;
  return (
    title
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+/gu, '-')
      .replace(/^[-\p{M}]+|-+$/gu, '')
      .slice(0, 100)
      // Not half of a pair, nor a hyphen, where it was cut.
      .replace(/[\ud800-\udbff]$|-+$/, '')
  );
}

/** Most titles are plain ASCII; this way is much faster than Unicode classes. */
function asciiSlug(title: string): string | null {
  let id = '';
  let gap = false;
  for (let index = 0; index < title.length && id.length < 99; index++) {
    let code = title.charCodeAt(index);
    if (code > 127) return null;
    if (code >= 65 && code <= 90) code += 32;
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) {
      if (gap && id !== '') id += '-';
      gap = false;
      id += String.fromCharCode(code);
    } else {
      gap = true;
    }
  }
  return id;
}
