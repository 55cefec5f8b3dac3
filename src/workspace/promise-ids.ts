import type { Journey } from '../model/journey.ts';
import type { Place } from '../model/path.ts';
import { placeOf } from '../model/touchpoint.ts';
import type { Report } from './report.ts';

/** Reports promises with the id of another one in the journey, be it written or made from the text. */
export function checkPromiseIds(journey: Journey, report: Report): void {
  const { file } = journey.origin;
  const seen = new Map<string, Place>();
  const stated: { readonly id: string; readonly place: Place }[] = [];
  for (const touchpoint of journey.touchpoints) {
    touchpoint.promises.forEach(({ id }, index) => {
      const place = placeOf(touchpoint, 'promises', index, 'id');
      if (place.file !== file) seen.set(id, place);
      else if (!touchpoint.inherited.has('promises')) stated.push({ id, place });
    });
  }
  for (const { id, place } of stated) {
    const first = seen.get(id);
    if (first === undefined) {
      seen.set(id, place);
      continue;
    }
    report.add({
      rule: 'reference',
      code: 'reference/duplicate-id',
      place,
      sentence: report.words.duplicateId(report.words.named.promise, id),
      related: { message: report.words.earlier, place: first },
    });
  }
}
