import type { Language } from '../model/workspace.ts';

/** How a file differs from what it was at the last look. */
export type FileChange = 'changed' | 'added' | 'removed';

/** What `cjm serve` says, in the terminal and in the pages. */
export interface ServeWords {
  readonly ready: (journeys: number) => string;
  readonly errorsAtStart: (count: number) => string;
  readonly openYourself: string;
  readonly change: Readonly<Record<FileChange, (file: string) => string>>;
  readonly changes: (count: number) => string;
  readonly errors: (count: number) => string;
  readonly noErrors: string;
  /** The name of the block with errors at the top of a page. */
  readonly news: string;
  readonly showErrors: string;
  readonly more: (count: number) => string;
  /** The pages are made of older files than there are. */
  readonly older: string;
  readonly stopped: string;
  readonly overview: string;
  readonly broken: { readonly title: (id: string) => string; readonly lead: string };
  readonly missing: { readonly title: string; readonly lead: string };
  /** Why a request is refused. */
  readonly refused: {
    readonly malformed: string;
    readonly host: string;
    readonly origin: string;
    readonly method: string;
    readonly long: string;
    readonly streams: string;
  };
}

const catalogue: Readonly<Record<Language, ServeWords>> = {
  en: {
    ready: (journeys) =>
      `Open this address: it shows ${journeys === 1 ? '1 journey' : `${journeys} journeys`}. Save a file and the page follows. Ctrl-C stops.`,
    errorsAtStart: (count) =>
      count === 1
        ? 'There is 1 error; it stands at the top of each page.'
        : `There are ${count} errors; they stand at the top of each page.`,
    openYourself: 'No browser could be opened: open the address yourself.',
    change: {
      changed: (file) => `${file} changed`,
      added: (file) => `${file} added`,
      removed: (file) => `${file} removed`,
    },
    changes: (count) => `${count} files changed`,
    errors: (count) => (count === 1 ? '1 error' : `${count} errors`),
    noErrors: 'no errors',
    news: 'Errors in the files',
    showErrors: 'Where',
    more: (count) => `and ${count} more: see “cjm check”`,
    older: 'This page is as it was before.',
    stopped: 'The preview has stopped. Start it again with “cjm serve”: this page then goes on.',
    overview: 'All journeys',
    broken: {
      title: (id) => `“${id}” cannot be shown yet`,
      lead: 'Mend what stands below and save the file: the journey then appears here by itself.',
    },
    missing: {
      title: 'There is no such page',
      lead: 'When there is one, it appears here by itself.',
    },
    refused: {
      malformed: 'This is not a request for a page.',
      host: 'The preview answers only to “localhost”, with its port. Open the address that “cjm serve” prints.',
      origin:
        'Another site led here, and may not. Type the address into the browser yourself, or copy it.',
      method: 'Pages can only be read.',
      long: 'This address is too long.',
      streams: 'Too many pages are open at once. Close some.',
    },
  },
  nl: {
    ready: (journeys) =>
      `Open dit adres: het toont ${journeys === 1 ? '1 klantreis' : `${journeys} klantreizen`}. Sla een bestand op en de pagina volgt. Ctrl-C stopt.`,
    errorsAtStart: (count) =>
      count === 1
        ? 'Er is 1 fout; die staat boven aan elke pagina.'
        : `Er zijn ${count} fouten; ze staan boven aan elke pagina.`,
    openYourself: 'Er is geen browser gevonden: open het adres zelf.',
    change: {
      changed: (file) => `${file} gewijzigd`,
      added: (file) => `${file} toegevoegd`,
      removed: (file) => `${file} verwijderd`,
    },
    changes: (count) => `${count} bestanden gewijzigd`,
    errors: (count) => (count === 1 ? '1 fout' : `${count} fouten`),
    noErrors: 'geen fouten',
    news: 'Fouten in de bestanden',
    showErrors: 'Waar',
    more: (count) => `en nog ${count}: zie “cjm check”`,
    older: 'Deze pagina is zoals ze daarvoor was.',
    stopped:
      'De voorvertoning is gestopt. Start haar weer met “cjm serve”: dan gaat deze pagina verder.',
    overview: 'Alle klantreizen',
    broken: {
      title: (id) => `“${id}” kan nog niet worden getoond`,
      lead: 'Herstel wat hieronder staat en sla het bestand op: dan verschijnt de klantreis hier vanzelf.',
    },
    missing: {
      title: 'Deze pagina is er niet',
      lead: 'Komt ze er, dan verschijnt ze hier vanzelf.',
    },
    refused: {
      malformed: 'Dit is geen vraag om een pagina.',
      host: 'De voorvertoning luistert alleen naar “localhost”, met haar poort. Open het adres dat “cjm serve” toont.',
      origin:
        'Een andere site leidde hierheen, en dat mag niet. Typ het adres zelf in de browser, of kopieer het.',
      method: 'Pagina’s zijn alleen te lezen.',
      long: 'Dit adres is te lang.',
      streams: 'Er zijn te veel pagina’s tegelijk open. Sluit er een paar.',
    },
  },
};

/** The words of `cjm serve` in a language. */
export function serveWords(language: Language): ServeWords {
  return catalogue[language];
}
