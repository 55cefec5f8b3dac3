import type { Imported, ImportedJourney, Importer, ImportOptions } from '../importer.ts';
import { rangeAt } from '../../source/lines.ts';
import { uniqueId, type TakenIds } from '../unique-id.ts';
import { encodeEntities } from './entities.ts';
import { findDiagrams } from './find-diagrams.ts';
import { outline } from './outline.ts';
import { parse } from './parse.ts';
import { people, type People } from './people.ts';
import { preprocess, type Preprocessed } from './preprocess.ts';
import { problemList, type ProblemList } from './problem-list.ts';
import { readText } from './read-text.ts';
import { toJourney } from './to-journey.ts';
import { stretchOf, type Traced } from './traced.ts';

/**
 * Journey diagrams of Mermaid 11, alone or in Markdown. What Mermaid refuses is refused here, at the
 * same place; what it silently reads otherwise than it looks is reported. Diagrams of other kinds
 * are an error in a file of their own and stepped over in Markdown that has a journey.
 */
export const mermaid: Importer = {
  name: 'mermaid',
  summary: 'Mermaid journey diagrams, in a .mmd file or in Markdown',
  read(text, options): Imported {
    const problems = problemList(text, options);
    const everybody = people();
    const taken = new Map<string, number>();
    const journeys: ImportedJourney[] = [];
    const diagrams = findDiagrams(text, options.file).map(preprocess);
    const isJourney = (diagram: Preprocessed) => /^journey/i.test(diagram.body.text);
    const found = new Set(
      diagrams.filter((diagram) => isJourney(diagram) || diagram.open !== null),
    );
    for (const diagram of diagrams.filter((other) => !found.has(other))) {
      const at = firstWord(diagram.body);
      if (at.text === '') continue;
      const severity = found.size > 0 ? 'info' : 'error';
      problems.add('other-diagram', severity, at, { name: at.text });
    }
    const empty = diagrams.every(({ body, open }) => body.text === '' && open === null);
    if (empty) problems.add('no-diagram', 'error', { start: 0, end: 0 }, { name: options.file });
    for (const diagram of found) {
      const journey = readDiagram(diagram, text, options, everybody, taken, problems);
      if (journey !== null) journeys.push(journey);
    }
    return { journeys, personas: everybody.all(), problems: problems.sorted() };
  },
};

function readDiagram(
  diagram: Preprocessed,
  source: string,
  options: ImportOptions,
  everybody: People,
  taken: TakenIds,
  problems: ProblemList,
): ImportedJourney | null {
  if (diagram.open) {
    problems.add('open-front-matter', 'error', diagram.open);
    return null;
  }
  const parsed = parse(encodeEntities(diagram.body));
  for (const { code, text } of parsed.refusals) {
    problems.add(code, 'error', text, { name: text.text });
  }
  if (parsed.refusals.length > 0) return null;

  const said = outline(parsed, source, options.scale, problems);
  const title = said.title || titleOf(diagram.title) || said.accTitle || nameOf(options.file);
  const shaped = toJourney(said, title, everybody, options, problems);
  const begin = stretchOf(firstWord(diagram.body));
  if (shaped.touchpoints === 0) problems.add('no-tasks', 'warning', begin, { name: title });
  if (said.accTitle !== '' && said.accTitle !== title) {
    problems.add('accessible-title', 'info', begin, { name: said.accTitle });
  }
  if (diagram.settings) problems.add('settings', 'info', diagram.settings);
  for (const odd of parsed.oddComments) {
    problems.add('odd-comment', 'warning', odd, { name: odd.text });
  }
  const [comment, ...more] = [...diagram.comments, ...parsed.comments].sort(
    (a, b) => a.start - b.start,
  );
  if (comment) {
    const name = source.slice(comment.start, comment.end);
    problems.add('comments', 'info', comment, { name, number: more.length + 1 });
  }
  const { line } = rangeAt(source, begin.start, begin.start).start;
  return { id: uniqueId(title, 'journey', taken), line, ...shaped };
}

function firstWord({ text, origins }: Traced): Traced {
  const end = /^[^\s:;#{]*/.exec(text)?.[0].length ?? 0;
  return { text: text.slice(0, end), origins: origins.slice(0, end + 1) };
}

/** A title of YAML front matter: plain or in quotes. */
function titleOf(written: Traced | null): string {
  const value = written?.text.trim() ?? '';
  const double = /^"((?:[^"\\]|\\.)*)"/.exec(value)?.[1];
  const single = /^'((?:[^']|'')*)'/.exec(value)?.[1];
  if (double !== undefined) return readText(double.replace(/\\(["\\])/g, '$1')).text;
  if (single !== undefined) return readText(single.replaceAll("''", "'")).text;
  return /^[|>]/.test(value) ? '' : readText(value.replace(/(?:^|\s)#.*$/, '')).text;
}

/** `docs/user-journey.mmd` → `user-journey`. */
function nameOf(file: string): string {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  return readText(name.replace(/(.)\.[^.]*$/, '$1')).text || 'journey';
}
