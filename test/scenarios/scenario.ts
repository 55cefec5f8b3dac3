/** A part of a scenario's text: prose, a file to write, or commands with what they print. */
export type Part =
  | { readonly kind: 'prose'; readonly text: string }
  | { readonly kind: 'file'; readonly path: string; readonly fence: string; readonly body: string }
  | { readonly kind: 'console'; readonly commands: readonly string[] };

/** What a command did. */
export interface Result {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number;
}

const block = /^(`{3,})([^\n`]*)\n(.*?)^\1$/gms;

/** Splits the text: a fence with `console` holds commands (`$ …`), one with a name (`yaml cjm.yaml`) is a file. */
export function parseScenario(text: string): readonly Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const match of text.matchAll(block)) {
    const [whole, , info = '', body = ''] = match;
    parts.push({ kind: 'prose', text: text.slice(end, match.index) });
    end = match.index + whole.length;
    const [fence = '', path] = info.trim().split(/\s+/);
    if (fence === 'console') {
      const commands = body.split('\n').filter((line) => line.startsWith('$ '));
      parts.push({ kind: 'console', commands: commands.map((line) => line.slice(2)) });
    } else if (path === undefined) {
      parts.push({ kind: 'prose', text: whole });
    } else {
      parts.push({ kind: 'file', path, fence, body });
    }
  }
  return [...parts, { kind: 'prose', text: text.slice(end) }];
}

/** The text of one command and what it did: standard error with `! ` before each line, an exit code other than 0 last. */
export function printCommand(command: string, { stdout, stderr, code }: Result): string {
  const lines = [`$ ${command}`, ...linesOf(stdout), ...linesOf(stderr).map((line) => `! ${line}`)];
  if (code !== 0) lines.push(`[exit ${code}]`);
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}

/** The words of a command line; quotes keep spaces together. */
export function wordsOf(command: string): readonly string[] {
  const words = command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g);
  return [...words].map(([, double, single, plain]) => double ?? single ?? plain ?? '');
}

function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}
