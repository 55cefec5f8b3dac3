import type { Evidence, Journey } from '../../../model/journey.ts';
import type { Workspace } from '../../../model/workspace.ts';
import { dueDay } from '../../../model/due-day.ts';
import { headOf } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { restsOn } from '../../rests-on.ts';
import { wholeNumber } from '../../rule-option.ts';
import { defineRule } from '../../rule.ts';

export const outdatedEvidence = defineRule({
  id: 'outdated-evidence',
  group: 'evidence',
  subject: 'journey',
  severity: 'warning',
  ripeFrom: 'researched',
  summary: {
    en: 'The newest evidence of a journey is too old',
    nl: 'Het nieuwste bewijs van een klantreis is te oud',
  },
  why: {
    en: 'Research customers regularly: what they expect changes, and so does what you do. The newest date of the evidence and of the measured figures of a current journey should not lie further back than the option "months" says, or than "review: every" where that is longer. The default is a year: most services have changed by then. Assumptions are no research, and evidence without dates is not judged.',
    nl: 'Onderzoek klanten met regelmaat: wat zij verwachten verandert, en wat jij doet ook. De nieuwste datum van het bewijs en de gemeten cijfers van een huidige klantreis mag niet verder terug liggen dan de optie "months" zegt, of dan "review: every" als dat langer is. De standaard is een jaar: tegen die tijd is de meeste dienstverlening veranderd. Aannames zijn geen onderzoek, en bewijs zonder datum wordt niet beoordeeld.',
  },
  sources: ['0-32'],
  options: {
    months: wholeNumber(12, 1, 'How many months the newest evidence may be old'),
  },
  messages: {
    en: {
      outdated: (journey: string, date: string, months: number) =>
        `The newest evidence of ${journey} is from ${date}, more than ${months} months ago.`,
      hint: 'Speak with customers again and note it under "evidence:" with its "date".',
    },
    nl: {
      outdated: (journey, date, months) =>
        `Het nieuwste bewijs van ${journey} is van ${date}, meer dan ${months} maanden geleden.`,
      hint: 'Spreek opnieuw met klanten en zet dat met "date" onder "evidence:".',
    },
  },
  bad: `title: Reporting a fault # <- here
personas: sam
status: researched
evidence:
  - { id: interviews, method: customer-interview, date: 2020-05 }
  - { id: panel, method: survey, date: 2021-02-14 }
touchpoints:
  - { title: I call the help desk, emotion: -0.4, evidence: [interviews, panel] }
`,
  good: `title: Reporting a fault
personas: sam
status: researched
evidence:
  - { id: interviews, method: customer-interview, date: 2020-05 }
  - { id: panel, method: survey, date: 2026-09-14 }
touchpoints:
  - { title: I call the help desk, emotion: -0.4, evidence: [interviews, panel] }
`,
  *check(journey, { workspace, messages, options }) {
    if (journey.state !== 'current' || journey.from !== undefined) return;
    const lengths = [`${options.months}mo`, journey.review?.every ?? '0d'];
    const isFresh = (date: string) => lengths.some((each) => dueDay(date, each) >= workspace.today);
    // Any that is not too old will do; the newest is looked for only to tell how old everything is.
    const isRecent = (evidence: Evidence) => {
      const date = dateOf(evidence);
      return date !== undefined && isFresh(date);
    };
    if (restsOn(workspace, journey, isRecent)) return;
    const newest = newestDate(workspace, journey);
    if (newest === null || isFresh(newest)) return;
    yield {
      place: headOf(workspace, journey),
      message: messages.outdated(quoted(journey.title), newest, options.months),
      hint: messages.hint,
    };
  },
});

/** When it was found out; an assumption was not. */
function dateOf({ method, date }: Evidence): string | undefined {
  return method === 'assumption' ? undefined : date;
}

/** When customers were last researched or measured, as written; null when nothing has a date. */
function newestDate(workspace: Workspace, journey: Journey): string | null {
  let newest: string | null = null;
  let until = '';
  const look = (date: string | undefined) => {
    if (date === undefined || date === newest) return;
    const day = dueDay(date, '0d');
    if (day > until) [newest, until] = [date, day];
  };
  restsOn(workspace, journey, (evidence) => {
    look(dateOf(evidence));
    return false;
  });
  for (const { metrics } of [journey, ...journey.touchpoints]) {
    for (const { value, date } of metrics) if (value !== undefined) look(date);
  }
  return newest;
}
