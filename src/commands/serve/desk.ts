import { UserError } from '../../io/user-error.ts';
import { firstPreview, nextPreview, type Loaded, type Preview } from '../../serve/preview.ts';
import { siteOf, type Site } from '../../serve/site.ts';

/** What is previewed just now, while files change and browsers ask. */
export interface Desk {
  site(): Site;
  /** Looks at the files, now or when the look under way has ended. Trouble is shown, not thrown. */
  lookAgain(): void;
  /** No more looks. */
  close(): void;
}

/**
 * Keeps a preview up to date.
 * @param load the files as they are now
 * @param changed is told of each new preview; answers whether it differs from the one before
 */
export function createDesk(
  first: Loaded,
  load: (before: Preview) => Promise<Loaded>,
  changed: (before: Preview, after: Preview, site: Site) => void,
): Desk {
  let preview = firstPreview(first);
  let site = siteOf(preview);
  let isLooking = false;
  let isWanted = false;
  let isClosed = false;

  const look = async (): Promise<void> => {
    isWanted = false;
    const before = preview;
    const loaded = await load(before).catch((error: unknown) => ({ trouble: sentenceOf(error) }));
    if (isClosed) return;
    preview = nextPreview(before, loaded);
    site = siteOf(preview);
    changed(before, preview, site);
    if (isWanted) await look();
  };
  const lookUntilCalm = async (): Promise<void> => {
    isLooking = true;
    await look();
    isLooking = false;
  };
  return {
    site: () => site,
    lookAgain() {
      isWanted = true;
      if (!isLooking) void lookUntilCalm();
    },
    close() {
      isClosed = true;
    },
  };
}

/** What stops a command is here something to show: the files are mended, and it goes on. */
function sentenceOf(error: unknown): string {
  if (error instanceof UserError) return [error.message, error.hint ?? ''].join(' ').trim();
  return `internal error: ${error instanceof Error ? error.message : String(error)}`;
}
