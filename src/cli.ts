import type { Context } from './io/context.ts';
import { UserError } from './io/user-error.ts';
import { visibleLine, visibleLines } from './model/visible.ts';

export { nodeContext } from './io/node-context.ts';

/**
 * The command line of cjm, with the world as a parameter; the only place that catches.
 *
 * @param argv what stands behind `cjm`
 * @returns the exit code: 0 fine, 1 findings, 2 wrong request, 3 a bug in cjm
 */
export async function main(argv: readonly string[], context: Context): Promise<number> {
  try {
    const { runProgram } = await import('./commands/program.ts');
    return await runProgram(argv, context);
  } catch (error) {
    if (error instanceof UserError) {
      context.stderr.write(`error: ${visibleLine(error.message)}\n`);
      if (error.hint !== undefined) context.stderr.write(`  ${visibleLine(error.hint)}\n`);
      return error.exitCode;
    }
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    context.stderr.write(
      `internal error: ${visibleLine(message)}\n  This is a bug in cjm ${context.version}; please report it with the command and the output of --debug.\n`,
    );
    if (argv.includes('--debug')) context.stderr.write(visibleLines(`${stack ?? message}\n`));
    return 3;
  }
}
