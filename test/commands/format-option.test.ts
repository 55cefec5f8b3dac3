import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { collect, formatRequests, printFormats } from '../../src/commands/format-option.ts';
import { nodeFiles } from '../../src/io/node-files.ts';
import { collector } from '../cli/test-context.ts';

const names = ['table', 'json'] as const;

describe('--format NAME[=FILE]', () => {
  it('is the first format on standard output by default', () => {
    expect(formatRequests([], false, names)).toEqual([{ name: 'table', file: null }]);
  });

  it('may be repeated, one of them on standard output', () => {
    expect(formatRequests(collect('json=a=b.json', ['table']), false, names)).toEqual([
      { name: 'table', file: null },
      { name: 'json', file: 'a=b.json' },
    ]);
    expect(formatRequests(['json'], true, names)).toHaveLength(2);
  });

  it.each([
    [['tabel'], 'Did you mean "table"?'],
    [['pdf'], 'There are: table, json.'],
    [['json='], 'Write json=FILE.'],
    [['table', 'json'], 'Give one of them a file: --format json=FILE.'],
  ])('%j is a wrong request', (values, hint) => {
    expect(() => formatRequests(values, false, names)).toThrow(expect.objectContaining({ hint }));
  });
});

describe('printing into a file', () => {
  let folder = '';
  const path = () => join(folder, 'out.txt');
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cjm-format-'));
  });
  afterEach(async () => rm(folder, { recursive: true, force: true }));

  async function print(options: { readonly force?: boolean } = {}): Promise<string> {
    const { output, text } = collector({ columns: 120 });
    const global = {
      directory: folder,
      quiet: false,
      verbose: false,
      debug: false,
      color: { stdout: true, stderr: false },
    };
    const requests = [
      { name: 'table', file: 'out.txt' },
      { name: 'json', file: null },
    ];
    await printFormats(
      requests,
      (name, page) => `${name} ${JSON.stringify(page)}\n`,
      { options, global },
      { files: nodeFiles, stdout: output },
    );
    return text();
  }

  it('is 80 columns wide and has no colour; the terminal has its own', async () => {
    expect(await print()).toBe('json {"width":120,"color":true,"isFile":false}\n');
    expect(await readFile(path(), 'utf8')).toBe('table {"width":80,"color":false,"isFile":true}\n');
  });

  it('replaces an empty file', async () => {
    await writeFile(path(), '');
    await print();
    expect(await readFile(path(), 'utf8')).toContain('table');
  });

  it('replaces what cjm did not make by force only', async () => {
    await writeFile(path(), 'mine');
    await expect(print()).rejects.toThrow('was not made by cjm');
    await print({ force: true });
    expect(await readFile(path(), 'utf8')).toContain('table');
  });
});
