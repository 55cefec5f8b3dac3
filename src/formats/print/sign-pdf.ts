/** What a browser says about itself and the moment; in a PDF a bracket inside a text has a backslash. */
const creator = /\/Creator \((?:\\[^]|[^\\)])*\)\s?/;
const dates = /\/(CreationDate|ModDate) \(D:\d{14}[^)]*\)/g;
/** Bytes within which the first object ends, whatever the title. */
const mostBytes = 65_536;

/**
 * A PDF that says that cjm made it, so that cjm may replace it, and not with which browser and when: two runs give the
 * same file. Every byte keeps its place, since a PDF says where its parts begin; what is not found stays.
 * @param date `2026-11-22`; without one the file has no date
 */
export function signPdf(pdf: Uint8Array, date: string | undefined): Uint8Array {
  // The first object, at the start of the file.
  const text = textOf(pdf.subarray(0, mostBytes));
  const start = text.indexOf('<<') + 2;
  const end = text.indexOf('endobj');
  const information = text.slice(start, end);
  if (end === -1 || !creator.test(information)) return pdf;
  const rest = information.replace(creator, '').replace(dates, (found, key: string) => {
    const written = date === undefined ? '' : `/${key} (D:${date.replaceAll('-', '')}000000Z)`;
    return written.padEnd(found.length);
  });
  const written = `/Creator (cjm)\n${rest}`.padEnd(information.length);
  const signed = new Uint8Array(pdf);
  signed.set(
    [...written].map((letter) => letter.charCodeAt(0)),
    start,
  );
  return signed;
}

/** Each byte as the character with its number. */
function textOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
