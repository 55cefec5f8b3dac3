import { placeOf } from '../../../model/touchpoint.ts';
import { isFromElsewhere, reportAt } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';
import { notThereYet } from '../../strictness.ts';

export const excelWithoutBrandValue = defineRule({
  id: 'excel-without-brand-value',
  group: 'excel',
  subject: 'journey',
  severity: 'warning',
  preset: 'starter',
  summary: {
    en: 'A moment to excel carries no brand value',
    nl: 'Een moment om te excelleren draagt geen merkwaarde',
  },
  why: {
    en: 'A moment to excel fits the reputation that you want: it lets customers notice at least one of your brand values. Otherwise it is a nice surprise that anybody could give. A tip in a draft.',
    nl: 'Een moment om te excelleren past bij de reputatie die je wilt: de klant merkt er minstens één merkwaarde. Anders is het een leuke verrassing die iedereen kan geven. In een concept is het een tip.',
  },
  sources: ['1-21', '1-23'],
  messages: {
    en: {
      missing: (touchpoint: string) =>
        `${touchpoint} is a moment to excel, but carries no brand value.`,
      choose: (values: string) => `Say which one customers notice here: "brandValues: ${values}".`,
      define: 'Name what you want to be known for in cjm.yaml ("organisation", "brandValues").',
    },
    nl: {
      missing: (touchpoint) =>
        `${touchpoint} is een moment om te excelleren, maar draagt geen merkwaarde.`,
      choose: (values) => `Zeg welke de klant hier merkt: "brandValues: ${values}".`,
      define: 'Leg in cjm.yaml vast waar je om bekend wilt staan ("organisation", "brandValues").',
    },
  },
  bad: `title: Reporting a fault
personas: sam
touchpoints:
  - title: I hear how long it takes
    excel: true # <- here
    emotion: 1.2
    distinctive: An engineer says the hour at which it works again
`,
  good: `title: Reporting a fault
personas: sam
touchpoints:
  - title: I hear how long it takes
    excel: true
    emotion: 1.2
    distinctive: An engineer says the hour at which it works again
    brandValues: honest
`,
  *check(journey, { workspace, messages }) {
    for (const touchpoint of journey.touchpoints) {
      if (!touchpoint.excel || (touchpoint.brandValues?.length ?? 0) > 0) continue;
      if (isFromElsewhere(journey, touchpoint, 'excel')) continue;
      const values = workspace.settings.organisation.brandValues.slice(0, 3).map(({ id }) => id);
      yield {
        ...reportAt(workspace, journey, touchpoint, placeOf(touchpoint, 'excel'), 'key'),
        message: messages.missing(quoted(touchpoint.title)),
        hint: values.length > 0 ? messages.choose(values.join(' | ')) : messages.define,
        severity: notThereYet(journey),
        about: touchpoint,
      };
    }
  },
});
