/**
 * Where the values of a file stand: one record of five numbers per value, in the order of the text
 * (a collection stands before what is in it), the root first. One flat array, because an object
 * per value would cost more memory than the values themselves.
 */
export const recordSize = 5;

/** Offsets of the key token, end exclusive, with its quotes; -1 for list items and the root. */
export const keyStart = 0;
export const keyEnd = 1;
/** Offsets of the value's text, end exclusive, with its quotes; -1 when nothing is written (`title:`). */
export const valueStart = 2;
export const valueEnd = 3;
/** The place in the array of the next record that is not inside this one. */
export const next = 4;

export type NodeTable = Int16Array | Int32Array;

/** A copy of the records in use; half the memory when no offset needs more than 15 bits. */
export function packNodes(records: Int32Array, textLength: number): NodeTable {
  const fits = textLength < 0x8000 && records.length < 0x8000;
  return fits ? new Int16Array(records) : records.slice();
}
