import { execFile } from 'node:child_process';
import { dirname } from 'node:path';
import { UserError } from '../user-error.ts';

const mostOutput = 256 * 1024 * 1024;

/**
 * What git prints, or null when it says no. Only for commands that read objects and names: others run programs that
 * the settings of a stranger's repository name (fsmonitor, textconv, filters). It is not started in that folder: there
 * a file named git could be taken for the program (on Windows, or with `.` in PATH).
 * @throws UserError when there is no git
 */
export function runGit(
  folder: string,
  args: readonly ['rev-parse' | 'merge-base' | 'ls-tree', ...string[]],
): Promise<Buffer | null> {
  const safe = ['-C', folder, '-c', 'core.fsmonitor=false', '--no-optional-locks', '--no-pager'];
  const cwd = dirname(process.execPath);
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.toUpperCase().startsWith('GIT_')),
  );
  return new Promise((resolve, reject) => {
    execFile(
      'git',
      [...safe, ...args],
      { cwd, env, encoding: 'buffer', maxBuffer: mostOutput },
      (error, stdout) => {
        if (error === null) resolve(stdout);
        else if (error.code === 'ENOENT') reject(noGit());
        else resolve(null);
      },
    );
  });
}

function noGit(): UserError {
  return new UserError(
    'There is no git on this machine, and --since needs it.',
    'Install git, or leave --since out.',
  );
}
