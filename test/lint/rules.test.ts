import { describe, expect, it } from 'vitest';
import { markedLines } from '../../src/lint/example.ts';
import { groups } from '../../src/lint/groups.ts';
import { rules } from '../../src/lint/rules/index.ts';
import { findingsIn, loadExample } from './explained-rules.ts';

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it.each(['en', 'nl'] as const)('finds the marked lines of the bad example (%s)', (language) => {
    const findings = findingsIn(rule, rule.bad, language);
    const lines = findings.map(({ file, range }) => `${file}:${range.start.line}`).sort();
    expect(lines).toEqual(markedLines(rule.bad));
    expect(lines.length).toBeGreaterThan(0);
    for (const { message, hint, sources } of findings) {
      expect(message).toMatch(/^\P{Ll}.*\.$/u);
      expect(message).toContain('"');
      expect(message + (hint ?? '')).not.toMatch(/undefined|null|\[object/);
      expect(hint).toMatch(/[.?]$/);
      expect(sources).toEqual(rule.sources);
    }
  });

  it('points at one line', () => {
    for (const { range } of findingsIn(rule, rule.bad, 'en')) {
      expect(range.end.line).toBe(range.start.line);
      expect(range.end.column).toBeGreaterThan(range.start.column);
    }
  });

  it('finds nothing in the good example', () => {
    expect(findingsIn(rule, rule.good, 'en')).toEqual([]);
  });

  it('has examples that load', () => {
    for (const example of [rule.bad, rule.good]) {
      expect(loadExample(example, 'en').diagnostics).toEqual([]);
    }
  });

  it('explains itself', () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/);
    expect(groups).toHaveProperty(rule.group);
    expect(rule.sources.length).toBeGreaterThan(0);
    for (const text of Object.values(rule.summary)) expect(text).toMatch(/^\p{Lu}.*[^.]$/u);
    for (const text of Object.values(rule.why)) expect(text).toMatch(/^\p{Lu}.*\.$/u);
    for (const { description, fallback, fits } of Object.values(rule.options ?? {})) {
      expect(description).toMatch(/^\p{Lu}/u);
      expect(fits(fallback)).toBe(true);
    }
  });
});

it('has every rule once', () => {
  const ids = rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
