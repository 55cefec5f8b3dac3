import { cp, mkdir, mkdtemp, readFile, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { runCjm } from '../cli/test-context.ts';
import { parseScenario, printCommand, wordsOf, type Result } from './scenario.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '..', '..');
const files = (await readdir(here)).filter((name) => name.endsWith('.md') && name !== 'README.md');

describe('scenarios', () => {
  test.each(files)('%s', async (name) => {
    const text = await readFile(join(here, name), 'utf8');
    const folder = await realpath(await mkdtemp(join(tmpdir(), 'cjm-scenario-')));
    try {
      await expect(await play(text, folder)).toMatchFileSnapshot(join(here, name));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

/** Does what the text says in the folder, and gives the text with what really happened. */
async function play(text: string, folder: string): Promise<string> {
  let played = '';
  for (const part of parseScenario(text)) {
    if (part.kind === 'prose') {
      played += part.text;
    } else if (part.kind === 'file') {
      const target = join(folder, part.path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, part.body);
      const ticks = part.body.includes('```') ? '````' : '```';
      played += `${ticks}${part.fence} ${part.path}\n${part.body}${ticks}`;
    } else {
      let output = '';
      for (const command of part.commands) {
        output += printCommand(command, await perform(command, folder));
      }
      played += `\`\`\`console\n${output.replaceAll(folder, '<folder>')}\`\`\``;
    }
  }
  return played;
}

async function perform(command: string, folder: string): Promise<Result> {
  const [line = '', input] = command.split(' < ');
  const [program, ...args] = wordsOf(line);
  const [first = '.'] = args;
  switch (program) {
    case 'cjm':
      return runCjm(args, folder, {
        stdin: {
          isTTY: false,
          readAll: async () => (input === undefined ? Buffer.of() : readFile(join(folder, input))),
        },
      });
    case 'cat':
      return { stdout: await readFile(join(folder, first), 'utf8'), stderr: '', code: 0 };
    case 'ls': {
      const names = await readdir(join(folder, first), { recursive: true, withFileTypes: true });
      const paths = names
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
      return { stdout: `${paths.sort().join('\n')}\n`, stderr: '', code: 0 };
    }
    case 'cp': // An example of this project, into the folder of the scenario.
      await cp(join(root, first), folder, { recursive: true });
      return { stdout: '', stderr: '', code: 0 };
    default:
      throw new Error(`A scenario knows cjm, cat, ls and cp, not "${program}".`);
  }
}
