/** For whom a report is: colleagues see everything, the public only what is neither personal nor confidential. */
export const audiences = ['public', 'internal'] as const;

export type Audience = (typeof audiences)[number];
