import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { lint } from '../../src/lint/lint.ts';
import { workspaceOf } from '../workspace/workspace-of.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folders = [
  ...readdirSync(join(root, 'examples')).map((name) => `examples/${name}`),
  'test/workspace/everything',
];

function filesIn(folder: string): Record<string, string> {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(
    names
      .filter((name) => /\.ya?ml$/.test(name))
      .map((name) => [name, readFileSync(join(root, folder, name), 'utf8')]),
  );
}

it.each(folders)('every place lies inside its file: %s', (folder) => {
  const workspace = workspaceOf(filesIn(folder));
  const { findings, suppressed } = lint(workspace);
  for (const finding of [...findings, ...suppressed]) {
    for (const { file, range } of [finding, ...(finding.related ?? [])]) {
      const lines = (workspace.textOf(file) ?? '').split('\n');
      expect(range.start.line).toBeGreaterThan(0);
      expect(range.end.line).toBeLessThanOrEqual(lines.length);
      const last = lines[range.end.line - 1] ?? '';
      expect(range.end.column).toBeLessThanOrEqual(last.length + 1);
    }
  }
});
