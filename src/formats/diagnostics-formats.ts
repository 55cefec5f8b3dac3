import type { DiagnosticsFormat } from './diagnostics/report.ts';

/** A row of the registry: known without loading the format itself. */
export interface DiagnosticsFormatEntry {
  readonly name: string;
  readonly summary: string;
  load(): Promise<DiagnosticsFormat>;
}

/** Every format of findings there is, the usual one first; what prints it is loaded only when it is used. */
export const diagnosticsFormats: readonly [DiagnosticsFormatEntry, ...DiagnosticsFormatEntry[]] = [
  {
    name: 'pretty',
    summary: 'for people, with the lines in question',
    load: async () => (await import('./diagnostics/pretty.ts')).diagnosticsPretty,
  },
  {
    name: 'compact',
    summary: 'a line for each finding, for editors and other tools',
    load: async () => (await import('./diagnostics/compact.ts')).diagnosticsCompact,
  },
  {
    name: 'json',
    summary: 'for programs, with a published JSON Schema',
    load: async () => (await import('./diagnostics/json.ts')).diagnosticsJson,
  },
  {
    name: 'github',
    summary: 'annotations on GitHub Actions',
    load: async () => (await import('./diagnostics/github.ts')).diagnosticsGithub,
  },
  {
    name: 'sarif',
    summary: 'SARIF 2.1.0, for code scanning and security dashboards',
    load: async () => (await import('./diagnostics/sarif.ts')).diagnosticsSarif,
  },
  {
    name: 'gitlab',
    summary: 'a code quality report of GitLab',
    load: async () => (await import('./diagnostics/gitlab.ts')).diagnosticsGitlab,
  },
  {
    name: 'junit',
    summary: 'a test report in JUnit XML',
    load: async () => (await import('./diagnostics/junit.ts')).diagnosticsJunit,
  },
  {
    name: 'markdown',
    summary: 'a table for summaries and comments',
    load: async () => (await import('./diagnostics/markdown.ts')).diagnosticsMarkdown,
  },
];
