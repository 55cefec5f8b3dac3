import { expect, test } from 'vitest';
import { UserError } from '../../src/io/user-error.ts';
import { explained } from '../../src/io/write-problems.ts';

/** What the system would answer: a disk that is full cannot be had everywhere. */
function refuse(code: string): () => Promise<never> {
  return () => Promise.reject(Object.assign(new Error(code), { code }));
}

test.each([
  ['ENOSPC', 'Nothing was written: "a.html": the disk is full.'],
  ['EACCES', 'Nothing was written: "a.html": no permission to write here.'],
  ['EROFS', 'Nothing was written: "a.html": this disk is read-only.'],
  ['EFBIG', 'Nothing was written: "a.html": the file would be too large.'],
  ['ENOLCK', 'Nothing was written: "a.html": the system answers ENOLCK.'],
])('%s is told in words', async (code, message) => {
  await expect(explained('a.html', refuse(code))).rejects.toEqual(new UserError(message));
});

test('what was written before is told', async () => {
  const message = 'Only the first 2 were written: "c.html": the disk reports a fault.';
  await expect(explained('c.html', refuse('EIO'), 2)).rejects.toThrow(message);
});

test('a bug stays a bug', async () => {
  const bug = new TypeError('x is not a function');
  await expect(explained('a.html', () => Promise.reject(bug))).rejects.toBe(bug);
  const misuse = refuse('ERR_INVALID_ARG_TYPE');
  await expect(explained('a.html', misuse)).rejects.not.toBeInstanceOf(UserError);
});
