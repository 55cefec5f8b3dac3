import { expect, test } from 'vitest';
import { remark } from '../../src/commands/remark.ts';
import { collector } from '../cli/test-context.ts';

test('a remark is broken between words, never within one, and keeps its indent', () => {
  const { output, text } = collector({ columns: 20 });
  remark(
    { stderr: output },
    'Next: cjm check journeys/a-long-name.journey.yaml now\n\n  an indent that goes on',
  );
  expect(text()).toBe(
    'Next: cjm check\njourneys/a-long-name.journey.yaml\nnow\n\n  an indent that\n  goes on\n',
  );
});
