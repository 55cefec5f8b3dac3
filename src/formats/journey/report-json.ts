import { counterpartJson, journeyHead } from './report-json/head.ts';
import { findingsJson } from './report-json/findings.ts';
import { planJson } from './report-json/plan.ts';
import { touchpointJson } from './report-json/touchpoint.ts';
import { chosenJson, rankingJson } from './report-json/choice.ts';
import { lanesOf } from '../../view/lanes.ts';
import type { JourneyFormat } from '../report-formats.ts';
import { figuresJson } from './figures-json.ts';

/** The published shape `output/report`: all that the page of a journey shows, unrounded, null where unknown. */
export const journeyReportJson: JourneyFormat = {
  name: 'json',
  summary: 'all that the page shows, for programs',
  extension: '.json',
  print(study, { findings, date }) {
    const { journey, figures, workspace, language } = study;
    const lanes = lanesOf(study);
    const document = {
      schemaVersion: 1,
      generator: 'cjm',
      language,
      contentLanguage: workspace.settings.contentLanguage,
      organisation: workspace.settings.organisation.name ?? null,
      date: date ?? null,
      journey: journeyHead(study),
      counterpart: counterpartJson(study),
      zone: { low: workspace.settings.zone.low, high: workspace.settings.zone.high },
      figures: figuresJson(figures),
      phases: journey.phases.flatMap(({ id, name, implicit, goal, businessGoal, touchpoints }) => {
        const found = figures.byPhase.get(id);
        if (found === undefined) return [];
        return {
          id,
          name: implicit ? null : name,
          goals: goal,
          businessGoals: businessGoal,
          touchpoints: touchpoints.map((touchpoint) => touchpoint.id),
          figures: figuresJson(found),
        };
      }),
      personas: [...figures.byPersona].map(([id, found]) => ({
        id,
        name: workspace.personaById.get(id)?.name ?? null,
        figures: figuresJson(found),
      })),
      lanes: lanes.map(({ id, title, behind }) => ({ id, title, behind })),
      touchpoints: journey.touchpoints.map((touchpoint, index) =>
        touchpointJson(touchpoint, index, lanes, study),
      ),
      ranking: rankingJson(study),
      chosen: chosenJson(study),
      plan: planJson(study),
      findings: findingsJson(study, findings),
    };
    return `${JSON.stringify(document, null, 2)}\n`;
  },
};
