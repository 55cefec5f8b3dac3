import { importWords, type ImportProblemId } from '../../language/import.ts';
import { compareDiagnostics, type Diagnostic, type Severity } from '../../model/diagnostic.ts';
import { rangeAt } from '../../source/lines.ts';
import { visible } from '../../model/visible.ts';
import type { ImportOptions } from '../importer.ts';
import { decodeEntities } from './entities.ts';
import { stretchOf, type Stretch, type Traced } from './traced.ts';

/** The pieces of text that a message names; `other` is put in quotes when `quoteOther` is not false. */
export interface Named {
  readonly name?: string;
  readonly other?: string;
  readonly number?: number;
  readonly quoteOther?: boolean;
}

/** Collects what an import has to tell, each at its place in the foreign text. */
export interface ProblemList {
  add(code: ImportProblemId, severity: Severity, at: Traced | Stretch, named?: Named): void;
  sorted(): readonly Diagnostic[];
}

/** @param text the whole foreign text, in which all stretches lie */
export function problemList(text: string, { file, language }: ImportOptions): ProblemList {
  const words = importWords(language).problems;
  const found: Diagnostic[] = [];
  return {
    add(code, severity, at, { name = '', other = '', number = 0, quoteOther = true } = {}) {
      const { start, end } = 'text' in at ? stretchOf(at) : at;
      const said = words[code]({
        name: quoted(name),
        other: quoteOther ? quoted(other) : other,
        number,
      });
      const range = rangeAt(text, start, end);
      found.push({ rule: 'import', code: `import/${code}`, severity, ...said, file, range });
    },
    sorted: () => found.sort(compareDiagnostics),
  };
}

function quoted(raw: string): string {
  return `"${visible(decodeEntities(raw).trim())}"`;
}
