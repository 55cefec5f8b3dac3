import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Live, Respond, StopCode } from '../../src/io/live.ts';
import { stillLive } from '../cli/still-live.ts';
import { collector, runCjm, type Outcome } from '../cli/test-context.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

const felt = 'title: Felt\npersonas: sam\ntouchpoints: [{ title: A, emotion: 1 }]\n';
const files = {
  'cjm.yaml': 'language: en\n',
  'sam.persona.yaml': 'name: Sam\n',
  'felt.journey.yaml': felt,
  'other.journey.yaml': felt.replace('Felt', 'Other'),
};

/** A preview that somebody looks at from within the test. */
interface Visit {
  readonly folder: string;
  /** The status and text at a path. */
  readonly get: (path: string) => string;
  /** Changes files, and waits for what an open page is told. */
  readonly next: (act: () => Promise<unknown>) => Promise<string>;
  readonly write: (name: string, text: string) => Promise<void>;
}

/** Runs `cjm serve` on a terminal, visits it, and stops it. */
async function serve(
  argv: readonly string[],
  visit: (visit: Visit) => Promise<void>,
  live: Partial<Live> = {},
): Promise<Outcome> {
  const folder = await temporaryFolder(files);
  let changed = (): void => {};
  let respond: Respond | undefined;
  let told: ((text: string) => void) | undefined;
  let stop: (code: StopCode) => void = () => {};
  const stopped = new Promise<StopCode>((resolve) => (stop = resolve));
  const context: Live = {
    ...stillLive,
    watch: async (_, __, onChange) => {
      changed = onChange;
      return { close: () => (changed = () => {}) };
    },
    listen: async ([port = 0], given) => {
      respond = given;
      return { port, send: (textFor) => told?.(textFor('/felt.html')), close: async () => {} };
    },
    stopped: async () => {
      const get = (target: string) => {
        const headers = [['host', 'localhost:4321']] as const;
        const answer = respond?.({ method: 'GET', target, headers }, { port: 4321, streams: 0 });
        return `${answer?.status} ${answer?.body}`;
      };
      const next = async (act: () => Promise<unknown>) => {
        await act();
        const news = new Promise<string>((resolve) => (told = resolve));
        changed();
        return news;
      };
      const write = (name: string, text: string) => writeFile(join(folder, name), text);
      await visit({ folder, get, next, write });
      stop(130);
      return stopped;
    },
    ...live,
  };
  const errors = collector({ isTTY: true });
  const outcome = await runCjm(['serve', ...argv], folder, {
    live: context,
    stderr: errors.output,
  });
  return { ...outcome, stderr: errors.text() };
}

describe('cjm serve', () => {
  // Not in the time of the first test.
  beforeAll(() => import('../../src/commands/serve.ts'), 60_000);

  it('shows the picture of a persona as the report does', async () => {
    await serve([], async ({ folder, get, next, write }) => {
      expect(get('/felt.html')).not.toContain('<img class="avatar"');
      // The first bytes of a PNG; no more of it is looked at.
      const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
      await writeFile(join(folder, 'sam.png'), png);
      await next(() => write('sam.persona.yaml', 'name: Sam\nimage: sam.png\n'));
      const address = `data:image/png;base64,${png.toString('base64')}`;
      expect(get('/felt.html')).toContain(`<img class="avatar" src="${address}"`);
    });
  });

  it('says where it is, shows the pages, and ends when it is stopped', async () => {
    const { stdout, stderr, code } = await serve([], async ({ get }) => {
      expect(get('/')).toMatch(/^200 [^]*Felt[^]*Other/);
      expect(get('/felt.html')).toMatch(/^200 /);
    });
    expect({ stdout, code }).toEqual({ stdout: 'http://localhost:4321/\n', code: 130 });
    expect(stderr.replaceAll('\n', ' ')).toContain('it shows 2 journeys. Save a file');
  });

  it('follows the files, and says so in one line each', async () => {
    const { stderr } = await serve([], async ({ folder, get, next, write }) => {
      const said = new Set<string>();
      const step = async (act: () => Promise<unknown>) => said.add(await next(act));
      await step(() => write('felt.journey.yaml', felt.replace('Felt', 'Better')));
      expect(get('/felt.html')).toContain('<title>Better');
      await step(() => write('felt.journey.yaml', 'titel: Felt\n'));
      expect(get('/felt.html')).toMatch(/^200 [^]*felt\.journey\.yaml:1:1/);
      await step(() => rm(join(folder, 'felt.journey.yaml')));
      expect(get('/felt.html')).toMatch(/^404 /);
      await step(() => write('felt.journey.yaml', felt));
      expect(get('/felt.html')).toContain('<title>Felt');
      await step(() => rm(join(folder, 'cjm.yaml')));
      expect(get('/felt.html')).toMatch(/^200 [^]*cjm\.yaml:1:1[^]*<h1[^>]*>Felt/);
      await step(() => rm(folder, { recursive: true }));
      expect(get('/felt.html')).toMatch(/^200 [^]*does not exist\. This page is as it was before/);
      expect(said.size).toBe(6);
    });
    const lines = stderr.trim().split('\n').slice(-6);
    expect(lines.slice(0, 5)).toEqual([
      'felt.journey.yaml changed: no errors',
      'felt.journey.yaml changed: 2 errors',
      'felt.journey.yaml removed: no errors',
      'felt.journey.yaml added: no errors',
      'cjm.yaml changed: 1 error',
    ]);
    expect(lines.at(-1)).toContain('does not exist.');
  });

  it('shows what was asked for, also when that is gone for a while', async () => {
    await serve(['felt'], async ({ folder, get, next, write }) => {
      expect(get('/other.html')).toMatch(/^404 /);
      await next(() => rm(join(folder, 'felt.journey.yaml')));
      expect(get('/felt.html')).toMatch(/^200 [^]*This page is as it was before/);
      await next(() => write('felt.journey.yaml', felt.replace('Felt', 'Back')));
      expect(get('/felt.html')).toContain('<title>Back');
      expect(get('/felt.html')).not.toContain('as it was before');
    });
  });

  it('wears the colour and the logo of the organisation', async () => {
    const theme = 'language: en\nreport: { theme: { color: "#00529B", logo: logo.png } }\n';
    const logo = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1]);
    await serve([], async ({ folder, get, next, write }) => {
      expect(get('/felt.html')).not.toContain('class="logo"');
      await writeFile(join(folder, 'logo.png'), logo);
      await next(() => write('cjm.yaml', theme));
      expect(get('/felt.html')).toContain('--accent:#00529b');
      expect(get('/felt.html')).toContain(`src="data:image/png;base64,${logo.toString('base64')}"`);
      // A logo that is gone leaves the pages as they were, and is told.
      await rm(join(folder, 'logo.png'));
      await next(() => write('cjm.yaml', `${theme}\n`));
      expect(get('/felt.html')).toMatch(/--accent:#00529b[^]*The logo &quot;logo\.png&quot;/);
    });
  });

  it('misses nothing that happens while it starts', async () => {
    const early: Partial<Live> = {
      watch: async (folder, _, changed) => {
        setTimeout(() => changed(), 0);
        await writeFile(join(folder, 'felt.journey.yaml'), felt.replace('Felt', 'Early'));
        return { close() {} };
      },
    };
    await serve([], async ({ get }) => expect(get('/felt.html')).toContain('<title>Early'), early);
  });

  it('opens the browser only when asked, and says when there is none', async () => {
    const opened: string[] = [];
    const browse = async (address: string) => opened.push(address) > 1;
    const { stderr } = await serve(['--open'], async () => {}, { browse });
    expect(opened).toEqual(['http://localhost:4321/']);
    expect(stderr).toContain('open the address yourself');
    await serve([], async () => {}, { browse });
    expect(opened).toHaveLength(1);
  });

  it('tells errors at the start', async () => {
    const folder = await temporaryFolder({ ...files, 'felt.journey.yaml': 'titel: Felt\n' });
    const { stderr, code } = await runCjm(['serve'], folder);
    expect(stderr).toMatch(/^There are \d errors; they stand at the top of each page\.\n/);
    expect(code).toBe(130);
  });

  it.each([
    [['--port', '99999'], /^error: --port "99999" is not a port/],
    [['--port', '-1'], /^error: --port "-1" is not a port/],
    [['--port', '8080'], /^error: Port 8080 is in use\.\n {2}Name another one/],
    [['flt'], /Did you mean "felt"\?/],
  ])('%j is a wrong request', async (argv, message) => {
    const { stderr, code } = await serve(argv, async () => {}, { listen: async () => null });
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
  });
});
