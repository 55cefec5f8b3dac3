import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { shownPath } from '../../src/commands/shown-path.ts';

const directory = resolve('/home/sam/maps/here');

test.each([
  ['/home/sam/maps/here', '.'],
  ['/home/sam/maps/here/report/index.html', 'report/index.html'],
  ['/home/sam/maps/there/a.svg', '../there/a.svg'],
])('%s is shown from where the command works', (path, shown) => {
  expect(shownPath(directory, resolve(path))).toBe(shown);
});

test('what lies far away is shown in full', () => {
  const path = resolve('/home/sam/public/index.html');
  expect(shownPath(directory, path)).toBe(path);
});
