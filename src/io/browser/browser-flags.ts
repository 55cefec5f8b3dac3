import { existsSync } from 'node:fs';

/** What a browser that only prints has to leave alone. */
const quiet = [
  '--headless',
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-breakpad',
  '--disable-client-side-phishing-detection',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-dev-shm-usage',
  '--disable-extensions',
  '--disable-sync',
  '--metrics-recording-only',
  '--mute-audio',
  '--password-store=basic',
  '--use-mock-keychain',
  // The same letters at the same places on every screen.
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
  // No name is looked up and nothing goes through a proxy: no page asks for anything, and nothing could answer.
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--no-proxy-server',
];

/**
 * The flags of the browser.
 * @param profile an empty folder, so that it has nothing of its user and leaves nothing behind
 */
export function browserFlags(profile: string, sandbox: boolean = canSandbox()): readonly string[] {
  return [
    ...quiet,
    ...(sandbox ? [] : ['--no-sandbox']),
    `--user-data-dir=${profile}`,
    '--remote-debugging-pipe',
    'about:blank',
  ];
}

/**
 * A browser refuses to start as root with its sandbox, and in most containers it may not make one. There it does without:
 * what it shows is a page of ours with a policy that runs no script but ours, and all else it asks for is refused.
 */
function canSandbox(): boolean {
  const isContainer = ['/.dockerenv', '/run/.containerenv'].some((file) => existsSync(file));
  return process.getuid?.() !== 0 && !isContainer;
}
