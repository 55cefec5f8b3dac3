import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { check, loadWorkspace, rank, render } from '../../src/index.ts';

it('reads, checks, ranks and renders a folder of files', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'cjm-library-'));
  await writeFile(join(folder, 'sam.persona.yaml'), 'name: Sam\n');
  await writeFile(
    join(folder, 'help.journey.yaml'),
    `title: Getting help
personas: sam
touchpoints:
  - { title: I call, id: call, emotion: -1 }
  - { title: It works, emotion: 1 }
solutions:
  - { title: Call back, for: call, scores: { ease: 5, distinctive: 3, brandFit: 3, customerImpact: 5, organisationImpact: 4 } }
`,
  );
  const workspace = await loadWorkspace(folder, { today: '2026-11-21' });
  const journey = workspace.journeyById.get('help');
  if (!journey) throw new Error('the journey is missing');
  expect(check(workspace).filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(rank(journey).solutions[0]).toMatchObject({
    id: 'call-back',
    rank: 1,
    score: expect.closeTo(75, 9) as number,
  });
  expect(render(workspace, journey, 'html')).toContain('<title>Getting help');
  expect(render(workspace, journey, 'html')).not.toContain('href="index.html"');
  expect(render(workspace, journey, 'html', { findings: [] })).toContain('found nothing to remark');
  expect(render(workspace, journey, 'svg')).toMatch(/^<svg|<\?xml/);
  expect(() => render(workspace, journey, 'pdf')).toThrow('There is no format "pdf".');
});
