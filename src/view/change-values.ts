import type { Value } from '../compare/change.ts';
import type { Field } from '../compare/fields.ts';
import type { CompareWords } from '../language/compare.ts';
import { formatDuration, formatShare } from '../language/number.ts';
import { quoted } from '../language/quoted.ts';
import type { Terms } from '../language/terms.ts';
import type { Workspace } from '../model/workspace.ts';

/** What the things in a change are called. */
export interface Names {
  readonly words: CompareWords;
  readonly terms: Terms;
  readonly workspace: Workspace;
  /** Of touchpoints, promises and solutions of both journeys, the later one first, by id. */
  readonly titles: ReadonlyMap<string, string>;
  readonly promises: ReadonlyMap<string, string>;
  readonly solutions: ReadonlyMap<string, string>;
  readonly phases: ReadonlyMap<string, string>;
  readonly persona: (id: string) => string;
}

/** Lists of few known things are told whole; of lists of sentences only what comes and what goes. */
const toldWhole: ReadonlySet<Field> = new Set(['channels', 'personas', 'brandValues']);

/** What changes in a field: both values, or of a list what comes and what goes. */
export function difference(field: Field, before: Value, after: Value, names: Names): string {
  const { words } = names;
  const texts = (value: Value) => listOf(value).map((item) => shown(field, item, names));
  const [old, wanted] = [texts(before), texts(after)];
  const isList = Array.isArray(before) || Array.isArray(after);
  if (!isList || toldWhole.has(field)) {
    return words.changesTo(
      old.join(', ') || words.nothingSaid,
      wanted.join(', ') || words.nothingSaid,
    );
  }
  const fresh = wanted.filter((item) => !old.includes(item));
  const gone = old.filter((item) => !wanted.includes(item));
  if (fresh.length === 0 && gone.length === 0) {
    return words.changesTo(old.join(', '), wanted.join(', '));
  }
  if (fresh.length === 0) return words.isGone(gone);
  if (gone.length === 0) return words.isNew(fresh);
  return words.changesTo(gone.map(quoted).join(', '), fresh.map(quoted).join(', '));
}

function listOf(value: Value): readonly (string | number | boolean)[] {
  if (value === null) return [];
  return Array.isArray(value) ? (value as readonly string[]) : [value as string];
}

function shown(field: Field, value: string | number | boolean, names: Names): string {
  const { words, workspace } = names;
  const { settings } = workspace;
  const text = String(value);
  switch (field) {
    case 'channels':
      return settings.channels.get(text)?.name ?? text;
    case 'personas':
      return names.persona(text);
    case 'brandValues':
      return settings.organisation.brandValues.find(({ id }) => id === text)?.name ?? text;
    case 'fulfils':
      return names.promises.get(text) ?? text;
    case 'solutions':
      return names.solutions.get(text.slice(text.indexOf('/') + 1)) ?? text;
    case 'contact':
      return names.terms.contacts[text as 'direct'];
    case 'control':
      return names.terms.controls[text as 'own'];
    case 'initiatedBy':
      return words.initiators[text as 'customer'];
    case 'by':
      return settings.parties.find(({ id }) => id === text)?.name ?? text;
    case 'duration':
    case 'wait': {
      const range = text.split('–');
      return formatDuration(range.length > 1 ? range : text, settings.language);
    }
    case 'exits':
      return typeof value === 'number'
        ? formatShare(value, settings.language)
        : words.level[text as 'high'];
    default:
      return text;
  }
}
