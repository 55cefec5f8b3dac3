/**
 * Whether a reader may follow an address: http, https or mailto, one relative to the page, or a place in it. Nothing
 * that a browser could read as another scheme: no control characters, no white space, no backslash, no `//` in front.
 */
export function isSafeAddress(address: string): boolean {
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u0020\u007f\u00a0\u2028\u2029\ufeff\\]/.test(address)) return false;
  if (/^(?:https?:\/\/|mailto:)[^/?#"'<>]/i.test(address)) return !/["'<>^`{|}]/.test(address);
  return !address.startsWith('//') && !/^[^/?#]*:/.test(address);
}

/** Whether a picture is inside its own address, so that nothing is fetched. */
export function isInlineImage(address: string): boolean {
  return /^data:image\/(?:png|jpeg|gif|webp|avif|svg\+xml);base64,[\w+/]*={0,2}$/.test(address);
}
