import MarkdownIt from 'markdown-it';
import { expect, it } from 'vitest';
import { diagnosticsMarkdown } from '../../../src/formats/diagnostics/markdown.ts';
import { finding, misfit, options, report } from './findings.ts';

it('fits into a comment of GitHub, the most serious first, and counts the rest', () => {
  const many = Array.from({ length: 900 }, (_, n) => ({ ...finding, message: `${n}: "I wait"` }));
  const subject = { findings: [...many, misfit], suppressed: [], known: [], files: [] };
  const printed = diagnosticsMarkdown.print(subject, options);
  // What the API answers beyond it: "Body is too long (maximum is 65536 characters)".
  expect(printed.length).toBeLessThan(65_536);
  const rows = printed.split('\n').filter((line) => line.startsWith('| '));
  expect(rows[2]).toContain('| error |');
  const shown = rows.length - 2;
  expect(printed).toContain(`… and ${901 - shown} more, which do not fit here`);
});

it('leads to the page of a rule only when it is on the web', () => {
  const there = { ...options, documentation: 'https://cjm.example/' };
  expect(diagnosticsMarkdown.print(report, there)).toMatch(
    /\[promise-broken\]\(<https:\/\/cjm\.example\/docs\/[^>]*#promise-broken>\)/,
  );
  expect(diagnosticsMarkdown.print(report, options)).not.toContain('](');
});

it('leads to the line, where the files are on the web', () => {
  const there = { ...options, sourceAddress: 'https://git.example/shop/blob/c0ffee/' };
  const files = [finding.file, 'a [b](c) <d> #1|2.yaml'];
  const findings = files.map((file) => ({ ...finding, file }));
  const printed = diagnosticsMarkdown.print({ ...report, findings }, there);
  const tokens = new MarkdownIt({ html: true }).parse(printed, {});
  const links = tokens
    .flatMap(({ children }) => children ?? [])
    .filter(({ type }) => type === 'link_open');
  const paths = links.map((token) => new URL(token.attrGet('href') ?? ''));
  expect(paths.map(({ hash }) => hash)).toEqual(['#L4', '#L4']);
  expect(paths.map(({ pathname }) => decodeURIComponent(pathname))).toEqual(
    files.map((file) => `/shop/blob/c0ffee/maps/${file}`),
  );
});

it('speaks Dutch', () => {
  const printed = diagnosticsMarkdown.print(report, { ...options, language: 'nl' });
  expect(printed).toContain('### Klantreizen\n\n1 fout, 1 waarschuwing en 1 tip in 3 bestanden');
});
