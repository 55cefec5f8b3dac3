import { ruleHelp } from '../../lint/rule-help.ts';
import { visibleLine } from '../../model/visible.ts';
import { inertJson } from '../inert.ts';
import { escapeMarkdown } from '../journey/escape-markdown.ts';
import { fingerprints } from './fingerprints.ts';
import type { DiagnosticsFormat } from './report.ts';

const severities = { error: 'major', warning: 'minor', info: 'info' } as const;

/**
 * A code quality report of GitLab, in the form of Code Climate:
 * https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 * There is no place in it for what is silenced.
 */
export const diagnosticsGitlab: DiagnosticsFormat = {
  name: 'gitlab',
  summary: 'a code quality report of GitLab',
  extension: '.json',
  print({ findings }, options) {
    const names = fingerprints(findings, options.digest);
    return inertJson(
      findings.map(({ rule, code, severity, message, hint, file, range }, index) => {
        const help = ruleHelp(rule, options);
        const wayOut = hint === undefined ? undefined : escapeMarkdown(visibleLine(hint));
        const parts = [wayOut, help?.why, help?.address];
        return {
          engine_name: 'cjm',
          type: 'issue',
          check_name: code,
          description: message,
          // The only part that is Markdown.
          content: { body: parts.filter((part) => part !== undefined).join('\n\n') },
          severity: severities[severity],
          fingerprint: names[index],
          location: {
            path: options.folder + file,
            lines: { begin: range.start.line, end: range.end.line },
          },
        };
      }),
    );
  },
};
