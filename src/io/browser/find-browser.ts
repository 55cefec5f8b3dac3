import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, isAbsolute, join, resolve } from 'node:path';
import { UserError } from '../user-error.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** As they are called on the PATH, the one that tells least about its user first. */
const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
];

const macPlaces = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsPlaces = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The path of a browser of the Chromium family.
 * @param wanted what `--browser` says: a path, or a name on the PATH; null for CHROME_PATH, else the first that is found
 * @throws UserError when the one that was named is not there, or none is
 */
export async function findBrowser(
  wanted: string | null,
  env: Environment = process.env,
  platform: string = process.platform,
): Promise<string> {
  const named = wanted ?? (env['CHROME_PATH'] || null);
  if (named !== null) {
    const found = await firstOf(placesOf(named, env));
    if (found !== null) return found;
    const source = wanted === null ? 'CHROME_PATH' : '--browser';
    throw new UserError(
      `The browser "${named}" of ${source} is not there, or is no program.`,
      'Name a Chromium, Chrome or Edge, or leave it out: then cjm looks for one.',
    );
  }
  const found = await firstOf([
    ...names.flatMap((name) => placesOf(name, env)),
    ...(platform === 'darwin' ? macPlaces : []),
    ...(platform === 'win32' ? windowsFolders(env).flatMap(below) : []),
  ]);
  if (found !== null) return found;
  throw new UserError(
    'There is no Chromium, Chrome or Edge on this machine to print with.',
    'Install one, name it with --browser or CHROME_PATH, or print the HTML page from your own browser.',
  );
}

/** Where a name may stand: on the PATH, or where a path leads to. */
function placesOf(name: string, env: Environment): readonly string[] {
  if (isAbsolute(name) || /[\\/]/.test(name)) return [resolve(name)];
  return (env['PATH'] ?? env['Path'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, name));
}

function windowsFolders(env: Environment): readonly string[] {
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => env[name] ?? []);
}

function below(folder: string): readonly string[] {
  return windowsPlaces.map((place) => join(folder, place));
}

async function firstOf(places: readonly string[]): Promise<string | null> {
  for (const place of places) {
    const isProgram = await access(place, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (isProgram) return place;
  }
  return null;
}
