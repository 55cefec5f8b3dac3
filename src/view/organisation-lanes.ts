import { formatDate, formatDuration, formatNumber } from '../language/number.ts';
import { packed } from '../model/packed.ts';
import type { Person, Process, Touchpoint } from '../model/touchpoint.ts';
import { allOf, item, joined, labelled, saidIf, written, type Item } from './lane-item.ts';
import { metricItem } from './metric-item.ts';
import { solutionHref, solutionsAt } from './solutions-at.ts';
import type { Study } from './study.ts';
import { webAddress } from './web-address.ts';

export function solutions(touchpoint: Touchpoint, study: Study): readonly Item[] {
  return packed(solutionsAt(touchpoint, study), ({ id, title, score, rank, chosen }) =>
    item(title, {
      class: chosen ? 'strong' : '',
      href: solutionHref(id),
      detail: joined([
        score === '' ? null : score,
        rank === null ? null : study.words.rankHere(rank),
        chosen ? study.words.chosen : null,
      ]),
    }),
  );
}

const impactParts = ['customer', 'organisation', 'brand'] as const;

export function matters(touchpoint: Touchpoint, study: Study): readonly Item[] {
  const { words, language, selection } = study;
  const { why, impact, selected, ambition, serviceTarget, id } = touchpoint;
  const score = selection.get(id)?.score ?? null;
  const impacts: string[] = [];
  for (const part of impactParts) {
    const value = impact?.[part];
    if (value === undefined) continue;
    impacts.push(`${words.impacts[part]} ${formatNumber(value, language)}`);
  }
  return allOf([
    written(why),
    saidIf(joined(impacts), { label: words.impact }),
    saidIf(score === null ? null : formatNumber(score, language, { digits: 0 }), {
      label: words.selection,
    }),
    labelled(words.selectedFor, selected?.because ?? []),
    labelled(words.target, serviceTarget),
    ambition === undefined ? [] : ambitionItems(ambition, study),
  ]);
}

function ambitionItems(
  { emotion, experience }: NonNullable<Touchpoint['ambition']>,
  { words, language }: Study,
) {
  const value = emotion === undefined ? null : formatNumber(emotion, language, { sign: true });
  const text = [value, ...experience].filter((part) => part !== null).join(' · ');
  return text === '' ? [] : [item(text, { label: words.ambition })];
}

export function brand(
  { distinctive, brandValues, message, influence }: Touchpoint,
  { words, workspace }: Study,
) {
  const names = workspace.settings.organisation.brandValues;
  return allOf([
    labelled(words.message, message),
    labelled(words.distinctive, distinctive),
    packed(brandValues ?? [], (id) =>
      item(names.find((value) => value.id === id)?.name ?? id, { class: 'chip' }),
    ),
    labelled(words.influence, influence),
  ]);
}

export function measured({ metrics }: Touchpoint, study: Study): readonly Item[] {
  return packed(metrics, (metric) => metricItem(metric, study));
}

export function failures(
  { failures: all }: Touchpoint,
  { words, workspace, language }: Study,
): readonly Item[] {
  return packed(all, ({ what, recovery }) => {
    const channel = recovery?.channel;
    return item(what, {
      detail: joined([
        recovery?.result,
        recovery?.who,
        channel === undefined ? null : (workspace.settings.channels.get(channel)?.name ?? channel),
        recovery?.within === undefined
          ? null
          : words.within(formatDuration(recovery.within, language)),
      ]),
    });
  });
}

export function person(member: Person, { words }: Study): readonly Item[] {
  const { role, department, competencies, behaviour, attitude, steering } = member;
  return allOf([
    [item(role, { class: 'strong', detail: department ?? null })],
    labelled(words.competencies, competencies),
    labelled(words.behaviour, behaviour),
    labelled(words.attitude, attitude),
    labelled(words.steering, steering),
  ]);
}

export function evidence(
  touchpoint: Touchpoint,
  { evidenceOf, terms, words, language }: Study,
): readonly Item[] {
  return packed(touchpoint.evidence, (id) => {
    const source = evidenceOf(id);
    if (source === undefined) return item(id);
    const people = source.participants;
    return item(source.title ?? capital(terms.methods[source.method]), {
      own: source.title !== undefined,
      detail: joined([
        people === undefined ? null : words.participants(formatNumber(people, language)),
        source.date === undefined ? null : formatDate(source.date, language),
      ]),
    });
  });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function more({ links, shareKit }: Touchpoint): readonly Item[] {
  const all = [...links, ...(shareKit?.link === undefined ? [] : [{ url: shareKit.link }])];
  return all.map((link) =>
    item(('title' in link ? link.title : undefined) ?? link.url, { href: webAddress(link.url) }),
  );
}

export function processItems({ what, by, pains }: Process, { words }: Study): readonly Item[] {
  return allOf([
    [item(what, { detail: by ?? null })],
    packed(pains, ({ text, accepted }) =>
      item(text, {
        class: 'pain',
        detail: accepted === undefined ? null : `${words.accepted}: ${accepted}`,
      }),
    ),
  ]);
}

export function systems({ systems: named, frontstage, backstage }: Touchpoint): readonly Item[] {
  const all = new Set(named);
  for (const step of frontstage) for (const name of step.systems) all.add(name);
  for (const step of backstage) for (const name of step.systems) all.add(name);
  return written([...all]);
}
