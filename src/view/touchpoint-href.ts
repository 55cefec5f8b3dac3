/** The address of a touchpoint within its page; the element has the id `t-` and the touchpoint's. */
export function touchpointHref(id: string): string {
  return `#t-${encodeURIComponent(id)}`;
}
