/**
 * The name by which a PDF knows a part of the page, in the places where such names stand: at the part, in a list of heads of
 * a table, and in the sorted list of all. In a text of somebody's (`/Title (node00000001)`) it is left alone.
 */
const partName = /(?<=\/ID |\[|\) | R )\(node(\d{8})\)/g;
/** Before the number. */
const start = '(node'.length;

/**
 * A PDF whose parts are numbered without gaps. Chromium names them by numbers that it also gives to what it has painted on
 * the screen in the meantime, so that they differ from run to run; their order does not. Every byte keeps its place.
 */
export function withSteadyIds(pdf: Uint8Array): Uint8Array {
  // One character for each byte; letters beyond ASCII do not matter here.
  const names = [...new TextDecoder('latin1').decode(pdf).matchAll(partName)];
  const numbers = [...new Set(names.map(([, number = '']) => number))].sort();
  const steady = new Map(
    numbers.map((number, index) => [number, String(index + 1).padStart(8, '0')]),
  );
  const signed = new Uint8Array(pdf);
  const encoder = new TextEncoder();
  for (const { 1: number = '', index } of names) {
    signed.set(encoder.encode(steady.get(number)), index + start);
  }
  return signed;
}
