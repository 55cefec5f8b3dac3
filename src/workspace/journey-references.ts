import { originsOf } from '../model/current-of.ts';
import type { Journey, Phase } from '../model/journey.ts';
import { inside } from '../model/path.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { checkCriteria } from './criteria.ts';
import type { Found, ReferenceCheck, Unusable } from './reference-check.ts';
import { checkPromiseIds } from './promise-ids.ts';
import { referrer } from './referrer.ts';
import type { Report } from './report.ts';
import { writtenIndex } from './tidy-references.ts';

/** Reports what a journey refers to and does not exist; what it took over is reported where it is written. */
export function checkJourney(
  journey: Journey,
  found: Found,
  unusable: Unusable,
  check: ReferenceCheck,
  report: Report,
): void {
  const { journeyById } = found;
  const {
    miss,
    checkPersonas,
    checkChannel,
    checkChannels,
    checkBrandValues,
    checkEvidence,
    checkFeeling,
  } = check;
  const own = { origin: journey.origin };
  const ids = check.idsOf(journey);
  const base = journey.from === undefined ? undefined : journeyById.get(journey.from);
  let solutions: ReadonlySet<string> | undefined;
  const solutionsHere = () =>
    (solutions ??= new Set(
      [journey, ...originsOf(found, journey)].flatMap((one) => [...check.idsOf(one).solution]),
    ));

  const refer = referrer(journey, found, unusable, check);
  const isUncertain = unusable.isUncertain(journey.id);
  const touchpointsAndPhases = new Set([...ids.touchpoint, ...ids.phase]);

  if (!journey.inherited.has('personas')) checkPersonas(own, journey.personas);
  checkFrom();
  checkEvidence(journey, own, ['experience', 'evidence'], journey.experience?.evidence ?? []);
  for (const phase of journey.phases) {
    if (phase.origin.file === journey.origin.file && !phase.implicit) checkExperience(phase);
    for (const touchpoint of phase.touchpoints) {
      if (touchpoint.origin.file !== journey.origin.file) continue;
      if (!touchpoint.inherited.has('personas') && touchpoint.personas !== journey.personas) {
        checkPersonas(touchpoint, touchpoint.personas);
      }
      if (!touchpoint.implicit) checkExperience(touchpoint);
    }
  }
  for (const solution of journey.solutions) {
    solution.for.forEach((id, index) => {
      const place = () => inside(solution.origin, 'for', writtenIndex(solution.for, index));
      refer('touchpoint', id, place, touchpointsAndPhases);
    });
    for (const id of solution.expected.keys()) {
      const place = () => inside(solution.origin, 'expected', id);
      refer('touchpoint', id, place, touchpointsAndPhases, 'key');
    }
    checkBrandValues(solution, solution.brandValues);
    if (!unusable.settings) {
      for (const { cells, origin } of solution.scores) {
        // Those of rating files are checked with these files.
        if (origin.file !== solution.origin.file) continue;
        checkCriteria(cells, origin, found.settings.criteria, report);
      }
    }
  }
  checkOverlaps();
  checkPromiseIds(journey, report);

  function checkFrom(): void {
    const { from } = journey;
    if (from === undefined) return;
    const place = { file: journey.origin.file, path: ['from'] };
    if (!base && !unusable.journeys.has(from))
      miss('journey', from, place, () => journeyById.keys());
    if (journey.state !== 'desired') {
      report.add({
        rule: 'reference',
        code: 'reference/from-without-desired',
        place,
        part: 'key',
        sentence: report.words.notDesired(),
      });
    }
    if (!base) return;
    const { touchpoint, phase } = check.idsOf(base);
    const known = new Set([...touchpoint, ...phase]);
    journey.removes.forEach((id, index) => {
      const removed = () => inside(journey.origin, 'removes', writtenIndex(journey.removes, index));
      refer('touchpoint', id, removed, known);
    });
    for (const one of journey.touchpoints) {
      one.replaces.forEach((id, index) => {
        const at = writtenIndex(one.replaces, index);
        const replaced = () => inside(one.origin, 'replaces', at);
        refer('touchpoint', id, replaced, known);
      });
    }
  }

  function checkOverlaps(): void {
    for (const { journey: id, phase, with: other, origin } of journey.overlaps) {
      const overlapping = journeyById.get(id);
      if (!overlapping && !unusable.journeys.has(id)) {
        miss('journey', id, inside(origin, 'journey'), () => journeyById.keys());
      }
      if (phase !== undefined && !ids.phase.has(phase) && !isUncertain) {
        miss('phase', phase, inside(origin, 'phase'), () => ids.phase);
      }
      if (!overlapping || other === undefined || unusable.isUncertain(id)) continue;
      const known = check.idsOf(overlapping).phase;
      if (!known.has(other)) miss('phase', other, inside(origin, 'with'), () => known);
    }
  }

  function checkExperience(element: Touchpoint | Phase): void {
    const states = (field: string) => !element.inherited.has(field);
    if (states('channels')) checkChannels(element, element.channels);
    if (states('brandValues')) checkBrandValues(element, element.brandValues);
    if (states('evidence')) checkEvidence(journey, element, ['evidence'], element.evidence);
    if (states('by')) check.checkParty(element, element.by);
    for (const field of ['emotion', 'emotionBefore', 'expectedEmotion'] as const) {
      if (states(field)) checkFeeling(element, field, element[field]);
    }
    if (states('quotes')) {
      element.quotes.forEach((quote, index) => {
        if (quote.evidence.length === 0) return;
        checkEvidence(journey, element, ['quotes', index, 'evidence'], quote.evidence);
      });
    }
    if (states('next') && element.next !== undefined) checkNext(element, element.next);
    if (states('requires')) {
      element.requires.forEach(({ id }, index) => {
        const place = () => inside(element.origin, 'requires', index);
        refer('touchpoint', id, place, ids.touchpoint);
      });
    }
    if (states('fulfils')) {
      element.fulfils.forEach((id, index) => {
        const place = () => inside(element.origin, 'fulfils', writtenIndex(element.fulfils, index));
        refer('promise', id, place, ids.promise);
      });
    }
    if (states('solutions')) {
      element.solutions.forEach((id, index) => {
        const place = () =>
          inside(element.origin, 'solutions', writtenIndex(element.solutions, index));
        refer('solution', id, place, solutionsHere());
      });
    }
    if (states('failures')) {
      element.failures.forEach(({ recovery }, index) => {
        const channel = recovery?.channel;
        if (channel === undefined) return;
        checkChannel(channel, inside(element.origin, 'failures', index, 'recovery', 'channel'));
      });
    }
  }

  function checkNext(element: Touchpoint | Phase, next: NonNullable<Touchpoint['next']>): void {
    let total = 0;
    next.forEach(({ to, share }, index) => {
      total += share ?? 0;
      refer('touchpoint', to, () => inside(element.origin, 'next', index), ids.touchpoint);
    });
    if (total <= 1 + 1e-9) return;
    report.add({
      rule: 'reference',
      code: 'reference/shares',
      severity: 'warning',
      place: inside(element.origin, 'next'),
      part: 'key',
      sentence: report.words.sharesOver(String(Number(total.toFixed(2)))),
    });
  }
}
