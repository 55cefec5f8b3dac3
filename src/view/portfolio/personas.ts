import { feelingFor } from '../../figures/emotion.ts';
import { meets } from '../../figures/flow.ts';
import { formatNumber } from '../../language/number.ts';
import type { Journey } from '../../model/journey.ts';
import { oncePer } from '../../model/once-per.ts';
import type { Persona } from '../../model/persona.ts';
import type { Touchpoint } from '../../model/touchpoint.ts';
import { feelingCell, momentItem, pageLink, sortNumber } from './links.ts';
import { content, type PageKind } from './page.ts';
import { personaContent } from './persona-content.ts';
import type { Portfolio } from './portfolio.ts';
import { cell, column, item, own, row, section, type Row } from './section.ts';

/** What a persona feels at one moment. */
export interface Felt {
  readonly journey: Journey;
  readonly touchpoint: Touchpoint;
  /** -2..+2 */
  readonly value: number;
}

/** The customers, each with a page of their own. */
export const personasPage: PageKind = {
  least: 2,
  isForAll: true,
  pages(portfolio) {
    const { words, workspace } = portfolio;
    if (workspace.personas.length === 0) return [];
    return [
      {
        name: 'personas',
        label: words.personas,
        content: () =>
          content({
            title: words.personasTitle,
            lead: [words.personasLead],
            sections: [
              section({
                id: 'all',
                title: words.personasTable,
                table: {
                  class: '',
                  columns: [
                    column(words.persona),
                    column(words.journeys, 'number'),
                    column(words.mean, 'number'),
                    column(words.worstMoment, null),
                    column(words.bestMoment, null),
                  ],
                  rows: workspace.personas.map((persona) => rowOf(persona, portfolio)),
                },
              }),
            ],
          }),
      },
      ...workspace.personas.map((persona) => ({
        name: personaPage(persona.id),
        label: null,
        content: () =>
          personaContent(
            persona,
            journeysBy(portfolio).get(persona.id) ?? [],
            feltIn(portfolio).get(persona.id) ?? [],
            portfolio,
          ),
      })),
    ];
  },
};

function personaPage(id: string): string {
  return `persona-${id}`;
}

/** The journeys that each persona makes, by the persona's id. */
const journeysBy = oncePer(({ journeys }: Portfolio) => {
  const found = new Map<string, Journey[]>();
  for (const journey of journeys) {
    for (const id of new Set(journey.personas)) {
      const list = found.get(id);
      if (list === undefined) found.set(id, [journey]);
      else list.push(journey);
    }
  }
  return found;
});

/** What each persona feels in the current journeys, worst first, by the persona's id. */
const feltIn = oncePer((portfolio: Portfolio) => {
  const found = new Map<string, readonly Felt[]>();
  for (const [persona, journeys] of journeysBy(portfolio)) {
    const felt: Felt[] = [];
    for (const journey of journeys) {
      for (const touchpoint of journey.state === 'current' ? journey.touchpoints : []) {
        const value = meets(touchpoint, persona) ? feelingFor(touchpoint.emotion, persona) : null;
        if (value !== null) felt.push({ journey, touchpoint, value });
      }
    }
    found.set(
      persona,
      felt.sort((a, b) => a.value - b.value),
    );
  }
  return found;
});

function rowOf({ id, name, occupation, targetGroup }: Persona, portfolio: Portfolio): Row {
  const { language } = portfolio;
  const count = journeysBy(portfolio).get(id)?.length ?? 0;
  const felt = feltIn(portfolio).get(id) ?? [];
  const mean =
    felt.length === 0 ? null : felt.reduce((sum, { value }) => sum + value, 0) / felt.length;
  const about = occupation ?? targetGroup.join(' ');
  const momentCell = (one: Felt | undefined) =>
    cell(
      one === undefined
        ? item('–')
        : momentItem(
            one.touchpoint,
            one.journey,
            formatNumber(one.value, language, { sign: true }),
          ),
    );
  return row([
    cell(own(name, { link: pageLink(personaPage(id)), detail: about === '' ? null : about })),
    cell(item(formatNumber(count, language)), { sort: sortNumber(count) }),
    feelingCell(mean, portfolio),
    momentCell(felt[0]),
    momentCell(felt.length > 1 ? felt.at(-1) : undefined),
  ]);
}
