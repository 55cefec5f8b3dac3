import { join } from 'node:path';
import { templateLimits } from '../../formats/own-templates/limits.ts';
import { styleProblems } from '../../formats/own-templates/own-style.ts';
import { nameProblem } from '../../formats/own-templates/template-names.ts';
import type { TemplateProblem } from '../../formats/own-templates/template-problem.ts';
import type { OwnTemplate } from '../../formats/own-templates/template-work.ts';
import type { Files, FoundFile } from '../../io/context.ts';
import { UserError } from '../../io/user-error.ts';
import { visible } from '../../model/visible.ts';

/** What stands in a folder of templates. */
export interface OwnFiles {
  readonly templates: readonly OwnTemplate[];
  /** `style.css`; null where it holds no rule. */
  readonly css: string | null;
  /** What keeps them from being used. */
  readonly problems: readonly TemplateProblem[];
}

const styleFile = 'style.css';
const utf8 = new TextDecoder('utf-8', { fatal: true });
const wayOut = 'Write templates to start from with: cjm report --eject DIR';

/**
 * Reads the templates and the style sheet right in a folder; what is not `.hbs` or `.css` is nobody's business here.
 * @param folder absolute
 * @param shown the same, for people
 * @throws UserError when there is no such folder, or nothing in it
 */
export async function readTemplates(
  folder: string,
  shown: string,
  files: Pick<Files, 'kind' | 'list' | 'read'>,
): Promise<OwnFiles> {
  const kind = await files.kind(folder);
  if (kind !== 'folder') {
    const why = kind === 'missing' ? 'does not exist' : 'is not a folder';
    throw new UserError(`The folder "${visible(shown)}" of --templates ${why}.`, wayOut);
  }
  const found = await files.list(folder, ['.hbs', '.css'], 0);
  if (found.length === 0) {
    throw new UserError(`There is no template and no style.css in "${visible(shown)}".`, wayOut);
  }
  const problems: TemplateProblem[] = [];
  const texts: OwnTemplate[] = [];
  let left: number = templateLimits.totalSize;
  for (const one of found) {
    const { path: file } = one;
    const read = await readOne(one, folder, left, files);
    if ('source' in read) {
      texts.push({ file, source: read.source });
      left -= read.size;
    } else {
      problems.push({ file, line: 1, column: 1, ...read });
    }
  }
  const sheet = texts.find(({ file }) => file === styleFile)?.source ?? '';
  problems.push(...styleProblems(sheet, styleFile));
  // As `--eject` writes it, it has nothing to say to a page.
  const isBare = sheet.replaceAll(/\/\*[^]*?\*\//g, '').trim() === '';
  const templates = texts.filter(({ file }) => file !== styleFile);
  return { templates, css: isBare ? null : sheet, problems };
}

type Read =
  | { readonly source: string; readonly size: number }
  | { readonly code: string; readonly message: string };

/** @param left how many bytes there may still be */
async function readOne(
  { path: file, regular }: FoundFile,
  folder: string,
  left: number,
  files: Pick<Files, 'read'>,
): Promise<Read> {
  const wrongName = wrongNameOf(file);
  if (wrongName !== null) return { code: 'template/unknown-file', message: wrongName };
  if (!regular) {
    const message = 'This is a link or no file: put the file itself here.';
    return { code: 'template/no-plain-file', message };
  }
  const { size, totalSize } = templateLimits;
  const bytes = await files.read(join(folder, file), size);
  if (bytes === null || bytes.length > left) {
    const [what, most] =
      bytes === null ? ['A template', size] : ['All templates together', totalSize];
    return { code: 'limit/template-size', message: `${what} may have ${most / 1024} KiB.` };
  }
  try {
    // As an editor shows it: without a byte order mark, with plain line ends.
    const source = utf8.decode(bytes).replaceAll(/\r\n?/g, '\n');
    return { source, size: bytes.length };
  } catch {
    return { code: 'template/not-utf8', message: 'This is not UTF-8: save it as UTF-8.' };
  }
}

function wrongNameOf(file: string): string | null {
  if (file.endsWith('.hbs')) return nameProblem(file);
  return file === styleFile ? null : `Only ${styleFile} is used.`;
}
