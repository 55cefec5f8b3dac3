import { expect, it } from 'vitest';
import { sourceAddress } from '../../../src/commands/check/source-address.ts';

const github = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'shop/maps',
  GITHUB_SHA: 'c0ffee',
};
const gitlab = { CI_PROJECT_URL: 'https://gitlab.example/shop/maps', CI_COMMIT_SHA: 'c0ffee' };

it.each([
  [github, 'https://github.com/shop/maps/blob/c0ffee/'],
  [gitlab, 'https://gitlab.example/shop/maps/-/blob/c0ffee/'],
  [{}, ''],
  [{ ...github, GITHUB_SHA: '' }, ''],
  [{ ...github, GITHUB_SERVER_URL: 'javascript:alert(1)//' }, ''],
  [{ ...gitlab, CI_COMMIT_SHA: '>)<script>' }, ''],
])('%j', (env, address) => {
  expect(sourceAddress(env)).toBe(address);
});
