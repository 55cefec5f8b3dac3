import { suggestedType } from '../../../figures/selection.ts';
import { placeOf } from '../../../model/touchpoint.ts';
import { eachOrOnce } from '../../each-or-once.ts';
import { isDescribedBefore } from '../../is-described-before.ts';
import { headOf } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';
import { tellsNothing } from '../../tells-nothing.ts';

export const touchpointWithoutType = defineRule({
  id: 'touchpoint-without-type',
  group: 'moments',
  subject: 'journey',
  severity: 'warning',
  ripeFrom: 'researched',
  summary: {
    en: 'It was not said what kind of moment a touchpoint is',
    nl: 'Van een contactmoment is niet gezegd wat voor moment het is',
  },
  why: {
    en: 'Once the current journey is plotted, each moment can be named: a standard moment or a moment of truth. That tells where to look first. "excel: true" goes with either of them and does not replace it. Moments without you ("contact: none") need no type, and a draft may do without; the impact on customer and organisation suggests one. More than three become one finding.',
    nl: 'Als de huidige klantreis in beeld is, kun je ieder moment benoemen: een standaardmoment of een moment van de waarheid. Dan weet je waar je het eerst moet kijken. "excel: true" kan bij allebei en vervangt het niet. Momenten zonder jou ("contact: none") hebben geen type nodig, en een concept mag zonder; de impact op klant en organisatie wijst de weg. Meer dan drie worden één bevinding.',
  },
  sources: ['1-37', '1-24'],
  messages: {
    en: {
      missing: (touchpoint: string) =>
        `Nothing says whether ${touchpoint} is a standard moment or a moment of truth.`,
      excel: (touchpoint: string) =>
        `${touchpoint} is a moment to excel, but nothing says whether it is a standard moment or a moment of truth as well.`,
      many: (count: number, names: string) =>
        `Of ${count} touchpoints nothing says whether they are standard moments or moments of truth: ${names}.`,
      suggestion: (type: string) => `Its impact suggests "type: ${type}".`,
      hint: 'Say "type: moment-of-truth" when its impact on customer and organisation is high, else "type: standard".',
    },
    nl: {
      missing: (touchpoint) =>
        `Nergens staat of ${touchpoint} een standaardmoment of een moment van de waarheid is.`,
      excel: (touchpoint) =>
        `${touchpoint} is een moment om te excelleren, maar nergens staat of het daarnaast een standaardmoment of een moment van de waarheid is.`,
      many: (count, names) =>
        `Van ${count} contactmomenten staat nergens of het standaardmomenten of momenten van de waarheid zijn: ${names}.`,
      suggestion: (type) => `De impact wijst op "type: ${type}".`,
      hint: 'Zeg "type: moment-of-truth" als de impact op klant en organisatie hoog is, en anders "type: standard".',
    },
  },
  bad: `title: Reporting a fault
personas: sam
status: researched
touchpoints:
  - { title: I call the help desk, emotion: -0.2, type: standard }
  - title: The engineer comes # <- here
    emotion: 0.2
    impact: { customer: 5, organisation: 4 }
  - title: I hear what was broken
    emotion: 1
    excel: true # <- here
`,
  good: `title: Reporting a fault
personas: sam
status: researched
touchpoints:
  - { title: I notice that the light is red, contact: none }
  - { title: I call the help desk, emotion: -0.2, type: standard }
  - title: The engineer comes
    emotion: 0.2
    type: moment-of-truth
    impact: { customer: 5, organisation: 4 }
`,
  *check(journey, { workspace, messages, analyses, isIgnored }) {
    yield* eachOrOnce(
      journey.touchpoints.filter(
        (touchpoint) =>
          touchpoint.type === undefined &&
          touchpoint.contact !== 'none' &&
          !(touchpoint.implicit && tellsNothing(touchpoint)) &&
          !isDescribedBefore(analyses, journey, touchpoint),
      ),
      {
        isIgnored,
        language: workspace.settings.language,
        each(touchpoint) {
          const say = touchpoint.excel ? messages.excel : messages.missing;
          const suggested = suggestedType(touchpoint);
          return {
            ...(touchpoint.excel
              ? { place: placeOf(touchpoint, 'excel'), part: 'key' }
              : { place: headOf(workspace, touchpoint) }),
            message: say(quoted(touchpoint.title)),
            hint: suggested === null ? messages.hint : messages.suggestion(suggested),
            about: touchpoint,
          };
        },
        once: (names, count) => ({
          place: headOf(workspace, journey),
          message: messages.many(count, names),
          hint: messages.hint,
        }),
      },
    );
  },
});
