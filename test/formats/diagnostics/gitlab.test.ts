import { expect, it } from 'vitest';
import { diagnosticsGitlab } from '../../../src/formats/diagnostics/gitlab.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { finding, misfit, options } from './findings.ts';

function issues(findings: readonly Diagnostic[]) {
  const printed = diagnosticsGitlab.print(
    { findings, suppressed: [], known: [], files: [] },
    options,
  );
  return JSON.parse(printed) as { fingerprint: string; content: { body: string } }[];
}

it('names findings so that they are known when lines move and numbers change, and none like another', () => {
  const moved = { ...finding, range: misfit.range };
  const names = (...all: readonly Diagnostic[]) => issues(all).map((one) => one.fingerprint);
  expect(names(moved)).toEqual(names(finding));
  const [first, second, third] = names(finding, moved, misfit);
  expect(first).toBe(names(finding)[0]);
  expect(new Set([first, second, third]).size).toBe(3);
  const feels = (emotion: string) => ({
    ...finding,
    message: `"I wait" is negative (${emotion}).`,
  });
  expect(names(feels('−0.8'))).toEqual(names(feels('−1.2')));
  expect(names({ ...finding, file: 'b.journey.yaml' })).not.toEqual(names(finding));
});

it('lets nobody write Markdown where GitLab reads it', () => {
  const [issue] = issues([{ ...finding, hint: '<b>a</b> ![x](https://evil.example/x.png) @team' }]);
  expect(issue?.content.body.split('\n')[0]).toBe(
    String.raw`&lt;b>a&lt;/b> !\[x\](https&#8203;://evil.example/x.png) @&#8203;team`,
  );
});
