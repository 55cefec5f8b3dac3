import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../cli/temporary-folder.ts';
import { runCjm } from '../../cli/test-context.ts';

const promises = (count: number) =>
  Array.from({ length: count }, (_, n) => `  - { title: Moment ${n}, promises: Promise ${n} }\n`);
const journey = (count: number) =>
  `title: Buying\npersonas: sam\ntouchpoints:\n${promises(count).join('')}`;

/** A repository with a workspace in a folder of it, on a runner of GitHub. */
async function onGithub(args: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const folder = await temporaryFolder({
    '.git/HEAD': 'ref: refs/heads/main\n',
    'maps/cjm.yaml': 'name: Shop\n',
    'maps/sam.persona.yaml': 'name: Sam\n',
    'maps/journeys/buying.journey.yaml': journey(1),
    'summary.md': 'What an earlier command said.\n',
    ...more,
  });
  const summary = join(folder, 'summary.md');
  const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary };
  const all = ['check', '-C', 'maps', '-q', '--rule', 'promise-never-kept', ...args];
  const outcome = await runCjm(all, folder, { env });
  return { ...outcome, folder, summary: await readFile(summary, 'utf8') };
}

const annotation =
  '::warning file=maps/journeys/buying.journey.yaml,line=4,endLine=4,col=34,endColumn=43,title=promise-never-kept::';

describe('on GitHub Actions', () => {
  it('annotates beside the results, and adds to the summary', async () => {
    const { stdout, stderr, summary, code } = await onGithub([]);
    expect(code).toBe(0);
    expect(stdout).toContain('journeys/buying.journey.yaml:4:34 warning promise-never-kept\n');
    expect(stdout).not.toContain('::warning');
    expect(stderr.startsWith(annotation)).toBe(true);
    expect(stderr.match(/^::/gm)).toHaveLength(1);
    expect(summary).toMatch(/^What an earlier command said\.\n<!-- cjm -->\n\n### Customer/);
    expect(summary).toContain('| warning | maps/journeys/buying.journey.yaml:4 |');
  });

  it('leaves data on standard output as it is', async () => {
    const { stdout, stderr } = await onGithub(['--json']);
    expect(JSON.parse(stdout)).toMatchObject({ summary: { warning: 1 } });
    expect(stderr.startsWith(annotation)).toBe(true);
  });

  it('annotates once when it is asked to', async () => {
    const { stdout, stderr } = await onGithub(['--format', 'github']);
    expect(stdout.startsWith(annotation)).toBe(true);
    expect(stderr).toBe('');
  });

  it('writes the summary once when it is asked to', async () => {
    const { summary } = await onGithub(['--format', 'markdown=../summary.md', '--force']);
    expect(summary.match(/### Customer/g)).toHaveLength(1);
  });

  it('annotates no more than GitHub shows; the summary has all', async () => {
    const many = { 'maps/journeys/buying.journey.yaml': journey(13) };
    const { stderr, summary } = await onGithub([], many);
    expect(stderr.match(/^::warning /gm)).toHaveLength(10);
    expect(summary.match(/^\| warning /gm)).toHaveLength(13);
  });

  it('does its work when the summary cannot be written', async () => {
    const folder = await temporaryFolder({
      'a.journey.yaml': journey(1),
      'sam.persona.yaml': 'name: S\n',
    });
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(folder, 'gone', 'summary.md') };
    const { stderr, code } = await runCjm(['check', '-q'], folder, { env });
    expect(code).toBe(0);
    expect(stderr).toContain('summary.md": the folder is gone.');
  });

  it('says nothing elsewhere', async () => {
    const folder = await temporaryFolder({ 'a.journey.yaml': journey(1) });
    for (const GITHUB_ACTIONS of ['false', '']) {
      const env = { GITHUB_ACTIONS, GITHUB_STEP_SUMMARY: join(folder, 'summary.md') };
      expect((await runCjm(['check', '-q'], folder, { env })).stderr).toBe('');
    }
  });
});
