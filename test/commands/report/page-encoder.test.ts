import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pageEncoder } from '../../../src/commands/report/page-encoder.ts';

it('gives each text the bytes that it has by itself, whatever was encoded before', () => {
  const encode = pageEncoder();
  const long = '–'.repeat(400_000);
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constant(long))), (texts) => {
      const encoded = texts.map(encode);
      expect(encoded.map((bytes) => new TextDecoder().decode(bytes))).toEqual(texts);
    }),
    { numRuns: 20 },
  );
});
