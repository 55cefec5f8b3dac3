import { limits } from './limits.ts';
import type { ReadOptions } from './read-source.ts';
import { toDiagnostic } from './problem.ts';
import type { Source } from './source.ts';

/** A file that was not read because its size is over the limit. */
export function tooLarge(file: string, { language = 'en', limits: own }: ReadOptions = {}): Source {
  const number = own?.fileSize ?? limits.fileSize;
  const problem = toDiagnostic(
    file,
    '',
    { id: 'limit/file-size', start: 0, end: 0, number },
    language,
  );
  return { file, text: '', value: undefined, problems: [problem], nodes: new Int32Array(0) };
}
