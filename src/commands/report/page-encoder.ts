/** Enough for most pages, in bytes; a character takes three at most. */
const usualRoom = 1_048_576;

/** Texts as UTF-8. Each is written into the same room first: to ask for its size beforehand takes half as long again. */
export function pageEncoder(): (text: string) => Uint8Array {
  const encoder = new TextEncoder();
  let room = new Uint8Array(usualRoom);
  return (text) => {
    if (room.length < 3 * text.length) room = new Uint8Array(3 * text.length);
    return room.slice(0, encoder.encodeInto(text, room).written);
  };
}
