import { describe, expect, it } from 'vitest';
import { parseWeights as parse } from '../../src/commands/weights-option.ts';
import { UserError } from '../../src/io/user-error.ts';
import { plainCriteria } from '../../src/model/criteria.ts';

const criteria = [...plainCriteria, { id: 'sustainable' }];
const parseWeights = (text: string) => parse(text, criteria);

describe('--weights', () => {
  it('takes numbers from 0 in any unit', () => {
    expect(parseWeights('ease=2, distinctive = .5,brandFit=0,customerImpact=1e3')).toEqual({
      ease: 2,
      distinctive: 0.5,
      brandFit: 0,
      customerImpact: 1000,
    });
  });

  it.each([
    '',
    'ease',
    '=2',
    'ease=',
    'ease=1=2',
    'ease=0x10',
    'ease=NaN',
    'ease=Infinity',
    'ease=1e999',
    'ease=-1',
    'ease=1,ease=1',
    'brand-fit=1',
    '__proto__=1',
  ])('refuses %j', (text) => {
    expect(() => parseWeights(text)).toThrow(UserError);
  });

  it('knows what was meant', () => {
    expect(() => parseWeights('brand-fit=1')).toThrow(
      expect.objectContaining({ hint: 'Did you mean "brandFit"?' }),
    );
  });
});
