import { journeyFile } from './written/journey-file.ts';
import { personaFile } from './written/persona-file.ts';
import { ratingFile } from './written/rating-file.ts';
import { workspaceFile } from './written/workspace-file.ts';

/** The kinds of files that users write, with their schemas. */
export const fileSchemas = {
  workspace: workspaceFile,
  persona: personaFile,
  journey: journeyFile,
  rating: ratingFile,
} as const;

export type SchemaKind = keyof typeof fileSchemas;
