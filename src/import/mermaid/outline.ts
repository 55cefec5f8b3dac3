import type { Scale } from '../scale.ts';
import type { Parsed, Statement } from './parse.ts';
import type { ProblemList } from './problem-list.ts';
import { readTask } from './read-task.ts';
import { readText } from './read-text.ts';
import { slice, type Stretch, type Traced } from './traced.ts';

/** A diagram as it is understood: texts are ready to be written, scores are on the scale. */
export interface Outline {
  readonly title: string;
  readonly accTitle: string;
  readonly accDescr: string;
  readonly sections: readonly OutlineSection[];
}

/** The tasks behind one `section` line. */
export interface OutlineSection {
  /** Empty before the first section. */
  readonly name: string;
  readonly at: Stretch | Traced;
  readonly tasks: readonly OutlineTask[];
}

export interface OutlineTask {
  readonly title: string;
  readonly score: number | null;
  /** Names, each once, in the order of the line. */
  readonly actors: readonly string[];
  readonly at: Traced;
}

/** A task written as `… : 3` or `… : 3: Me`. */
const likeTask = /:\s*[-+]?\d{1,6}(?:\.\d{1,6})?\s*(?::[^:]*)?$/;

/**
 * What the statements of a diagram say. Mermaid's reading holds, with the exceptions that
 * `readTask` tells of and one more: a `title` line in the form of a task, after the title, a section
 * or a task, is a task whose name begins with "title". Whatever is cut, replaced, dropped or read in
 * another way than it looks is reported.
 * @param source the whole foreign text
 */
export function outline(
  { statements }: Parsed,
  source: string,
  scale: Scale,
  problems: ProblemList,
): Outline {
  const texts = { title: '', accTitle: '', accDescr: '' };
  const places: Partial<Record<keyof typeof texts, Traced>> = {};
  const sections: { name: string; at: Stretch | Traced; tasks: OutlineTask[] }[] = [];

  const read = (raw: string, at: Traced): string => {
    const { text, unknown, forbidden } = readText(raw);
    for (const other of new Set(unknown)) {
      problems.add('unknown-entity', 'warning', at, { name: text, other });
    }
    if (forbidden > 0) {
      problems.add('forbidden-characters', 'warning', at, { name: text, number: forbidden });
    }
    return text;
  };
  const withoutRemark = (piece: Traced): Traced => {
    const start = piece.text.search(/\s%%/);
    if (start === -1) return piece;
    const remark = slice(piece, start, piece.text.length);
    const rest = slice(piece, 0, start);
    problems.add('remark', 'warning', remark, { name: rest.text, other: remark.text });
    return rest;
  };
  const tellCut = (cut: Traced | null, name: string) => {
    if (cut) problems.add('hash-cut', 'warning', cut, { name, other: cut.text });
  };
  const addTask = (rawName: string, data: Traced, at: Traced) => {
    const task = readTask(rawName, withoutRemark(data).text, scale);
    const title = read(task.name, at);
    if (title === '') {
      problems.add('empty-task', 'warning', at);
      return;
    }
    const name = title;
    if (task.recovered) {
      problems.add('colon-in-task', 'warning', at, { name, other: rawName.trim() });
    }
    if (task.dropped !== null) {
      problems.add('dropped-part', 'warning', data, { name, other: task.dropped });
    }
    if (task.score === null) {
      const code =
        task.written === ''
          ? 'score-missing'
          : Number.isNaN(Number(task.written))
            ? 'score-not-a-number'
            : 'score-off-scale';
      problems.add(code, 'warning', data, { name, other: task.written });
    }
    const actors = task.actors.map((actor) => read(actor, data));
    if (actors.length > 1 && actors.includes('')) {
      problems.add('actor-empty', 'info', data, { name });
    }
    if (sections.length === 0) sections.push({ name: '', at, tasks: [] });
    const named = [...new Set(actors)].filter((actor) => actor !== '');
    sections.at(-1)?.tasks.push({ title, score: task.score, actors: named, at });
  };

  for (const statement of statements) {
    if (statement.kind === 'task') {
      addTask(statement.name.text, statement.data, statement.name);
      tellCut(statement.cut, statement.data.text);
      continue;
    }
    const { kind, keyword, cut } = statement;
    if (isTask(statement, texts.title !== '' || sections.length > 0)) {
      const colon = statement.text.text.indexOf(':');
      const begin = source.slice(keyword.start, keyword.end);
      const data = slice(statement.text, colon + 1, statement.text.text.length);
      problems.add('title-is-task', 'warning', keyword, {
        name: `${begin} ${statement.text.text}`,
      });
      addTask(`${begin} ${statement.text.text.slice(0, colon)}`, data, statement.text);
      tellCut(cut, data.text);
      continue;
    }
    const text = read(withoutRemark(statement.text).text, statement.text);
    tellCut(cut, text);
    if (statement.below) {
      problems.add('text-below', 'warning', keyword, {
        name: text,
        other: kind,
        quoteOther: false,
      });
    }
    if (kind === 'section') {
      sections.push({ name: text, at: statement.text, tasks: [] });
      continue;
    }
    if (kind !== 'title' && likeTask.test(`:${statement.text.text}`)) {
      problems.add('accessible-is-task', 'warning', keyword, { name: `${kind}: ${text}` });
    }
    const earlier = places[kind];
    if (earlier && texts[kind] !== '') {
      const named = { name: texts[kind], other: kind, quoteOther: false };
      problems.add('second-text', 'warning', earlier, named);
    }
    texts[kind] = text;
    places[kind] = statement.text;
  }
  return { ...texts, sections };
}

function isTask(statement: Statement, begun: boolean): boolean {
  return begun && statement.kind === 'title' && likeTask.test(statement.text.text);
}
