/**
 * Somebody's text as a plain text message of SARIF (2.1.0, 3.11.3), in which nothing becomes a link `[text](target)` or a
 * placeholder `{0}`. Most viewers show the escapes as they stand, so they are used only where it matters.
 */
export function plainMessage(text: string): string {
  const links = text.includes('](') ? text.replace(/[[\]\\]/g, String.raw`\$&`) : text;
  return links.replace(/\{(\d+)\}/g, '{{$1}}');
}
