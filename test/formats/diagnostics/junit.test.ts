import { expect, it } from 'vitest';
import { diagnosticsJunit } from '../../../src/formats/diagnostics/junit.ts';
import { options, report } from './findings.ts';
import { parseXml, type XmlElement } from './parse-xml.ts';

/** What `junit-10.xsd` of Jenkins (xunit-plugin) allows, by element, and what it asks for. */
const schema: Readonly<Record<string, { all: string; required: string; children: string }>> = {
  testsuites: {
    all: 'name time tests failures errors',
    required: '',
    children: 'testsuite',
  },
  testsuite: {
    all: 'name tests failures errors group time skipped timestamp hostname id package file log url',
    required: 'name tests failures errors',
    children: 'testsuite properties testcase system-out system-err',
  },
  testcase: {
    all: 'name time classname group',
    required: 'name',
    children: 'skipped error failure system-out system-err',
  },
  failure: { all: 'type message', required: '', children: '' },
  skipped: { all: 'type message', required: '', children: '' },
  'system-out': { all: '', required: '', children: '' },
};

function misfits({ name, attributes, children }: XmlElement): readonly string[] {
  const rule = schema[name];
  if (rule === undefined) return [`<${name}>`];
  const has = (list: string, word: string) => list.split(' ').includes(word);
  return [
    ...Object.keys(attributes).filter((key) => !has(rule.all, key)),
    ...rule.required.split(' ').filter((key) => key !== '' && !(key in attributes)),
    ...children.filter((child) => !has(rule.children, child.name)).map((child) => child.name),
    ...children.flatMap(misfits),
  ].map((problem) => `${name}: ${problem}`);
}

it.each([report, { findings: [], suppressed: [], known: [], files: [] }])(
  'fits the schema %#',
  (subject) => {
    expect(misfits(parseXml(diagnosticsJunit.print(subject, options)))).toEqual([]);
  },
);

it('counts what it holds', () => {
  const root = parseXml(diagnosticsJunit.print(report, options));
  const count = (element: XmlElement, name: string): number =>
    Number(element.name === name) +
    element.children.reduce((sum, child) => sum + count(child, name), 0);
  for (const element of [root, ...root.children]) {
    const { tests, failures, skipped } = element.attributes;
    expect(Number(tests)).toBe(count(element, 'testcase'));
    expect(Number(failures)).toBe(count(element, 'failure'));
    if (element !== root) expect(Number(skipped)).toBe(count(element, 'skipped'));
  }
  expect(root.attributes).toMatchObject({ tests: '5', failures: '1', errors: '0' });
});

it('fails what lets cjm fail', () => {
  const failures = (fails: () => boolean) =>
    parseXml(diagnosticsJunit.print(report, { ...options, fails })).attributes['failures'];
  expect([failures(() => true), failures(() => false)]).toEqual(['3', '0']);
});
