import { journeyFigures } from '../../figures/journey-figures.ts';
import type { Journey } from '../../model/journey.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Format } from '../format.ts';
import { figuresJson } from './figures-json.ts';

/** The published shape `output/show`: the figures of a journey, of its phases and of its personas. */
export const journeyJson: Format<
  { readonly workspace: Workspace; readonly journey: Journey },
  { readonly persona?: string | undefined }
> = {
  name: 'json',
  summary: 'for programs, with a published JSON Schema',
  extension: '.json',
  print({ workspace, journey }, { persona }) {
    const figures = journeyFigures(journey, workspace, persona);
    const { id, title, state } = journey;
    const document = {
      schemaVersion: 1,
      generator: 'cjm',
      journey: { id, title, state },
      figures: figuresJson(figures),
      phases: journey.phases.flatMap((phase) => {
        const found = figures.byPhase.get(phase.id);
        const name = phase.implicit ? null : phase.name;
        return found === undefined ? [] : [{ id: phase.id, name, figures: figuresJson(found) }];
      }),
      personas: [...figures.byPersona].map(([key, found]) => ({
        id: key,
        name: workspace.personaById.get(key)?.name ?? null,
        figures: figuresJson(found),
      })),
    };
    return `${JSON.stringify(document, null, 2)}\n`;
  },
};
