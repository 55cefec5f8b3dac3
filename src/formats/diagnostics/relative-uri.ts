/** A path as a relative reference (RFC 3986); a `:` in a name does not become the end of a scheme. */
export function relativeUri(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}
