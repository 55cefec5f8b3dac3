import { describe, expect, it } from 'vitest';
import { isBsn, isIban, isIsbn10 } from '../../src/lint/checksums.ts';

describe('an IBAN', () => {
  // The examples of the IBAN registry (ISO 13616) for these countries.
  it.each([
    'NL91 ABNA 0417 1643 00',
    'NL91ABNA0417164300',
    'BE68 5390 0754 7034',
    'DE89 3704 0044 0532 0130 00',
    'GB29 NWBK 6016 1331 9268 19',
    'FR14 2004 1010 0505 0001 3M02 606',
    'NO93 8601 1117 947',
    'MT84 MALT 0110 0001 2345 MTLC AST0 01S',
  ])('is %s', (text) => {
    expect(isIban(text)).toBe(true);
  });

  it('stands at the start of what follows it', () => {
    expect(isIban('BE68 5390 0754 7034 BANK')).toBe(true);
  });

  it.each([
    ['one digit differs', 'NL92 ABNA 0417 1643 00'],
    ['two are swapped', 'NL91 ABNA 0471 1643 00'],
    ['it is too short for its country', 'NL91 ABNA 0417 1643'],
    ['it is no account', 'AB12'],
  ])('is not one when %s', (_, text) => {
    expect(isIban(text)).toBe(false);
  });
});

describe('a citizen service number', () => {
  // 111222333 and 123456782 are the ones that the Dutch government uses in examples.
  it('passes the eleven-test', () => {
    expect(['111222333', '123456782'].map(isBsn)).toEqual([true, true]);
  });

  it('is no other number', () => {
    const others = ['123456789', '111222334', '000000000', '12345678', '1234567820'];
    expect(others.map(isBsn)).toEqual(others.map(() => false));
  });
});

it('knows the number of a book', () => {
  // 0-306-40615-2 and 0-8044-2957-X: the examples of the ISBN handbook and of the encyclopedia.
  expect(['0306406152', '080442957X', '0306406153'].map(isIsbn10)).toEqual([true, true, false]);
});
