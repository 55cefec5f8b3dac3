import { isAbsolute } from '../../lint/rule-help.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { inertJson } from '../inert.ts';
import { fingerprints } from './fingerprints.ts';
import type { DiagnosticsFormat } from './report.ts';
import { sarifLocation, sarifRelated, sourceRoot } from './sarif/location.ts';
import { sarifRule } from './sarif/rule.ts';
import { levels } from './sarif/level.ts';
import { plainMessage } from './sarif/message.ts';

const schema =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/**
 * The Static Analysis Results Interchange Format, for code scanning of GitHub and Azure and for viewers in editors:
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export const diagnosticsSarif: DiagnosticsFormat = {
  name: 'sarif',
  summary: 'SARIF 2.1.0, for code scanning and security dashboards',
  extension: '.sarif',
  print({ findings, suppressed, known }, options) {
    const { language, version, folder, digest, documentation } = options;
    const all = [...findings, ...suppressed, ...known];
    const firstKnown = findings.length + suppressed.length;
    const ids = [...new Set(all.map(({ rule }) => rule))].sort();
    const names = fingerprints(all, digest);
    const suppressionsOf = (finding: Diagnostic, index: number) => {
      if (index < findings.length) return [];
      return [index < firstKnown ? suppressionOf(finding) : { kind: 'external' }];
    };
    const result = (finding: Diagnostic, index: number) => ({
      ruleId: finding.rule,
      ruleIndex: ids.indexOf(finding.rule),
      level: levels[finding.severity],
      message: { text: textOf(finding) },
      locations: [sarifLocation(finding, folder)],
      ...sarifRelated(finding, folder),
      partialFingerprints: { 'cjm/v1': names[index] },
      suppressions: suppressionsOf(finding, index),
      ...(known.length > 0 && { baselineState: index < firstKnown ? 'new' : 'unchanged' }),
      properties: { code: finding.code },
    });
    return inertJson({
      $schema: schema,
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'cjm',
              semanticVersion: version,
              ...(isAbsolute(documentation) && { informationUri: documentation }),
              rules: ids.map((id) => sarifRule(id, options)),
            },
          },
          language,
          // Tells the analyses of several workspaces in one repository apart.
          automationDetails: { id: `cjm/${folder}` },
          columnKind: 'utf16CodeUnits',
          originalUriBaseIds: sourceRoot,
          results: all.map(result),
        },
      ],
    });
  },
};

/** The reason as it is written: viewers show it as text. */
function suppressionOf({ because }: Diagnostic) {
  return { kind: 'inSource', ...(because && { justification: because }) };
}

/** Two paragraphs: what it is, and the way out. */
function textOf({ message, hint }: Diagnostic): string {
  return plainMessage(hint === undefined ? message : `${message}\n\n${hint}`);
}
