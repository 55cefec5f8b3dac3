import type { Diagnostic, Related } from '../../../model/diagnostic.ts';
import { relativeUri } from '../relative-uri.ts';
import { plainMessage } from './message.ts';

const top = '%SRCROOT%';

/** What the files are relative to. Where that lies on a machine is nobody's business. */
export const sourceRoot = {
  [top]: { description: { text: 'The top folder of the repository.' } },
};

/** A place in a file, as SARIF has it. @param folder where the workspace lies in the repository */
export function sarifLocation(
  { file, range: { start, end } }: Pick<Related, 'file' | 'range'>,
  folder: string,
) {
  return {
    physicalLocation: {
      artifactLocation: { uri: relativeUri(folder + file), uriBaseId: top },
      region: {
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: end.column,
      },
    },
  };
}

/** Other places that help to understand a finding; the key is left out when there are none. */
export function sarifRelated({ related = [] }: Diagnostic, folder: string) {
  if (related.length === 0) return {};
  return {
    relatedLocations: related.map((place, index) => ({
      id: index + 1,
      ...sarifLocation(place, folder),
      message: { text: plainMessage(place.message) },
    })),
  };
}
