import { expect, test } from 'vitest';
import { shows } from './shows.ts';

const printed = 'a\nb\nc\nb\nd\n';

test.each(['a\nb\nc\nb\nd\n', 'a\n…\nd\n', '…\nb\nd\n', 'a\nb\n…\n', '…\nb\n…\nb\n…\n', '…\n'])(
  'shows %j',
  (shown) => expect(shows(shown, printed)).toBe(true),
);

test.each(['a\n', 'b\n…\n', '…\nc\n', '…\nc\n…\na\n…\n', 'a\nc\n…\n', '…\nd\n…\nd\n', ''])(
  'does not show %j',
  (shown) => expect(shows(shown, printed)).toBe(false),
);

test('nothing shows nothing', () => expect(shows('', '')).toBe(true));
