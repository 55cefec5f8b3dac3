import { none } from '../model/resolved.ts';
import type { Place } from '../model/path.ts';
import { inside } from '../model/path.ts';
import type { ScoreSet, Solution } from '../model/touchpoint.ts';
import type { RatingFile } from '../model/written/rating-file.ts';
import type { WrittenSolution } from '../model/written/solution.ts';
import { actions, anywhere, dateText, expand, extensions, list } from './normal-forms.ts';
import type { Report } from './report.ts';

/** A rating file that can be used. */
export interface Rating {
  readonly file: string;
  readonly written: RatingFile;
}

type Cells = ScoreSet['cells'];

const nothing: Solution['expected'] = new Map();

/** @param ratings the rating files of this solution's journey */
export function resolveSolution(
  id: string,
  written: WrittenSolution,
  origin: Place,
  ratings: readonly Rating[],
  report: Report,
): Solution {
  return {
    ...anywhere(written),
    id,
    title: written.title,
    for: list(written.for),
    solves: list(written.solves),
    scores: scoreSets(id, written, origin, ratings, report),
    expected: written.expected === undefined ? nothing : new Map(Object.entries(written.expected)),
    brandValues: list(written.brandValues),
    status: written.status ?? 'proposed',
    chosen: chosen(written.chosen),
    effort: written.effort === undefined ? undefined : String(written.effort),
    value:
      written.value === undefined
        ? undefined
        : { ...written.value, assumption: list(written.value.assumption) },
    experiments: expand(written.experiment, (item) => ({
      hypothesis: item.hypothesis,
      metric: item.metric,
      variants: item.variants,
    })),
    actions: actions(written.actions),
    origin,
    extensions: extensions(written),
  };
}

function chosen(value: WrittenSolution['chosen']): Solution['chosen'] {
  if (value === undefined || value === false) return undefined;
  if (value === true) return { because: none };
  return { because: list(value.because), on: dateText(value.on) };
}

/** Inline sets first, then those of rating files; the first set of a rater counts. */
function scoreSets(
  id: string,
  written: WrittenSolution,
  origin: Place,
  ratings: readonly Rating[],
  report: Report,
): readonly ScoreSet[] {
  const sets: ScoreSet[] = [];
  const seen = new Map<string | null, Place>();
  const add = (rater: string | null, cells: Cells, place: Place) => {
    const first = seen.get(rater);
    if (first === undefined) {
      seen.set(rater, place);
      sets.push({ rater, cells, origin: place });
      return;
    }
    report.add({
      rule: 'reference',
      code: 'reference/duplicate-rater',
      place,
      part: 'key',
      sentence: report.words.duplicateRater(rater ?? '', id),
      related: { message: report.words.earlier, place: first },
    });
  };
  const inline = written.scores;
  if (inline !== undefined) {
    const place = inside(origin, 'scores');
    const agreed = Object.values(inline).some((cell) => typeof cell === 'number');
    if (agreed) add(null, inline as Cells, place);
    else {
      for (const [rater, cells] of Object.entries(inline)) {
        // A remark under a key of the users' own is no set.
        if (typeof cells === 'object') add(rater, cells as Cells, inside(place, rater));
      }
    }
  }
  for (const { file, written: rating } of ratings) {
    if (!Object.hasOwn(rating.scores, id)) continue;
    add(rating.rater, rating.scores[id] as Cells, { file, path: ['scores', id] });
  }
  return sets.length === 0 ? none : sets;
}
