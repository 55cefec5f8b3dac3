import { expect, it } from 'vitest';
import { nameProblem } from '../../../src/formats/own-templates/template-names.ts';

// A misspelt name would change nothing, and nobody would know why.
it.each([
  ['journey.hbs', null],
  ['_map.hbs', null],
  ['_our-banner.hbs', null],
  ['journeys.hbs', /no page "journeys": there are index, journey, portfolio/],
  ['map.hbs', /partials, which begin with _/],
  ['_cjm-head.hbs', /cannot be replaced/],
  ['_a b.hbs', /letters, digits and hyphens/],
])('says of %s whether it can be a template', (file, expected) => {
  const problem = nameProblem(file);
  if (expected === null) expect(problem).toBeNull();
  else expect(problem).toMatch(expected);
});
