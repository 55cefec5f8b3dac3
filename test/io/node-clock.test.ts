import { describe, expect, it, test } from 'vitest';
import { nodeClock } from '../../src/io/node-clock.ts';
import { UserError } from '../../src/io/user-error.ts';

describe('the day', () => {
  it('is that of the machine, in its own time zone', () => {
    const clock = (...parts: [number, number, number, number]) =>
      nodeClock({}, () => new Date(...parts)).today();
    expect(clock(2026, 10, 2, 0)).toBe('2026-11-02');
    expect(clock(2026, 0, 31, 23)).toBe('2026-01-31');
  });

  test.each([
    ['0', '1970-01-01'],
    ['1795305600', '2026-11-22'],
    ['1795391999', '2026-11-22'],
  ])('of SOURCE_DATE_EPOCH %s is %s', (epoch, day) => {
    expect(nodeClock({ SOURCE_DATE_EPOCH: epoch }).today()).toBe(day);
  });

  test.each(['abc', '-1', '1e20', '1.5', '123456789012', ' 1', '0x10'])(
    'of SOURCE_DATE_EPOCH %s is refused',
    (epoch) => {
      expect(() => nodeClock({ SOURCE_DATE_EPOCH: epoch }).today()).toThrow(UserError);
    },
  );

  it('is that of the machine when SOURCE_DATE_EPOCH is empty', () => {
    const clock = nodeClock({ SOURCE_DATE_EPOCH: '' }, () => new Date(2026, 10, 22));
    expect(clock.today()).toBe('2026-11-22');
  });
});
