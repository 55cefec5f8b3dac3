import { join, resolve } from 'node:path';
import type { OutputFile } from '../io/context.ts';
import { audienceWords } from '../language/audience.ts';
import { reportWords } from '../language/report.ts';
import { visible } from '../model/visible.ts';
import { fileKind } from '../workspace/file-kind.ts';
import type { Command } from './command.ts';
import { openWorkspaceWithFolder } from './open-workspace.ts';
import { remark } from './remark.ts';
import { reportDate } from './report-date.ts';
import { ejectRequest } from './report/eject-request.ts';
import { forReaders } from './report/for-readers.ts';
import { leftBehind } from './report/left-behind.ts';
import { leftovers } from './report/leftovers.ts';
import { printReport } from './report/print-report.ts';
import { declareReport, reportRequest } from './report/request.ts';
import { tellOutdated } from './report/tell-outdated.ts';
import { selectJourneys } from './select-journeys.ts';
import { shownPath } from './shown-path.ts';
import { unusableFiles } from './unusable-files.ts';

const report: Command = {
  declare: declareReport,

  async run({ args, options, global }, context) {
    const ejection = ejectRequest(args, options);
    if (ejection !== null) {
      await (await import('./report/eject.ts')).eject(ejection, global, context);
      return 0;
    }
    const request = reportRequest(options);
    const { workspace, folder } = await openWorkspaceWithFolder(context, global);
    const { journeys, files } = selectJourneys(workspace, args, {
      folder,
      directory: global.directory,
    });
    const readable = await forReaders(
      { workspace, journeys },
      { audience: request.audience, folder },
      context,
    );
    const target = resolve(global.directory, request.out);
    const date = reportDate(workspace, global, context);
    const texts = await printReport(
      { workspace: readable.workspace, journeys: readable.journeys, date },
      request,
      { ...context, directory: global.directory },
    );
    const output = texts.map(({ page, extension, content }): OutputFile => {
      return { path: join(target, `${page}${extension}`), content };
    });
    const gone =
      args.length === 0 && journeys.length > 0
        ? await leftovers(
            workspace,
            request.formats,
            { target, wanted: output.map(({ path }) => path) },
            context,
          )
        : [];
    const shown = (path: string) => visible(shownPath(global.directory, path));
    const words = reportWords(workspace.settings.language).command;
    let isOutdated = false;
    if (!global.quiet) for (const text of readable.remarks) remark(context, text);
    if (request.action === 'check') {
      isOutdated = await tellOutdated({ output, gone, target }, shown, words, {
        ...context,
        quiet: global.quiet,
      });
    } else {
      const isDry = request.action === 'dry-run';
      if (isDry) {
        for (const { path } of output) context.stdout.write(`${shown(path)}\n`);
      } else {
        const below = [global.directory, folder];
        await context.files.writeAll(output, { force: request.force, below });
        await context.files.remove(gone);
      }
      if (!global.quiet) {
        const first = shown(output[0]?.path ?? target);
        const say = isDry ? words.wouldWrite : words.wrote;
        remark(context, say(output.length, shown(target), first));
        const sayGone = isDry ? words.wouldRemove : words.removed;
        if (gone.length > 0) remark(context, sayGone(gone.map(shown)));
      }
    }
    const handled = [...output.map(({ path }) => path), ...gone];
    const behind = await leftBehind(readable.workspace, { target, handled }, context);
    if (behind.length > 0) {
      remark(context, audienceWords(workspace.settings.language).leftBehind(behind.map(shown)));
    }
    const unusable = unusableFiles(
      workspace,
      (file) => files.has(file) || fileKind(file) !== 'journey',
    );
    if (unusable.length > 0) {
      remark(context, words.notUsed(unusable.map((file) => visible(file))));
    }
    return isOutdated || unusable.length > 0 ? 1 : 0;
  },
};

export default report;
