import { expect, it } from 'vitest';
import { nastyTexts } from '../formats/every/nasty-texts.ts';
import { everythingWith } from '../formats/report/everything.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { runCjm } from './test-context.ts';

const commands = [
  ['show', 'now'],
  ['show', 'then'],
  ['score', 'now'],
  ['score', 'now', '--explain', 'one'],
  ['compare', 'now', 'then'],
  ['status'],
  ['status', 'now'],
  ['status', 'then'],
  ['moments'],
  ['check'],
] as const;

/** All that a terminal obeys, and what turns the direction of the text around it. */
// oxlint-disable-next-line no-control-regex
const obeyed = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

it.each(Object.entries(nastyTexts))('%s stays text on a terminal', async (_, text) => {
  const folder = await temporaryFolder(everythingWith(text));
  for (const command of commands) {
    const { stdout, stderr, code } = await runCjm([...command, '--no-color'], folder);
    // Files that hold what the loader refuses are findings, which quote it.
    expect([0, 1, 2], `${command.join(' ')}: ${stderr}`).toContain(code);
    expect(stdout + stderr).not.toMatch(obeyed);
    expect(stdout + stderr).not.toBe('');
  }
});
