import type { Context } from '../../io/context.ts';

/**
 * Where the files of the repository are on the web, as the system tells that builds it (GitHub, GitLab): the commit at
 * hand, with a `/` at the end. Empty elsewhere.
 */
export function sourceAddress(env: Context['env']): string {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: sha } = env;
  if (server && repository && sha) return https(`${server}/${repository}/blob/${sha}/`);
  const { CI_PROJECT_URL: project, CI_COMMIT_SHA: commit } = env;
  return project && commit ? https(`${project}/-/blob/${commit}/`) : '';
}

function https(address: string): string {
  return /^https:\/\/[\w.:/-]+$/.test(address) ? address : '';
}
