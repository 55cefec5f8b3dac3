import { createHash } from 'node:crypto';

/** The SHA-256 digest of a text as UTF-8. */
export function sha256(text: string, encoding: 'base64' | 'hex' = 'base64'): string {
  return createHash('sha256').update(text).digest(encoding);
}
