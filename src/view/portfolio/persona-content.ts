import { feelingFor } from '../../figures/emotion.ts';
import { meets } from '../../figures/flow.ts';
import { formatNumber } from '../../language/number.ts';
import type { Journey } from '../../model/journey.ts';
import type { Persona } from '../../model/persona.ts';
import type { CurveValue } from '../curve.ts';
import { feelingCell, journeyItem, journeyLink, momentItem } from './links.ts';
import { content, type PageContent } from './page.ts';
import type { Felt } from './personas.ts';
import type { Portfolio } from './portfolio.ts';
import {
  cell,
  column,
  item,
  own,
  row,
  section,
  type Pair,
  type Row,
  type Section,
  type Table,
} from './section.ts';
import { mostCards, smallCurve, tinyCurve } from './small-curve.ts';

const mostMoments = 5;

/**
 * The card of a persona in full, the journeys as this persona lives them, and the moments that stand out.
 * @param felt worst first
 */
export function personaContent(
  persona: Persona,
  journeys: readonly Journey[],
  felt: readonly Felt[],
  portfolio: Portfolio,
): PageContent {
  const { words, workspace } = portfolio;
  const { zone } = workspace.settings;
  const worst = felt.filter(({ value }) => value < zone.low - 1e-9).slice(0, mostMoments);
  const best = felt
    .filter(({ value }) => value > zone.high + 1e-9)
    .slice(-mostMoments)
    .reverse();
  return content({
    title: persona.name,
    own: true,
    lead: [persona.situation, persona.lifestyle]
      .map((lines) => lines.join(' '))
      .filter((text) => text !== ''),
    facts: factsOf(persona, portfolio),
    quote: persona.quote.length === 0 ? null : persona.quote.join(' '),
    sections: [
      ...(journeys.length === 0 ? [] : [curves(persona.id, journeys, portfolio)]),
      ...momentSection('worst', words.worstMoments, worst, portfolio),
      ...momentSection('best', words.bestMoments, best, portfolio),
    ],
  });
}

function factsOf(persona: Persona, { words, language, workspace }: Portfolio): readonly Pair[] {
  const { age, pains, basis, preferences } = persona;
  const channels = persona.channels.map((id) => workspace.settings.channels.get(id)?.name ?? id);
  const years = age === undefined ? [] : [age].flat().map((year) => formatNumber(year, language));
  const { card } = words;
  const facts: readonly (readonly [string, readonly string[]])[] = [
    [card.age, years.length === 0 ? [] : [years.join('–')]],
    [card.occupation, persona.occupation === undefined ? [] : [persona.occupation]],
    [card.targetGroup, persona.targetGroup],
    [card.roles, persona.roles],
    [card.goals, persona.goals],
    [card.jobs, persona.jobs],
    [card.needs, persona.needs],
    [card.pains, pains.map(({ text }) => text)],
    [card.gains, persona.gains],
    [card.alternatives, persona.alternatives],
    [card.channels, channels],
    ...[...preferences].map(([kind, texts]) => [kind, texts] as const),
    [card.leisure, persona.leisure],
    [card.appearance, persona.appearance],
    [card.basis, basis === undefined ? [] : [card.bases[basis]]],
  ];
  return facts.flatMap(([label, texts]) =>
    texts.length === 0 ? [] : [{ label, text: texts.join(' · ') }],
  );
}

function curves(persona: string, journeys: readonly Journey[], portfolio: Portfolio): Section {
  const { words } = portfolio;
  const draw = journeys.length > mostCards ? tinyCurve : smallCurve;
  const table: Table = {
    class: 'curves',
    columns: [
      column(words.journey),
      column(words.curve, null),
      column(words.mean, 'number'),
      column(words.pit, 'number'),
      column(words.end, 'number'),
    ],
    rows: journeys.map((journey) => curveRow(persona, journey, draw, portfolio)),
  };
  return section({
    id: 'journeys',
    title: words.personaJourneys,
    lead: words.personaJourneysLead,
    table,
  });
}

function curveRow(
  persona: string,
  journey: Journey,
  draw: typeof smallCurve,
  portfolio: Portfolio,
): Row {
  const { workspace, study } = portfolio;
  const { terms, words, figures } = study(journey);
  // One of the journey's personas: that is how the journey got here.
  const felt = figures.byPersona.get(persona);
  const values = journey.touchpoints.map((touchpoint): CurveValue =>
    meets(touchpoint, persona) ? feelingFor(touchpoint.emotion, persona) : undefined,
  );
  const curve = draw(values, words.curveTitle(journey.title), workspace.settings.zone);
  return row([
    cell([journeyItem(journey), item(terms.states[journey.state], { class: 'quiet' })]),
    cell(curve === null ? item('–') : [], { curve, class: 'has-curve' }),
    feelingCell(felt?.mean ?? null, portfolio),
    feelingCell(felt?.pit?.value ?? null, portfolio),
    feelingCell(felt?.end?.value ?? null, portfolio),
  ]);
}

function momentSection(
  id: string,
  title: string,
  felt: readonly Felt[],
  portfolio: Portfolio,
): readonly Section[] {
  const { words } = portfolio;
  if (felt.length === 0) return [];
  const rows = felt.map(({ touchpoint, journey, value }) =>
    row([
      cell(momentItem(touchpoint, journey)),
      feelingCell(value, portfolio),
      cell([
        ...touchpoint.feels.map((text) => own(text)),
        ...touchpoint.thinks.map((text) => own(`“${text}”`, { class: 'thought' })),
      ]),
      cell(own(journey.title, { link: journeyLink(journey) })),
    ]),
  );
  const columns = [
    column(words.moment),
    column(words.feeling, 'number'),
    column(words.inWords, null),
    column(words.journey),
  ];
  return [section({ id, title, table: { class: '', columns, rows } })];
}
