import { createHash } from 'node:crypto';

/** The SHA-256 digest of a text as UTF-8, in base64. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
