import type { Change } from '../compare/change.ts';
import type { Comparison } from '../compare/compare.ts';
import type { Field } from '../compare/fields.ts';
import { compareWords } from '../language/compare.ts';
import { quoted } from '../language/quoted.ts';
import { terms } from '../language/terms.ts';
import type { Workspace } from '../model/workspace.ts';
import { difference, type Names } from './change-values.ts';
import { feelingPair } from './feeling-pair.ts';
import { shortNames } from './short-names.ts';

/** A change in words. */
export interface ChangeText {
  /** A whole sentence that names what changes. */
  readonly sentence: string;
  /** What it says below the title of its touchpoint: a label, where it has one, and the change. */
  readonly label: string | null;
  readonly text: string;
  /** Told last, and where there is little room by its label only. */
  readonly isDetail: boolean;
}

const details: ReadonlySet<string> = new Set<Field>([
  'artefacts',
  'initiatedBy',
  'by',
  'people',
  'duration',
  'wait',
  'exits',
  'does',
  'thinks',
  'feels',
  'needs',
  'expects',
  'pains',
  'gains',
  'distinctive',
  'brandValues',
  'message',
  'timing',
  'cost',
  'successCriterion',
]);

/** Says the changes of a comparison in the language of the workspace. */
export function changeTexts(
  workspace: Workspace,
  comparison: Comparison,
): (change: Change) => ChangeText {
  const names = namesOf(workspace, comparison);
  return (change) => {
    return tellers[change.what](change, names);
  };
}

const tellers: Readonly<Record<Change['what'], (change: Change, names: Names) => ChangeText>> = {
  journey: wholeText,
  phase: phaseText,
  promise: promiseText,
  touchpoint: touchpointText,
};

function namesOf(workspace: Workspace, { before, after }: Comparison): Names {
  const { language } = workspace.settings;
  const both = [before, after];
  const touchpoints = both.flatMap((journey) => journey.touchpoints);
  return {
    words: compareWords(language),
    terms: terms(language),
    workspace,
    titles: new Map(touchpoints.map(({ id, title }) => [id, title])),
    promises: new Map(
      touchpoints.flatMap(({ promises }) => promises.map(({ id, text }) => [id, text])),
    ),
    solutions: new Map(
      workspace.journeys
        .concat(both)
        .flatMap(({ solutions }) => solutions.map(({ id, title }) => [id, title])),
    ),
    phases: new Map(both.flatMap(({ phases }) => phases.map(({ id, name }) => [id, name]))),
    persona: shortNames(workspace, [...new Set(both.flatMap(({ personas }) => personas))]),
  };
}

function plainText(sentence: string): ChangeText {
  return { sentence, label: null, text: sentence, isDetail: false };
}

function wholeText({ field, before, after }: Change, names: Names): ChangeText {
  const { words } = names;
  const label = field === 'duration' ? words.journeyDuration : words.journeyPersonas;
  const text = difference(field as Field, before, after, names);
  return { sentence: words.journeyField(label, text), label, text, isDetail: false };
}

function phaseText({ before, after }: Change, { words }: Names): ChangeText {
  if (before === null) return plainText(words.phaseAdded(String(after)));
  if (after === null) return plainText(words.phaseRemoved(String(before)));
  return plainText(words.phaseRenamed(String(before), String(after)));
}

function promiseText({ kind, id, before, after }: Change, { words, ...names }: Names): ChangeText {
  if (kind === 'added') return plainText(words.promiseAdded(String(after)));
  if (kind === 'removed') return plainText(words.promiseRemoved(String(before)));
  if (kind === 'changed') return plainText(words.promiseChanged(String(before), String(after)));
  const place = names.titles.get(String(after)) ?? String(after);
  return plainText(words.promiseMoved(names.promises.get(id) ?? id, place));
}

function touchpointText(change: Change, names: Names): ChangeText {
  const { words } = names;
  const { kind, field, id, before, after } = change;
  const title = names.titles.get(id) ?? id;
  if (kind === 'added') return plainText(words.added(String(after)));
  if (kind === 'removed') return plainText(words.removed(String(before)));
  switch (field) {
    case null:
      return plainText(title);
    case 'emotion':
    case 'expectedEmotion':
      return feelingText(change, title, names);
    case 'replaces': {
      const old = Array.isArray(before) ? (before as readonly string[]) : [String(before)];
      return { ...plainText(words.replaces(title, old)), text: words.stands(old) };
    }
    case 'phase': {
      const [from, to] = [before, after].map((phase) => names.phases.get(String(phase)) ?? '');
      return plainText(words.movedPhase(title, from ?? '', to ?? ''));
    }
    case 'order':
      return plainText(words.comesAfter(title, after === null ? null : String(after)));
    case 'title':
      return {
        sentence: words.renamed(String(before), String(after)),
        label: words.was,
        text: quoted(String(before)),
        isDetail: false,
      };
    case 'type': {
      const type = after === null ? null : names.terms.types[after as 'standard'];
      return plainText(words.type(title, type));
    }
    case 'excel':
      return plainText(words.excel(title, after === true));
    case 'optional':
      return plainText(words.optional(title, after === true));
    default: {
      const label = words.fields[field];
      const text = difference(field, before, after, names);
      return {
        sentence: words.field(title, label, text),
        label,
        text,
        isDetail: details.has(field),
      };
    }
  }
}

function feelingText(
  { field, before, after, persona }: Change,
  title: string,
  { words, workspace, ...names }: Names,
): ChangeText {
  const { language } = workspace.settings;
  const [from, to] = feelingPair(before as number | null, after as number | null, language);
  const whom = persona === null ? null : names.persona(persona);
  const label = words[field as 'emotion' | 'expectedEmotion'];
  const text = words.changesTo(from ?? words.unknownFeeling, to ?? words.unknownFeeling);
  return {
    sentence:
      field === 'expectedEmotion'
        ? words.expectation1(title, from ?? words.unknownFeeling, to ?? words.unknownFeeling, whom)
        : from === null
          ? words.feelingNew(title, to ?? '', whom)
          : to === null
            ? words.feelingGone(title, from, whom)
            : words.feeling1(title, from, to, whom),
    label: whom === null ? label : `${label} (${whom})`,
    text,
    isDetail: false,
  };
}
