import { spawn } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** What an editor shows below a piece of text; lines and characters count from 0. */
export interface EditorDiagnostic {
  readonly message: string;
  readonly range: { readonly start: Position; readonly end: Position };
}

export interface Position {
  readonly line: number;
  readonly character: number;
}

/** The YAML language server that editors use, over its standard streams. */
export interface LanguageClient {
  /** Opens a text as the file at `path`, and waits for what the server finds in it. */
  open(path: string, text: string): Promise<readonly EditorDiagnostic[]>;
  /** What the server offers at a place: the labels. */
  complete(path: string, position: Position): Promise<readonly string[]>;
  /** The explanation at a place, or an empty text. */
  hover(path: string, position: Position): Promise<string>;
  stop(): Promise<void>;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

const program = fileURLToPath(
  new URL('../../node_modules/yaml-language-server/bin/yaml-language-server', import.meta.url),
);

/** Starts a server that asks the network nothing, as an editor does for the given folder. */
export async function startLanguageServer(folder: string): Promise<LanguageClient> {
  const server = spawn(process.execPath, [program, '--stdio'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const ended = new Promise<void>((resolve) => void server.once('exit', () => resolve()));
  const answers = new Map<number, (message: Message) => void>();
  const findings = new Map<string, (diagnostics: readonly EditorDiagnostic[]) => void>();
  const read = messageReader(receive);
  server.stdout.on('data', read);
  let lastId = 0;

  function send(message: object): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  async function request(method: string, params: unknown): Promise<unknown> {
    lastId += 1;
    const id = lastId;
    const answer = new Promise<Message>((resolve) => void answers.set(id, resolve));
    send({ id, method, params });
    const { result, error } = await answer;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  }

  function receive(message: Message): void {
    const { id, method, params } = message;
    if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { uri: string; diagnostics: EditorDiagnostic[] };
      findings.get(uri)?.(diagnostics);
    } else if (method !== undefined && id !== undefined) {
      send({ id, result: method === 'workspace/configuration' ? settings : null });
    } else if (id !== undefined) {
      answers.get(id)?.(message);
      answers.delete(id);
    }
  }

  const at = (path: string, position: Position) => ({
    textDocument: { uri: pathToFileURL(path).href },
    position,
  });

  await request('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    capabilities: { workspace: { configuration: true } },
  });
  send({ method: 'initialized', params: {} });

  return {
    async open(path, text) {
      const { href: uri } = pathToFileURL(path);
      const found = new Promise<readonly EditorDiagnostic[]>(
        (resolve) => void findings.set(uri, resolve),
      );
      const textDocument = { uri, languageId: 'yaml', version: 1, text };
      send({ method: 'textDocument/didOpen', params: { textDocument } });
      return found;
    },
    async complete(path, position) {
      const result = await request('textDocument/completion', at(path, position));
      return (result as { items: { label: string }[] }).items.map(({ label }) => label);
    },
    async hover(path, position) {
      const result = await request('textDocument/hover', at(path, position));
      return (result as { contents: { value: string } } | null)?.contents.value ?? '';
    },
    async stop() {
      server.kill('SIGKILL');
      await ended;
    },
  };
}

/** One answer for each section that the server asks for: yaml, http, editor, files, … */
const settings = [{ schemaStore: { enable: false }, validate: true }, null, null, null, null];

/** Cuts a stream of bytes into messages, each behind a `Content-Length` header. */
function messageReader(receive: (message: Message) => void): (bytes: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0);
  return (bytes) => {
    rest = Buffer.concat([rest, bytes]);
    for (;;) {
      const end = rest.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/.exec(rest.toString('latin1'))?.[1]);
      if (end < 0 || rest.length < end + 4 + length) return;
      const body = rest.toString('utf8', end + 4, end + 4 + length);
      rest = rest.subarray(end + 4 + length);
      receive(JSON.parse(body) as Message);
    }
  };
}
