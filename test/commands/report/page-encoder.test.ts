import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pageEncoder } from '../../../src/commands/report/page-encoder.ts';

/** More than there is room for at first. */
const long = '–'.repeat(400_000);

it('gives each text the bytes that it has by itself, whatever was encoded before', () => {
  const encode = pageEncoder();
  // Halves of a pair, too.
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constant(`${long}\ud800`));
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      const encoded = texts.map(encode);
      const wanted = texts.map((one) => new TextEncoder().encode(one));
      expect(encoded.map((bytes, index) => Buffer.compare(bytes, wanted[index] ?? bytes))).toEqual(
        texts.map(() => 0),
      );
    }),
    { numRuns: 20 },
  );
});
