/** The length of the signature of a PNG and of its first chunk, the header (PNG, third edition, 5.2 and 11.2.1). */
const headLength = 8 + 25;
/** A `tEXt` chunk that says `Software: cjm` (11.3.3): length, type, text and CRC of type and text. */
const chunk = [
  ...[0, 0, 0, 12],
  ...[...'tEXtSoftware\0cjm'].map((letter) => letter.charCodeAt(0)),
  ...[0xf3, 0x1c, 0xde, 0xf6],
];

/** A PNG that says that cjm made it, so that cjm may replace it. */
export function signPng(png: Uint8Array): Uint8Array {
  const signed = new Uint8Array(png.length + chunk.length);
  signed.set(png.subarray(0, headLength));
  signed.set(chunk, headLength);
  signed.set(png.subarray(headLength), headLength + chunk.length);
  return signed;
}
