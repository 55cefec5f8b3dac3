import { describe, expect, it } from 'vitest';
import { guard } from '../../src/serve/guard.ts';

const port = 4321;
const own = ['host', `localhost:${port}`] as const;

function ask(
  target: string,
  headers: readonly (readonly [string, string])[] = [own],
  method = 'GET',
) {
  return guard({ method, target, headers }, port);
}

// Any site in the browser can send requests to this machine, and give its own name this machine's address.
describe('who is let in', () => {
  it.each(['localhost:4321', '127.0.0.1:4321', '[::1]:4321', 'LocalHost:4321'])(
    'host %s',
    (host) => {
      expect(ask('/', [['host', host]])).toEqual({ path: '/', query: '' });
    },
  );

  it.each([
    'evil.com',
    'evil.com:4321',
    'localhost',
    'localhost:4322',
    'localhost.evil.com:4321',
    '127.0.0.1@evil.com:4321',
    '127.0.0.1.:4321',
    '2130706433:4321',
    '0.0.0.0:4321',
    '127.0.0.2:4321',
    'localhost:4321 ',
    '',
  ])('not host %j', (host) => {
    expect(ask('/', [['host', host]])).toEqual({ status: 403, why: 'host' });
  });

  it('not without a host, nor with two', () => {
    expect(ask('/', [])).toMatchObject({ status: 403 });
    expect(ask('/', [own, own])).toMatchObject({ status: 400 });
  });

  it.each(['http://evil', 'null', 'http://localhost:4322', 'https://localhost:4321', ''])(
    'not from the origin %j',
    (origin) => {
      expect(ask('/', [own, ['origin', origin]])).toEqual({ status: 403, why: 'origin' });
    },
  );

  it('not from the origin of another name of this machine', () => {
    expect(ask('/', [own, ['origin', 'http://127.0.0.1:4321']])).toMatchObject({ status: 403 });
    expect(ask('/', [own, ['origin', 'http://localhost:4321']])).toMatchObject({ path: '/' });
  });

  it.each([
    ['same-origin', true],
    ['none', true],
    ['same-site', false],
    ['cross-site', false],
    ['', false],
  ])('sec-fetch-site %j: %s', (site, isIn) => {
    expect('path' in ask('/', [own, ['sec-fetch-site', site]])).toBe(isIn);
  });

  it.each(['POST', 'PUT', 'DELETE', 'TRACE', 'OPTIONS', 'PATCH', 'get', ''])('not %j', (method) => {
    expect(ask('/', [own], method)).toEqual({ status: 405, why: 'method' });
  });
});

describe('what may be asked', () => {
  it.each([
    ['/a.html', '/a.html', ''],
    ['/%C3%A9.html?x=/../y', '/é.html', 'x=/../y'],
    ['/?', '/', ''],
    // A name like any other, of which there is no page: nothing leads to the disk.
    ['/../x', '/../x', ''],
    ['/%2e%2e/x', '/../x', ''],
    ['/..%2fx', '/../x', ''],
    ['/%252e%252e%252fx', '/%2e%2e%2fx', ''],
  ])('%s', (target, path, query) => {
    expect(ask(target)).toEqual({ path, query });
  });

  it.each([
    'http://evil.com/x',
    '*',
    '//evil.com/x',
    '/\\evil.com',
    '/x#y',
    '/..%5cx',
    '/%',
    '/%00',
    '/%ff',
    '/%0d%0a',
    '/\u0080',
    '/a b',
    '',
  ])('not %j', (target) => {
    expect(ask(target)).toEqual({ status: 400, why: 'malformed' });
  });

  it('not at any length', () => {
    expect(ask(`/${'a'.repeat(2_047)}`)).toMatchObject({ query: '' });
    expect(ask(`/${'a'.repeat(2_048)}`)).toEqual({ status: 414, why: 'long' });
  });
});
