import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { collector, runCjm } from '../cli/test-context.ts';
import { wordsOf } from '../scenarios/scenario.ts';
import { shows } from './shows.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const library = new URL('../../src/index.ts', import.meta.url).href;
const part =
  /^<!-- example: (?<example>\S+) -->$|^(?<ticks>`{3,})(?<info>[^\n`]*)\n(?<body>.*?)^\k<ticks>$/gms;

/** Where a page has got to: the folder it stands in and what the last command did. */
interface Reader {
  folder: string;
  /** Null before the first command. */
  printed: string | null;
  code: number;
}

/**
 * Does what a page tells its reader, in an empty folder, and gives the page with what really happened: a
 * block whose lines are not printed any more holds all that is printed now.
 *
 * - `<!-- example: warm-homes -->` copies that example and goes there.
 * - A fence with a language and a name (`yaml cjm.yaml`) writes that file.
 * - A fence `console` holds commands after `$ `, each with what it prints; a line `…` stands for lines left out.
 *   A command that fails is followed by `$ echo $?`.
 * - A fence `sh` holds commands, and a fence `text` lines of what the last one printed.
 *
 * Commands are `cjm`, `npx cjm`, `cd`, `cat`, `node` (with the library) and `echo $?`; others are not run.
 */
export async function followPage(markdown: string, folder: string): Promise<string> {
  const reader: Reader = { folder, printed: null, code: 0 };
  let page = '';
  let end = 0;
  for (const match of markdown.matchAll(part)) {
    const { example, ticks = '', info = '', body = '' } = match.groups ?? {};
    page += markdown.slice(end, match.index);
    end = match.index + match[0].length;
    if (example === undefined) {
      page += `${ticks}${info}\n${await followFence(info, body, reader)}${ticks}`;
    } else {
      reader.folder = join(folder, example);
      await cp(join(root, 'examples', example), reader.folder, {
        recursive: true,
        filter: (path) => basename(path) !== 'report',
      });
      page += match[0];
    }
  }
  return page + markdown.slice(end);
}

async function followFence(info: string, body: string, reader: Reader): Promise<string> {
  const [kind = '', file] = info.split(' ');
  if (kind === 'sh') {
    for (const line of body.trimEnd().split('\n')) {
      await perform(line, reader);
      if (reader.code !== 0) fail(line, reader);
    }
  } else if (kind === 'text') {
    const { printed } = reader;
    return printed === null || shows(`…\n${body}…\n`, printed) ? body : printed;
  } else if (kind === 'console') {
    return followConsole(body, reader);
  } else if (file !== undefined) {
    const path = join(reader.folder, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, body.replace("from 'cjm'", `from '${library}'`));
  }
  return body;
}

async function followConsole(body: string, reader: Reader): Promise<string> {
  let happened = '';
  for (const [, line = '', shown = ''] of body.matchAll(/^\$ (.*)\n((?:(?!\$ ).*\n)*)/gm)) {
    await perform(line, reader);
    const mayFail = body.includes('$ echo $?');
    if (reader.code !== 0 && !mayFail) fail(line, reader);
    happened += `$ ${line}\n${excerpt(shown, reader.printed ?? '')}`;
  }
  return happened;
}

function fail(line: string, { code, printed }: Reader): never {
  throw new Error(`"${line}" ended with ${code}:\n${printed}`);
}

/** What is shown when it is still printed, else all that is printed. */
function excerpt(shown: string, printed: string): string {
  return shows(shown, printed) ? shown : printed;
}

async function perform(line: string, reader: Reader): Promise<void> {
  const [program, ...args] = wordsOf(line.replace(/^npx (?=cjm )/, ''));
  const [first = ''] = args;
  if (program === 'cd') {
    reader.folder = resolve(reader.folder, first);
    Object.assign(reader, { printed: '', code: 0 });
  } else if (program === 'cjm') {
    Object.assign(reader, await cjm(args, reader.folder));
  } else if (program === 'cat') {
    reader.printed = await readFile(join(reader.folder, first), 'utf8');
  } else if (program === 'node' && first.endsWith('.mjs')) {
    const options = ['--conditions=development', '--import', import.meta.resolve('tsx'), first];
    const { stdout } = await promisify(execFile)(process.execPath, options, { cwd: reader.folder });
    reader.printed = stdout;
  } else if (line === 'echo $?') {
    reader.printed = `${reader.code}\n`;
  }
}

/** The command itself, with real files, a fixed day and one stream that is no terminal. */
async function cjm(
  args: readonly string[],
  folder: string,
): Promise<{ readonly printed: string; readonly code: number }> {
  const { output, text } = collector();
  const { code } = await runCjm(args, folder, { stdout: output, stderr: output });
  // Never to be written into a page, however often it is written anew.
  if (code === 3) throw new Error(`cjm ${args.join(' ')}\n${text()}`);
  return { printed: text().replace(/[ \t]+$/gm, ''), code };
}
