import { appendFile } from 'node:fs/promises';
import { explained } from './write-problems.ts';

/** Adds to the end of a file, which is made when there is none. @throws UserError when it cannot be written */
export async function append(path: string, text: string): Promise<void> {
  await explained(path, () => appendFile(path, text));
}
