/** What templates of others may cost; nothing in a workspace raises it. */
export const templateLimits = {
  /** Bytes of one template, and of `style.css`. */
  size: 65_536,
  /** Bytes of all of them. */
  totalSize: 1_048_576,
  /** Blocks in blocks, partials in partials, expressions in expressions. */
  depth: 32,
  /** Characters of one page. */
  output: 16 * 1_024 * 1_024,
  /** For one page. */
  milliseconds: 5_000,
  /**
   * For all pages together, since 5 seconds for each of hundreds of pages would be most of an hour. Our own take less than
   * a tenth of a second each, so that there is room for more than a thousand, or for slow machines.
   */
  totalMilliseconds: 120_000,
  /** Characters of all pages together, which are held until the last is printed: then all are written, or none. */
  totalOutput: 256 * 1_024 * 1_024,
  /** Of memory, for all pages together. */
  megabytes: 256,
  /** Problems that are told. */
  problems: 50,
} as const;

/**
 * Of the data that templates get and the names of the templates: it rises when a template that worked may no longer.
 * Templates that `--eject` wrote carry it, and so does the data of each page.
 */
export const templateVersion = 1;
