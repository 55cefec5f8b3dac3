import type { Command as Commander } from 'commander';
import type { Context } from '../io/context.ts';
import type { StopCode } from '../io/live.ts';

/** 0 fine · 1 findings · 2 wrong request · 3 a bug in cjm · 128 + n stopped by a signal. */
export type ExitCode = 0 | 1 | 2 | 3 | StopCode;

/** What every command understands. */
export interface GlobalOptions {
  /** Absolute: where the command works, after `-C`. */
  readonly directory: string;
  readonly config?: string | undefined;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly debug: boolean;
  /** Whether results and remarks are coloured: decided once per stream. */
  readonly color: { readonly stdout: boolean; readonly stderr: boolean };
  /** `--today`, for repeatable runs. */
  readonly today?: string | undefined;
}

/** The values of a command's own options, as commander parsed them. */
export type OptionValues = Readonly<Record<string, unknown>>;

export interface Invocation {
  readonly args: readonly string[];
  readonly options: OptionValues;
  readonly global: GlobalOptions;
}

/** One command: declares its options and arguments, does its work. */
export interface Command {
  declare(command: Commander): void;
  run(invocation: Invocation, context: Context): Promise<ExitCode>;
}

export type CommandGroup = 'Start' | 'Daily work' | 'Publish' | 'Exchange';

/** A row of the registry: known without loading the command itself. */
export interface CommandEntry {
  readonly name: string;
  readonly group: CommandGroup;
  readonly summary: string;
  load(): Promise<{ readonly default: Command }>;
}
