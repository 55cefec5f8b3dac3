import { EVENT_ID, parseEvents, YAMLException, type Event } from 'js-yaml';
import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import { findForbidden } from './characters.ts';
import { compose } from './compose.ts';
import { decode } from './decode.ts';
import { findDirective, findIndentedMarker, findSecondDocument } from './documents.ts';
import { limits as defaults, type Limits } from './limits.ts';
import type { Language } from './messages.ts';
import type { NodeTable } from './node-table.ts';
import { explainFailure } from './parser-failure.ts';
import { toDiagnostic, type Problem } from './problem.ts';
import type { Source } from './source.ts';

export interface ReadOptions {
  /** The language of the messages; English when absent. */
  readonly language?: Language;
  readonly limits?: Partial<Limits>;
}

/** Findings per file: a file of one kind of fault needs no more. */
const mostProblems = 200;

const noNodes = new Int32Array(0);

/**
 * Reads one YAML file, by the core rules of YAML 1.2 without anchors, aliases, tags, directives and
 * all else that makes a file mean different things to different readers. Never throws on content:
 * what is wrong is in `problems`, and then `value` is undefined.
 *
 * @param file relative to the workspace, with `/`
 * @param input the bytes, or the text
 */
export function readSource(
  file: string,
  input: Uint8Array | string,
  options: ReadOptions = {},
): Source {
  const limits = options.limits === undefined ? defaults : { ...defaults, ...options.limits };
  const { text, problem } = decode(input, limits);
  const read = problem ? refused([problem]) : readText(text, limits);
  if (read.problems.length === 0) {
    const { value, nodes, remarks } = read;
    const source: Source = { file, text, value, problems: [], nodes };
    return remarks.length === 0 ? source : { ...source, remarks: told(remarks, 'warning') };
  }
  return { file, text, value: undefined, problems: told(read.problems, 'error'), nodes: noNodes };

  function told(found: readonly Problem[], severity: Severity): readonly Diagnostic[] {
    return [...found]
      .sort((a, b) => a.start - b.start)
      .slice(0, mostProblems)
      .map((one) => toDiagnostic(file, text, one, options.language ?? 'en', severity));
  }
}

interface Read {
  readonly problems: readonly Problem[];
  readonly remarks: readonly Problem[];
  readonly value?: unknown;
  readonly nodes: NodeTable;
}

function readText(text: string, limits: Limits): Read {
  const characters = findForbidden(text, mostProblems);
  if (characters.length > 0) return refused(characters);
  const events = parse(text, limits);
  if (!Array.isArray(events)) return refused([events as Problem]);
  const found = findDirective(text) ?? findIndentedMarker(text) ?? findEmpty(events, text);
  if (found) return refused([found]);
  const composed = compose(text, events, limits);
  const isLimit = composed.problems.some(
    ({ id }) => id === 'yaml/too-deep' || id === 'limit/nodes',
  );
  const second = isLimit ? undefined : findSecondDocument(text, events, composed.nodes);
  return second ? { ...composed, problems: [...composed.problems, second] } : composed;
}

/** The events of the file, or why there are none. */
function parse(text: string, limits: Limits): readonly Event[] | Problem {
  try {
    // One deeper for a scalar in the deepest collection, one because the parser tries an item as a mapping first.
    return parseEvents(text, { maxDepth: limits.depth + 2 });
  } catch (error) {
    const isOwn = error instanceof YAMLException;
    const reason = isOwn ? error.reason : '';
    return explainFailure(text, reason, (isOwn && error.mark?.position) || 0, limits);
  }
}

function refused(problems: readonly Problem[]): Read {
  return { problems, remarks: [], nodes: noNodes };
}

/** No document, or one with nothing in it. */
function findEmpty(events: readonly Event[], text: string): Problem | undefined {
  const content = events[1];
  const isEmpty =
    content === undefined ||
    (content.type === EVENT_ID.SCALAR &&
      content.valueStart === -1 &&
      content.anchorStart === -1 &&
      content.tagStart === -1 &&
      events.length <= 3);
  return isEmpty ? { id: 'yaml/empty', start: 0, end: 0, name: text.slice(0, 1) } : undefined;
}
