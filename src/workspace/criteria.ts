import { builtInCriteria } from '../language/criteria.ts';
import type { Criterion } from '../model/criteria.ts';
import { longestShort } from '../model/criteria.ts';
import type { Place } from '../model/path.ts';
import { inside } from '../model/path.ts';
import { visible } from '../model/visible.ts';
import type { Language } from '../model/workspace.ts';
import type { WorkspaceFile } from '../model/written/workspace-file.ts';
import { usefulFirst } from './known-words.ts';
import { list } from './normal-forms.ts';
import type { Report } from './report.ts';
import { step } from './skeleton.ts';
import { synonym } from './synonyms.ts';

type Scoring = WorkspaceFile['scoring'];

/** The criteria of a workspace: its own list, else the five. The first one with an id counts. */
export function resolveCriteria(scoring: Scoring, language: Language): readonly Criterion[] {
  const builtIn = new Map(builtInCriteria(language).map((one) => [one.id, one]));
  if (scoring?.criteria === undefined) return [...builtIn.values()];
  const found = new Map<string, Criterion>();
  for (const item of list(scoring.criteria)) {
    const written = typeof item === 'string' ? { id: item } : item;
    if (found.has(written.id)) continue;
    const known = builtIn.get(written.id);
    const name = written.name ?? known?.name ?? written.id;
    const isRenamed = written.name !== undefined;
    found.set(written.id, {
      id: written.id,
      name,
      short: written.short ?? (isRenamed || !known ? shortOf(name) : known.short),
      question: written.question ?? (isRenamed ? undefined : known?.question),
    });
  }
  return [...found.values()];
}

/** The first characters of a name, of which a mark or half an emoji is not cut off. */
function shortOf(name: string): string {
  return Array.from(name.normalize('NFC')).slice(0, longestShort).join('').trim();
}

/** In cjm.yaml, a criterion is listed once, and only listed ones have a weight. */
export function checkScoring(
  scoring: Scoring,
  file: string,
  criteria: readonly Criterion[],
  report: Report,
): void {
  const place = { file, path: ['scoring'] };
  const seen = new Map<string, Place>();
  for (const [index, item] of list(scoring?.criteria).entries()) {
    const isShort = typeof item === 'string';
    const id = isShort ? item : item.id;
    const entry = inside(place, 'criteria', ...step(scoring?.criteria, index));
    const at = isShort ? entry : inside(entry, 'id');
    const first = seen.get(id);
    if (first === undefined) {
      seen.set(id, at);
      continue;
    }
    report.add({
      rule: 'reference',
      code: 'reference/duplicate-id',
      place: at,
      sentence: report.words.duplicateId(report.words.named.criterion, id),
      related: { message: report.words.earlier, place: first },
    });
  }
  checkCriteria(scoring?.weights, inside(place, 'weights'), criteria, report);
}

/** Reports the keys that are no criterion of the workspace, as the schema does with unknown keys. */
export function checkCriteria(
  written: Readonly<Record<string, unknown>> | undefined,
  place: Place,
  criteria: readonly Criterion[],
  report: Report,
): void {
  if (written === undefined) return;
  for (const key of Object.keys(written)) {
    if (key.startsWith('x-') || criteria.some(({ id }) => id === key)) continue;
    const known = criteria.map(({ id }) => id);
    const meant = synonym(key, new Set(known)) ?? report.meant(key, place.file, () => known);
    report.add({
      rule: 'schema',
      code: 'schema/unknown-key',
      place: inside(place, key),
      part: 'key',
      sentence: report.words.unknownKey(visible(key), meant, usefulFirst(known)),
    });
  }
}
