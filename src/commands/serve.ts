import type { Context } from '../io/context.ts';
import type { Listening } from '../io/live.ts';
import { UserError } from '../io/user-error.ts';
import { serveWords } from '../language/serve.ts';
import { visible } from '../model/visible.ts';
import { answer, changeEvent } from '../serve/answer.ts';
import { errorsOf, languageOf, type Loaded, type Preview } from '../serve/preview.ts';
import type { Site } from '../serve/site.ts';
import { yamlEndings } from '../workspace/file-kind.ts';
import { createSourceMemory } from '../workspace/source-memory.ts';
import type { Command } from './command.ts';
import { findFolder } from './open-workspace.ts';
import { remark } from './remark.ts';
import { changeLine } from './serve/change-line.ts';
import { createDesk } from './serve/desk.ts';
import { openPreview, reloadPreview } from './serve/load-preview.ts';

/** The first is what people get to know; the last is any that is free. */
const usualPorts = [...Array.from({ length: 10 }, (_, more) => 4321 + more), 0];

const serve: Command = {
  declare(command) {
    command
      .argument('[journeys...]', 'ids, files, folders or globs of journeys (default: all)')
      .option('--port <n>', 'the port, 0 for any that is free (default: the first from 4321)')
      .option('--open', 'open the browser')
      .addHelpText(
        'after',
        '\nExamples:\n  $ cjm serve\n  $ cjm serve warm-home-grant --open\n  $ cjm serve --port 8080\n\n' +
          'Only this machine can see it. Errors stand in the page, with file and line.\n' +
          'Exit code 130: stopped with Ctrl-C.',
      );
  },

  async run({ args, options, global }, context) {
    const ports = portsOf(options['port'] as string | undefined);
    const { live } = context;
    const { folder } = await findFolder(context, global);
    const request = { args, global, folder, memory: createSourceMemory() };
    let isStale = false;
    let lookAgain = (): void => void (isStale = true);
    // From before the first look on, so that no change is missed.
    const watching = await live.watch(folder, yamlEndings, () => lookAgain());
    let listening: Listening | null = null;
    const tell = (before: Preview, after: Preview, site: Site): void => {
      listening?.send((path) => changeEvent(site, path));
      const line = changeLine(before, after);
      if (line !== null && context.stderr.isTTY && !global.quiet) remark(context, line);
    };
    try {
      const first = await openPreview(request, context);
      const load = ({ shown }: Preview) =>
        reloadPreview(request, shown.workspace.settingsFile, context);
      const desk = createDesk(first, load, tell);
      listening = await live.listen(ports, (asked, arrival) => answer(asked, desk.site(), arrival));
      if (listening === null) throw portInUse(ports[0] ?? 0);
      lookAgain = () => desk.lookAgain();
      if (isStale) lookAgain();
      const address = `http://localhost:${listening.port}/`;
      context.stdout.write(`${address}\n`);
      if (!global.quiet) greet(first, context);
      if (options['open'] === true && !(await live.browse(address))) {
        remark(context, serveWords(languageOf({ shown: first })).openYourself);
      }
      const code = await live.stopped();
      desk.close();
      return code;
    } finally {
      watching.close();
      await listening?.close();
    }
  },
};

export default serve;

function greet(first: Loaded, context: Context): void {
  const words = serveWords(languageOf({ shown: first }));
  const errors = errorsOf({ now: first }).length;
  if (errors > 0) remark(context, words.errorsAtStart(errors));
  for (const text of first.remarks ?? []) remark(context, text);
  remark(context, words.ready(first.journeys.length));
}

function portsOf(text: string | undefined): readonly number[] {
  if (text === undefined) return usualPorts;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (port <= 65_535) return [port];
  throw new UserError(
    `--port "${visible(text)}" is not a port: a whole number from 0 to 65535.`,
    'Write for example --port 8080, or leave it out.',
  );
}

function portInUse(port: number): UserError {
  return new UserError(
    `Port ${port} is in use.`,
    'Name another one, or leave --port out: then the first that is free is taken.',
  );
}
