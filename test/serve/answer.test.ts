import { describe, expect, it } from 'vitest';
import { answer, changeEvent } from '../../src/serve/answer.ts';
import { firstPreview } from '../../src/serve/preview.ts';
import { siteOf } from '../../src/serve/site.ts';
import { broken, felt, loadedFrom } from './site-of-files.ts';

const files = { 'felt.journey.yaml': felt, 'other.journey.yaml': felt, 'cjm.yaml': '{}\n' };
const site = siteOf(firstPreview(loadedFrom(files)));

function get(target: string, { method = 'GET', streams = 0, at = site } = {}) {
  const headers = [['host', 'localhost:4321']] as const;
  return answer({ method, target, headers }, at, { port: 4321, streams });
}

const guarded = {
  'cache-control': 'no-store',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

describe('the answer to a request', () => {
  it('is the overview, or the page of a journey', () => {
    for (const target of ['/', '/index.html', '/felt.html', '/felt.html?x']) {
      expect(get(target), target).toMatchObject({ status: 200, headers: guarded });
    }
    expect(get('/').body).toBe(get('/index.html').body);
    expect(get('/felt.html').body).toContain('<title>Felt');
  });

  it.each([
    '/felt',
    '/felt.html/',
    '/FELT.html',
    '/felt.journey.yaml',
    '/cjm.yaml',
    '/../cjm.yaml',
  ])('is that there is no %s, on a page that leads on', (target) => {
    const { status, body } = get(target);
    expect(status).toBe(404);
    expect(body).toContain('href="/felt.html"');
  });

  it('says no in words, with the same guard', () => {
    const { status, headers, body } = get('/', { method: 'POST' });
    expect({ status, body }).toEqual({ status: 405, body: 'Pages can only be read.\n' });
    expect(headers).toMatchObject({ ...guarded, allow: 'GET, HEAD' });
    expect(Object.keys(headers).join()).not.toContain('access-control');
  });

  it('lets a page run its own script and that of the preview, and connect to the preview alone', () => {
    const policy = get('/felt.html').headers['content-security-policy'] ?? '';
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).toMatch(/script-src( 'sha256-[\w+/]{43}='){2}(;|$)/);
    expect(policy).toMatch(/style-src( 'sha256-[\w+/]{43}='){2}(;|$)/);
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
  });
});

describe('what an open page is told', () => {
  const target = `/_cjm/changes?page=${encodeURIComponent('/felt.html')}`;

  it('is its own fingerprint, first and after each change', () => {
    const { status, headers, body, stream } = get(target);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      ...guarded,
      'content-type': 'text/event-stream; charset=utf-8',
    });
    expect(stream).toBe('/felt.html');
    const own = /data-page="(\w+)"/.exec(get('/felt.html').body)?.[1] ?? '';
    expect(body).toBe(`retry: 500\ndata: ${own}\n\n`);
    expect(changeEvent(site, '/felt.html')).toBe(`data: ${own}\n\n`);
  });

  it('differs when the page does, and only then', () => {
    const changed = { ...files, 'felt.journey.yaml': felt.replace('Felt', 'Felt again') };
    const later = siteOf(firstPreview(loadedFrom(changed)));
    expect(changeEvent(later, '/felt.html')).not.toBe(changeEvent(site, '/felt.html'));
    expect(changeEvent(later, '/other.html')).toBe(changeEvent(site, '/other.html'));
    expect(changeEvent(later, '/')).not.toBe(changeEvent(site, '/'));
  });

  it('differs when another file breaks: the page says so', () => {
    const worse = siteOf(firstPreview(loadedFrom({ ...files, 'other.journey.yaml': broken })));
    expect(changeEvent(worse, '/felt.html')).not.toBe(changeEvent(site, '/felt.html'));
  });

  it('is told to 64 pages at most, and to none that only asks for the head', () => {
    expect(get(target, { streams: 63 })).toMatchObject({ status: 200, stream: '/felt.html' });
    expect(get(target, { streams: 64 })).toMatchObject({ status: 503 });
    expect(get(target, { method: 'HEAD' }).stream).toBeUndefined();
  });

  it.each(['', '?page=%', '?page=%25', '?page=%2500', '?x=1', '?page=a&page=b'])(
    'is nothing to %j',
    (query) => expect(get(`/_cjm/changes${query}`).status).toBe(400),
  );
});
