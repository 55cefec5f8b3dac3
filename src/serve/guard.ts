import type { WebRequest } from '../io/live.ts';
import type { ServeWords } from '../language/serve.ts';

/** A request that is let in. */
export interface Admitted {
  /** Decoded: `/journey.html`. */
  readonly path: string;
  /** What stands behind the `?`. */
  readonly query: string;
}

/** A request that is not: the status, and why. */
export interface Refused {
  readonly status: 400 | 403 | 405 | 414;
  readonly why: keyof ServeWords['refused'];
}

const longestTarget = 2_048;
/** Names of this machine that no stranger's name server can give away, as one can `localhost.example.com`. */
const hosts = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Whether a request comes from this preview's own pages or from somebody who typed its address. Any site in the
 * browser can send requests here, and have its own name lead here (DNS rebinding): those are refused.
 * @param port on which the preview listens
 */
export function guard({ method, target, headers }: WebRequest, port: number): Admitted | Refused {
  const valuesOf = (name: string) =>
    headers.filter(([other]) => other === name).map(([, value]) => value);
  const [host = '', ...otherHosts] = valuesOf('host');
  if (otherHosts.length > 0) return { status: 400, why: 'malformed' };
  const own = hosts.map((name) => `${name}:${port}`);
  if (!own.includes(host.toLowerCase())) return { status: 403, why: 'host' };
  const isOwn = (origin: string) => origin === `http://${host.toLowerCase()}`;
  if (!valuesOf('origin').every(isOwn)) return { status: 403, why: 'origin' };
  // Sent by browsers of today, on their own authority; others send none.
  const isNear = (site: string) => site === 'same-origin' || site === 'none';
  if (!valuesOf('sec-fetch-site').every(isNear)) return { status: 403, why: 'origin' };
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, why: 'method' };
  if (target.length > longestTarget) return { status: 414, why: 'long' };
  return placeOf(target) ?? { status: 400, why: 'malformed' };
}

/** The path and query of `/a.html?b`; null for anything else that may stand in a request. */
function placeOf(target: string): Admitted | null {
  if (!/^\/(?![/\\])[\x21-\x7e]*$/.test(target) || /[#\\]/.test(target)) return null;
  const end = target.indexOf('?');
  const path = decoded(end === -1 ? target : target.slice(0, end));
  return path === null ? null : { path, query: end === -1 ? '' : target.slice(end + 1) };
}

/** Percent-encoded UTF-8 as text; null when it is no such thing, or holds what no name of a page does. */
export function decoded(text: string): string | null {
  try {
    const plain = decodeURIComponent(text);
    return /[\u0000-\u001f\u007f\\]/.test(plain) ? null : plain;
  } catch {
    return null;
  }
}
