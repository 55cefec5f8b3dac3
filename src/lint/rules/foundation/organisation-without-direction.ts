import { inside, type Place } from '../../../model/path.ts';
import { firstNames } from '../../first-names.ts';
import { defineRule } from '../../rule.ts';

export const organisationWithoutDirection = defineRule({
  id: 'organisation-without-direction',
  group: 'foundation',
  subject: 'workspace',
  severity: 'info',
  summary: {
    en: 'The organisation does not say what it wants customers to experience',
    nl: 'De organisatie zegt niet wat ze klanten wil laten beleven',
  },
  why: {
    en: 'Before the first journey it should be clear what the organisation is there for, where it is going, and what that means for what customers experience: otherwise nobody can say which moments matter and which solution fits. "cjm.yaml" has "mission", "vision", "strategy" and "desiredExperience" for it. It is reported when the desired experience is missing, or all of the others. A folder without "cjm.yaml" is not judged.',
    nl: 'Vóór de eerste klantreis moet helder zijn waar de organisatie voor is, waar ze heen gaat, en wat dat betekent voor wat klanten beleven: anders kan niemand zeggen welke momenten ertoe doen en welke oplossing past. "cjm.yaml" heeft daar "mission", "vision", "strategy" en "desiredExperience" voor. Het wordt gemeld als de gewenste ervaring ontbreekt, of alle andere. Een map zonder "cjm.yaml" wordt niet beoordeeld.',
  },
  sources: ['0-14'],
  messages: {
    en: {
      missing: (fields: string) => `The organisation does not say its ${fields}.`,
      hint: 'Add one sentence each under "organisation:"; ask who decides about it.',
    },
    nl: {
      missing: (fields) => `De organisatie zegt nog niets over ${fields}.`,
      hint: 'Zet er onder "organisation:" elk één zin over; vraag het wie erover gaat.',
    },
  },
  bad: {
    'cjm.yaml': `organisation: # <- here
  name: Sunny Power
  mission: Green power for everybody, without the fuss.
`,
    'fault.journey.yaml': `title: Reporting a fault
personas: sam
touchpoints:
  - { title: I call the help desk, emotion: 0 }
`,
  },
  good: {
    'cjm.yaml': `organisation:
  name: Sunny Power
  mission: Green power for everybody, without the fuss.
  vision: Every roof a power station.
  strategy: Growing through customers who recommend us.
  desiredExperience: After every contact I know what happens next.
`,
    'fault.journey.yaml': `title: Reporting a fault
personas: sam
touchpoints:
  - { title: I call the help desk, emotion: 0 }
`,
  },
  *check(workspace, { messages }) {
    const file = workspace.settingsFile;
    if (file === null || workspace.filesLeftOut.has(file)) return;
    const { organisation } = workspace.settings;
    if (workspace.journeys.length === 0) return;
    const missing = fields.filter((field) => organisation[field].length === 0);
    const isClear = !missing.includes('desiredExperience') && missing.length < fields.length - 1;
    if (isClear) return;
    const settings: Place = { file, path: [] };
    const place = inside(settings, 'organisation');
    yield {
      place: workspace.isWritten(file, place.path) ? place : settings,
      part: 'key',
      message: messages.missing(firstNames(missing, workspace.settings.language, fields.length)),
      hint: messages.hint,
      names: missing,
    };
  },
});

const fields = ['mission', 'vision', 'strategy', 'desiredExperience'] as const;
