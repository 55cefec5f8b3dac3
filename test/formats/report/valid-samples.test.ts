import { describe, expect, it } from 'vitest';
import { check } from '../../../src/lint/lint.ts';
import { sample, sampleNames } from '../../browser/samples/index.ts';
import { workspaceOf } from '../../workspace/workspace-of.ts';
import { faultsInHtml } from '../faults-in-html.ts';
import { printSite } from '../portfolio/print-site.ts';

/** Of pages that are alike (one per department, role, persona) the first. */
const kindOf = (name: string) => /^(?:department|role|persona)-/.exec(name)?.[0] ?? name;

// A journey of 60 moments, a tiny one, every script: "everything" and the portfolio have golden files, which are validated.
describe('every page that the browser tests look at', { timeout: 60_000 }, () => {
  it.each(sampleNames.filter((name) => name !== 'everything'))('%s is valid HTML', async (name) => {
    const workspace = workspaceOf(await sample(name), { today: '2026-11-22' });
    const pages = new Map(
      printSite(workspace, check(workspace)).map((page) => [kindOf(page.name), page]),
    );
    expect(pages.size).toBeGreaterThan(1);
    for (const page of pages.values()) {
      expect(await faultsInHtml(page.html, page.name), page.name).toEqual([]);
    }
  });
});
