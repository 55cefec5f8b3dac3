/** A browser on this machine, which prints pages. Nothing that a page asks for reaches the network. */
export interface Browser {
  /**
   * The pages as PDF or PNG, in their order.
   * @param program a path, or a name to look for; null for CHROME_PATH or the first well-known browser there is
   * @throws UserError when there is none, or when it cannot print
   */
  print(pages: readonly PageToPrint[], program: string | null): Promise<readonly Uint8Array[]>;
}

export interface PageToPrint {
  readonly html: string;
  /** Where the page stands, so that its links lead on from there; null when that is not known: then they lead nowhere. */
  readonly address: string | null;
  readonly as: 'pdf' | 'png';
  /** Of the picture, in pixels; without one it is as large as the page. */
  readonly size?: { readonly width: number; readonly height: number };
}
