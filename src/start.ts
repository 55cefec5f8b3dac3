import { homedir } from 'node:os';
import { cacheFolder } from './start/cache-folder.ts';
import { codeStore } from './start/code-store.ts';
import { runCompiled } from './start/compiled-script.ts';

/** What `cli.ts` exports. */
interface Command {
  readonly main: (argv: readonly string[], context: unknown) => Promise<number>;
  readonly nodeContext: () => unknown;
}

/** Put in at build time; `CJM_BUILD` is another one for each other `cli.cjs`. */
declare const CJM_BUILD: string;
declare const CJM_VERSION: string;
declare const CJM_COMMANDS: readonly string[];

/**
 * The installed command: `main` with the code that was compiled for the same command in an earlier run.
 *
 * @param file the bundle of `cli.ts`
 */
export async function start(file: string): Promise<void> {
  const argv = process.argv.slice(2);
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    // Who reads may have gone: `cjm --version | head -0`.
    process.stdout.on('error', () => {}).write(`${CJM_VERSION}\n`);
    return;
  }
  const { platform, env, arch, versions } = process;
  const folder = cacheFolder({ platform, env, home: homedir() });
  const command = argv.find((argument) => CJM_COMMANDS.includes(argument)) ?? 'cjm';
  const script = runCompiled(
    file,
    `${command}-${CJM_BUILD}-${versions.v8}-${arch}`,
    folder === null ? null : codeStore(folder),
  );
  const { main, nodeContext } = script.exports as Command;
  const code = await main(argv, nodeContext());
  process.exitCode = code;
  // A wrong request says little about what the next one needs.
  if (code <= 1) script.keep();
}
