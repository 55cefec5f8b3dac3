/**
 * The address when a reader may follow it: http, https or mailto and nothing that could break out of an attribute;
 * otherwise null. The format says so already; here it is made sure.
 */
export function webAddress(url: string): string | null {
  return /^(?:https?:\/\/[^\s"'<>\\^`{|}]+|mailto:[^\s"'<>\\^`{|}]+)$/i.test(url) ? url : null;
}
