/**
 * Work that may go wrong in any way is done apart: in a thread of its own, without the environment, with limits, and
 * ended when it goes beyond them. Nothing that it writes reaches the terminal.
 */
export interface Apart {
  /** Starts the work that is known by a name. */
  start(work: 'templates', limits: ApartLimits): Promise<ApartWork>;
}

export interface ApartLimits {
  /** Of memory for objects and texts. */
  readonly megabytes: number;
  /** For one answer. */
  readonly milliseconds: number;
  /** For all answers together. */
  readonly totalMilliseconds: number;
}

export interface ApartWork {
  /** Questions are asked one after the other. After a failure every further one fails too. */
  ask(question: unknown): Promise<ApartAnswer>;
  /** Stops it, whatever it does. */
  end(): Promise<void>;
}

/**
 * What it answers; or that it took too long, that it and those before it did together, that it took too much memory, or
 * broke down, and why.
 */
export type ApartAnswer =
  | { readonly answer: unknown }
  | { readonly failed: 'time' | 'total-time' | 'memory' | 'broken'; readonly why: string };
