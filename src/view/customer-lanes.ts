import { feelingFor, isFelt, meanFeeling, zoneOf } from '../figures/emotion.ts';
import { formatDuration, formatNumber, formatShare } from '../language/number.ts';
import { packed } from '../model/packed.ts';
import type { Feeling, Touchpoint } from '../model/touchpoint.ts';
import { channelIcon } from './channel-icons.ts';
import { feelingWord } from './feeling-word.ts';
import { exitText } from './journey-flow.ts';
import { allOf, item, joined, labelled, said, saidIf, written, type Item } from './lane-item.ts';
import { shortName, type Study } from './study.ts';
import { touchpointHref } from './touchpoint-href.ts';

/** `−2, very negative` for each persona: what the curve says, in words. */
export function feelings(touchpoint: Touchpoint, study: Study): readonly Item[] {
  const { words, journey } = study;
  const { emotion, personas } = touchpoint;
  const arrives = meanFeeling(touchpoint.emotionBefore, personas);
  const before = saidIf(arrives === null ? null : feelingText(arrives, study), {
    label: words.arrivesWith,
    class: 'quiet',
  });
  if (emotion === undefined || !isFelt(emotion, personas)) {
    return allOf([[said(words.noFeeling, { class: 'unknown' })], before]);
  }
  if (typeof emotion === 'number') return allOf([[feelingItem(emotion, null, study)], before]);
  const people = personas.length > 0 ? personas : Object.keys(emotion);
  const named = journey.personas.length > 1 || people.length > 1;
  const known = packed(people, (persona) => {
    const value = feelingFor(emotion, persona);
    const name = named ? shortName(study, persona) : null;
    if (value !== null) return feelingItem(value, name, study);
    return said(words.noFeeling, { label: name, class: 'unknown' });
  });
  return allOf([known, before]);
}

function feelingText(value: number, study: Study): string {
  return `${formatNumber(value, study.language, { sign: true })}, ${feelingWord(value, study.workspace.settings)}`;
}

function feelingItem(value: number, label: string | null, study: Study): Item {
  const zone = zoneOf(value, study.workspace.settings.zone);
  return said(feelingText(value, study), { label, class: zone });
}

export function needs(touchpoint: Touchpoint, { words }: Study): readonly Item[] {
  return allOf([
    written(touchpoint.needs),
    labelled(words.goalOf, touchpoint.goal),
    labelled(words.success, touchpoint.successCriterion),
  ]);
}

export function channels(touchpoint: Touchpoint, study: Study): readonly Item[] {
  const { workspace, words, terms } = study;
  const { channels: ids, contact, by, initiatedBy, artefacts, control } = touchpoint;
  const party = by === undefined ? null : partyName(by, study);
  const contactText = contact === 'direct' ? null : terms.contacts[contact];
  const about = joined([
    contactText,
    control === 'own' || contact === 'none' ? null : terms.controls[control],
    party === null ? null : words.with(party),
    initiatedBy === undefined ? null : words.initiated[initiatedBy],
  ]);
  return allOf([
    packed(ids, (id) => {
      const channel = workspace.settings.channels.get(id);
      return said(channel?.name ?? id, { icon: channelIcon(id, channel) });
    }),
    written(artefacts),
    saidIf(about, { class: 'quiet' }),
  ]);
}

function partyName(by: string, { workspace }: Study): string {
  return workspace.settings.parties.find(({ id }) => id === by)?.name ?? by;
}

export function timeAndCost(
  { duration, wait, timing, cost }: Touchpoint,
  { words, language }: Study,
): readonly Item[] {
  const text = (length: typeof wait) =>
    length === undefined ? null : formatDuration(length, language);
  return allOf([
    labelled(words.when, timing),
    saidIf(text(duration), { label: words.ownTime }),
    saidIf(text(wait), { label: words.wait }),
    labelled(words.cost, cost),
  ]);
}

export function expectation(touchpoint: Touchpoint, study: Study): readonly Item[] {
  const { words, language, workspace } = study;
  const { expects, expectedEmotion, emotion, organisationView, personas } = touchpoint;
  const felt = meanFeeling(emotion, personas);
  const wanted = meanFeeling(expectedEmotion, personas);
  const signed = (value: number) => formatNumber(value, language, { sign: true });
  const items = [...written(expects)];
  if (wanted !== null) items.push(said(signed(wanted), { label: words.expected }));
  const gap = gapOf(emotion, expectedEmotion, personas);
  if (gap !== null) {
    const meaning = gap < -1e-9 ? 'below' : gap > 1e-9 ? 'above' : 'inside';
    items.push(said(signed(gap), { label: words.gap, class: meaning }));
  }
  if (organisationView !== undefined) {
    const rosy = felt === null ? null : organisationView - felt;
    const size = rosy === null ? '' : formatNumber(Math.abs(rosy), language);
    const detail =
      rosy === null
        ? null
        : Math.abs(rosy) < 0.05
          ? words.seesRight
          : rosy > 0
            ? words.rosier(size)
            : words.gloomier(size);
    const zone = zoneOf(organisationView, workspace.settings.zone);
    items.push(
      said(signed(organisationView), { label: words.weThink, detail, class: `view ${zone}` }),
    );
  }
  return items;
}

/** Mean of felt − expected over the personas for whom both are known. */
function gapOf(
  felt: Feeling | undefined,
  expected: Feeling | undefined,
  personas: readonly string[],
): number | null {
  if (typeof felt === 'number' && typeof expected === 'number') return felt - expected;
  const gaps = personas.flatMap((persona) => {
    const [is, was] = [feelingFor(felt, persona), feelingFor(expected, persona)];
    return is === null || was === null ? [] : [is - was];
  });
  return gaps.length === 0 ? null : gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
}

export function painsAndGains(
  { pains, gains }: Touchpoint,
  { words, language }: Study,
): readonly Item[] {
  return allOf([
    packed(pains, ({ text, severity, accepted }) =>
      item(text, {
        class: 'pain',
        detail: joined([
          severity === undefined ? null : words.severity(formatNumber(severity, language)),
          accepted === undefined ? null : `${words.accepted}: ${accepted}`,
        ]),
      }),
    ),
    packed(gains, (text) => item(text, { class: 'gain', label: words.gain })),
  ]);
}

/** Branches and exits; the plain step to the next touchpoint goes without saying. */
export function comesNext(touchpoint: Touchpoint, study: Study): readonly Item[] {
  const { words, language, touchpoints } = study;
  const { next } = touchpoint;
  const steps = packed(next ?? [], ({ to, when, share }) =>
    item(touchpoints.get(to)?.title ?? to, {
      label: share === undefined ? null : formatShare(share, language),
      detail: when ?? null,
      href: touchpoints.has(to) ? touchpointHref(to) : null,
    }),
  );
  const leaves = exitText(touchpoint, study);
  return allOf([
    steps,
    saidIf(next?.length === 0 ? words.endsHere : null, { class: 'quiet' }),
    saidIf(leaves, { class: 'pain', detail: joined(touchpoint.exits?.because ?? []) }),
    saidIf(touchpoint.optional ? words.optional : null, { class: 'quiet' }),
  ]);
}
