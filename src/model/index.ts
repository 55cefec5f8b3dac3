/** The types of the model, for those who use cjm as a library. */
export type * from './criteria.ts';
export type * from './diagnostic.ts';
export type * from './journey.ts';
export type * from './path.ts';
export type * from './persona.ts';
export type * from './touchpoint.ts';
export type * from './workspace.ts';
