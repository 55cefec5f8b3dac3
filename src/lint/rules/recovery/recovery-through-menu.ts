import { inside } from '../../../model/path.ts';
import { ownFailures } from '../../own-failures.ts';
import { placeOfEntry } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';

export const recoveryThroughMenu = defineRule({
  id: 'recovery-through-menu',
  group: 'recovery',
  subject: 'journey',
  severity: 'warning',
  summary: {
    en: 'Customers have to get through a menu to have something made good',
    nl: 'Klanten moeten door een keuzemenu om iets goedgemaakt te krijgen',
  },
  why: {
    en: 'Nobody likes to put a problem into a tree of menus. Let customers say it in their own words: to a person, by speech, or as free text that is sorted afterwards. It is reported where the "intake" of a "recovery" is "menu".',
    nl: 'Niemand vindt het leuk om een probleem door een boom van keuzemenu’s te persen. Laat klanten het in hun eigen woorden zeggen: tegen een mens, met hun stem, of als vrije tekst die je daarna zelf indeelt. Het wordt gemeld waar de "intake" van een "recovery" "menu" is.',
  },
  sources: ['4-22', '4-23'],
  messages: {
    en: {
      menu: (failure: string, touchpoint: string) =>
        `When ${failure} happens at ${touchpoint}, customers have to get through a menu to be helped.`,
      hint: 'Take it in with "intake: human", "speech" or "free-text" instead.',
    },
    nl: {
      menu: (failure, touchpoint) =>
        `Als ${failure} gebeurt bij ${touchpoint}, moeten klanten door een keuzemenu om hulp te krijgen.`,
      hint: 'Neem het liever aan met "intake: human", "speech" of "free-text".',
    },
  },
  bad: `title: Reporting a fault
personas: sam
touchpoints:
  - title: The engineer comes
    emotion: 0.2
    failures:
      - what: It breaks again the next day
        recovery:
          channel: phone
          intake: menu # <- here
`,
  good: `title: Reporting a fault
personas: sam
touchpoints:
  - title: The engineer comes
    emotion: 0.2
    failures:
      - what: It breaks again the next day
        recovery:
          channel: phone
          intake: human
`,
  *check(journey, { workspace, messages }) {
    for (const { touchpoint, failure, index } of ownFailures(journey)) {
      if (failure.recovery?.intake !== 'menu') continue;
      const place = placeOfEntry(workspace, touchpoint, 'failures', index, 'recovery');
      yield {
        place: inside(place, 'intake'),
        message: messages.menu(quoted(failure.what), quoted(touchpoint.title)),
        hint: messages.hint,
        about: touchpoint,
      };
    }
  },
});
