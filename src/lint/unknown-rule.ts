import { lintWords } from '../language/lint.ts';
import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import { isOnlyNear, nearest } from '../model/nearest.ts';
import type { Place } from '../model/path.ts';
import type { Workspace } from '../model/workspace.ts';
import { replaceWord } from '../source/replace-word.ts';

/** An id under which there is no rule, where it is written. */
export interface UnknownRule {
  readonly id: string;
  readonly place: Place;
  readonly part: 'key' | 'value';
  readonly severity: Severity;
  readonly message: string;
}

/** Looking for what was meant takes time: more unknown ids get no suggestion. */
const most = 50;

/** Edits that are a slip of the pen. The ids of rules are long and alike: one twice as far away is another word. */
const slip = 2;

/** @returns a function that tells of an unknown rule, with a repair where only one can be meant */
export function unknownRules(
  workspace: Pick<Workspace, 'locate' | 'settings' | 'textOf'>,
  known: readonly string[],
): (unknown: UnknownRule) => Diagnostic {
  const words = lintWords(workspace.settings.language);
  let suggested = 0;
  return ({ id, place, part, severity, message }) => {
    const meant = suggested++ < most ? nearest(id, known) : null;
    const range = workspace.locate(place, part);
    const isSlip =
      meant !== null &&
      nearest(id, [meant], slip) === meant &&
      isOnlyNear(id, meant, known, 2 * slip);
    const word =
      meant !== null && isSlip
        ? replaceWord(workspace.textOf(place.file) ?? '', range, id, meant)
        : undefined;
    return {
      rule: 'reference',
      code: 'reference/rule',
      severity,
      message,
      hint: meant === null ? words.seeRules : words.didYouMean(meant),
      file: place.file,
      range,
      ...(word && { fix: { title: words.write(word.text), ...word } }),
    };
  };
}
