/** Sets of rules, each with those before it: what `extends` in cjm.yaml names. */
export const presets = ['starter', 'recommended', 'strict'] as const;

/**
 * `starter` is the heart of the method, `recommended` what every map is held against, `strict` all that can be
 * checked.
 */
export type Preset = (typeof presets)[number];
