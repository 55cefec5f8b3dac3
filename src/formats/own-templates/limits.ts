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
