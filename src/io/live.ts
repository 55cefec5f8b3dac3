/** What a command needs that goes on until somebody stops it: news of files, a web server, a browser. */
export interface Live {
  /**
   * Tells when a file below a folder is saved, made, renamed or removed, some 50 ms later and never more often than
   * that; folders may come and go. Does not fail on anything that happens to the folder.
   * @param endings of the files that count: `.yaml`
   */
  watch(
    folder: string,
    endings: readonly string[],
    changed: () => void,
  ): Promise<{ close(): void }>;
  /**
   * Answers requests to 127.0.0.1 on the first of these ports that is free; 0 is any free one. Null when none is.
   * @throws UserError when a port may not be used
   */
  listen(ports: readonly number[], respond: Respond): Promise<Listening | null>;
  /** Opens an address in the person's own browser. @returns false when that cannot be done */
  browse(address: string): Promise<boolean>;
  /** Waits until the person or the system asks to end; a second time ends at once. */
  stopped(): Promise<StopCode>;
}

/** 128 + the number of the signal: hung up, interrupted (Ctrl-C), terminated. */
export type StopCode = 129 | 130 | 143;

export interface WebRequest {
  readonly method: string;
  /** As it was sent: `/a.html?b`. */
  readonly target: string;
  /** In the order in which they were sent, names in lower case; a name may come more than once. */
  readonly headers: readonly (readonly [name: string, value: string])[];
}

export interface WebAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The answer stays open under this name, and what is sent to the name comes after the body. */
  readonly stream?: string | undefined;
}

/** Where a request arrived. */
export interface Arrival {
  readonly port: number;
  /** How many streams are open. */
  readonly streams: number;
}

export type Respond = (request: WebRequest, arrival: Arrival) => WebAnswer;

export interface Listening {
  readonly port: number;
  /** Sends to every open stream what is meant for its name. */
  send(textFor: (stream: string) => string): void;
  /** Ends all that is open. */
  close(): Promise<void>;
}
