import type { Arrival, WebAnswer, WebRequest } from '../io/live.ts';
import { decoded, guard } from './guard.ts';
import { guardHeaders, noPolicy } from './security.ts';
import type { Site } from './site.ts';

/** Where pages hear that they have changed; no page has such a name. */
const changesPath = '/_cjm/changes';
/** A page that is open holds one. */
const mostStreams = 64;
/** Milliseconds after which a page that lost us asks again. */
const retry = 500;

/** The answer to any request: a page, what is said about it while it is open, or why not. */
export function answer(request: WebRequest, site: Site, { port, streams }: Arrival): WebAnswer {
  const admitted = guard(request, port);
  if ('status' in admitted) {
    return plain(admitted.status, site.words.refused[admitted.why]);
  }
  if (admitted.path === changesPath) return changes(request.method, admitted.query, site, streams);
  const { status, page } = site.at(admitted.path);
  return {
    status,
    headers: {
      ...guardHeaders,
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': page.policy,
    },
    body: page.html,
  };
}

/** What an open page is told: the fingerprint that it would have now. */
export function changeEvent(site: Site, path: string): string {
  return `data: ${site.at(path).page.fingerprint}\n\n`;
}

function changes(method: string, query: string, site: Site, streams: number): WebAnswer {
  const path = decoded(/^page=([^&]*)$/.exec(query)?.[1] ?? '%');
  // The page says its path as it stands in the address, percent-encoded once more.
  const page = path === null ? null : decoded(path);
  if (page === null) return plain(400, site.words.refused.malformed);
  if (streams >= mostStreams) return plain(503, site.words.refused.streams);
  const headers = {
    ...guardHeaders,
    'content-type': 'text/event-stream; charset=utf-8',
    'content-security-policy': noPolicy,
  };
  const body = `retry: ${retry}\n${changeEvent(site, page)}`;
  return method === 'HEAD'
    ? { status: 200, headers, body: '' }
    : { status: 200, headers, body, stream: page };
}

function plain(status: number, text: string): WebAnswer {
  return {
    status,
    headers: {
      ...guardHeaders,
      'content-type': 'text/plain; charset=utf-8',
      'content-security-policy': noPolicy,
      connection: 'close',
      ...(status === 405 && { allow: 'GET, HEAD' }),
    },
    body: `${text}\n`,
  };
}
