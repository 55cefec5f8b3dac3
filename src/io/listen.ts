import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Listening, Respond, WebAnswer, WebRequest } from './live.ts';
import { UserError } from './user-error.ts';

/** Nothing but this machine reaches it. */
const loopback = '127.0.0.1';
/** Milliseconds within which a request has to be complete; looked at every second. */
const patience = { headersTimeout: 10_000, requestTimeout: 10_000 };
const longestHead = 16 * 1024;
const mostConnections = 1_000;
/** Bytes that may wait for a reader of a stream who does not read. */
const mostWaiting = 64 * 1024;

/**
 * Answers requests to 127.0.0.1 on the first of these ports that is free; null when none is.
 * @throws UserError when a port may not be used
 */
export async function listen(
  ports: readonly number[],
  respond: Respond,
): Promise<Listening | null> {
  for (const port of ports) {
    const streams = new Map<ServerResponse, string>();
    const server = serverOf(streams, respond);
    if (await isBound(server, port)) return listeningOf(server, streams);
  }
  return null;
}

function serverOf(streams: Map<ServerResponse, string>, respond: Respond): Server {
  const options = { ...patience, connectionsCheckingInterval: 1_000, maxHeaderSize: longestHead };
  const server = createServer(options, (request, response) => {
    const answer = answered(request, () =>
      respond(requestOf(request), { port: portOf(server), streams: streams.size }),
    );
    response.writeHead(answer.status, answer.headers);
    if (answer.stream === undefined) {
      response.end(answer.body);
      return;
    }
    response.write(answer.body);
    streams.set(response, answer.stream);
    response.once('close', () => streams.delete(response));
  });
  server.maxConnections = mostConnections;
  // Requests that are no requests; without these, Node closes some of them without a word.
  server.on('clientError', ({ code }: NodeJS.ErrnoException, socket) =>
    refuse(socket, statuses[code ?? ''] ?? '400 Bad Request'),
  );
  server.on('connect', (_, socket) => refuse(socket, '405 Method Not Allowed\r\nAllow: GET, HEAD'));
  return server;
}

/** One request that cannot be answered must not be the end of all others. */
function answered(request: IncomingMessage, answer: () => WebAnswer): WebAnswer {
  request.on('error', () => {});
  try {
    return answer();
  } catch (error) {
    const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };
    return { status: 500, headers, body: `internal error: ${String(error)}\n` };
  }
}

function requestOf({ method = '', url = '', rawHeaders }: IncomingMessage): WebRequest {
  const headers = rawHeaders.flatMap((name, index) =>
    index % 2 === 0 ? [[name.toLowerCase(), rawHeaders[index + 1] ?? ''] as const] : [],
  );
  return { method, target: url, headers };
}

const statuses: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

function refuse(socket: Duplex, status: string): void {
  socket.on('error', () => {});
  if (socket.writable) socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`);
  else socket.destroy();
}

async function isBound(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else if (error.code === 'EACCES') reject(notAllowed(port));
      else reject(error);
    });
    server.listen({ host: loopback, port, exclusive: true }, () => resolve(true));
  });
}

function notAllowed(port: number): UserError {
  return new UserError(`Port ${port} may not be used here.`, 'Choose one above 1023 with --port.');
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo | null)?.port ?? 0;
}

function listeningOf(server: Server, streams: ReadonlyMap<ServerResponse, string>): Listening {
  return {
    port: portOf(server),
    send(textFor) {
      for (const [response, stream] of streams) {
        try {
          if (response.writableLength > mostWaiting) response.destroy();
          else response.write(textFor(stream));
        } catch {
          // The page asks again, and is then told what is the matter.
          response.destroy();
        }
      }
    },
    async close() {
      const closed = new Promise<void>((resolve) => void server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}
