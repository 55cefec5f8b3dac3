/** What a page needs and no template can write: cjm puts it in after the page was checked, where a partial says so. */
export const slots = ['cjm-head', 'cjm-style', 'cjm-own-style', 'cjm-script'] as const;

export type Slot = (typeof slots)[number];

/** What the partial of a slot prints. A template that writes this itself has called the partial, in other words. */
export function slotMark(slot: Slot): string {
  return `<!--${slot}-->`;
}

export function isSlot(name: string): name is Slot {
  return (slots as readonly string[]).includes(name);
}
