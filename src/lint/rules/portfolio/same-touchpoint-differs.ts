import { feelingFor, zoneOf } from '../../../figures/emotion.ts';
import { formatNumber } from '../../../language/number.ts';
import { placeOf, type Feeling, type Touchpoint } from '../../../model/touchpoint.ts';
import type { Settings } from '../../../model/workspace.ts';
import { headOf, isFromElsewhere, placeOfEntry } from '../../places.ts';
import { sameElsewhere } from '../../same-elsewhere.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';

/** The other journey of both examples. */
const move = `title: Moving house
personas: sam
touchpoints:
  - id: call
    title: I call the help desk
    emotion: 1
    promises: { id: within-a-day, text: An answer within a day }
  - { title: I get my answer, emotion: 1, fulfils: within-a-day }
`;

export const sameTouchpointDiffers = defineRule({
  id: 'same-touchpoint-differs',
  group: 'portfolio',
  subject: 'journey',
  severity: 'info',
  summary: {
    en: 'The same touchpoint feels or promises something else in another journey',
    nl: 'Hetzelfde contactmoment voelt anders of belooft iets anders in een andere klantreis',
  },
  why: {
    en: 'An experience is consistent when customers get the same at the same touchpoint, whatever brings them there. A touchpoint that is the "same" as one of another journey is compared with it: that one of them is negative and the other positive for the same people is a tip, that they promise different things is a warning. What a desired journey changes on purpose is not compared with the current one.',
    nl: 'Een beleving is consistent als klanten bij hetzelfde contactmoment hetzelfde krijgen, waarvoor ze ook komen. Een contactmoment dat met "same" gelijk is aan dat van een andere klantreis wordt ermee vergeleken: dat het ene negatief is en het andere positief voor dezelfde mensen is een tip, dat ze iets anders beloven een waarschuwing. Wat een gewenste klantreis met opzet verandert, wordt niet met de huidige vergeleken.',
  },
  sources: ['1-50'],
  messages: {
    en: {
      feels: (touchpoint: string, here: number, there: number, journey: string) =>
        `${touchpoint} feels ${formatNumber(here, 'en', { sign: true })} here and ${formatNumber(there, 'en', { sign: true })} in ${journey}, though it is the same touchpoint.`,
      feelsHint:
        'Find out what is different there and make it alike, or leave "same" out when it is another touchpoint.',
      promises: (touchpoint: string, here: string, there: string, journey: string) =>
        `${touchpoint} promises ${here} here and ${there} in ${journey}, though it is the same touchpoint.`,
      promisesHint:
        'Promise the same everywhere, or leave "same" out when it is another touchpoint.',
      there: 'there it is like this',
    },
    nl: {
      feels: (touchpoint, here, there, journey) =>
        `${touchpoint} voelt hier ${formatNumber(here, 'nl', { sign: true })} en in ${journey} ${formatNumber(there, 'nl', { sign: true })}, terwijl het hetzelfde contactmoment is.`,
      feelsHint:
        'Zoek uit wat daar anders is en maak het gelijk, of laat "same" weg als het een ander contactmoment is.',
      promises: (touchpoint, here, there, journey) =>
        `${touchpoint} belooft hier ${here} en in ${journey} ${there}, terwijl het hetzelfde contactmoment is.`,
      promisesHint:
        'Beloof overal hetzelfde, of laat "same" weg als het een ander contactmoment is.',
      there: 'daar is het zo',
    },
  },
  bad: {
    'move.journey.yaml': move,
    'fault.journey.yaml': `title: Reporting a fault
personas: sam
touchpoints:
  - same: move/call
    id: call
    emotion: -1 # <- here
    promises:
      - { id: within-an-hour, text: An answer within the hour } # <- here
  - { title: I get my answer, emotion: 1, fulfils: within-an-hour }
`,
  },
  good: {
    'move.journey.yaml': move,
    'fault.journey.yaml': `title: Reporting a fault
personas: sam
touchpoints:
  - { same: move/call, id: call, emotion: 0.8 }
`,
  },
  *check(journey, { workspace, messages }) {
    for (const touchpoint of journey.touchpoints) {
      const found = sameElsewhere(workspace, journey, touchpoint);
      if (found === null) continue;
      const { other, twin } = found;
      const title = quoted(touchpoint.title);
      const related = [{ message: messages.there, place: headOf(workspace, twin) }];
      const feelings = opposite(touchpoint, twin, workspace.settings);
      if (feelings !== null && !isFromElsewhere(journey, touchpoint, 'emotion')) {
        const { here, there, steps } = feelings;
        yield {
          place: placeOf(touchpoint, 'emotion', ...steps),
          message: messages.feels(title, here, there, quoted(other.title)),
          hint: messages.feelsHint,
          related,
          about: touchpoint,
        };
      }
      const [promise] = touchpoint.promises;
      const [promiseThere] = twin.promises;
      if (promise === undefined || promiseThere === undefined) continue;
      if (isFromElsewhere(journey, touchpoint, 'promises') || promisesAlike(touchpoint, twin)) {
        continue;
      }
      yield {
        place: placeOfEntry(workspace, touchpoint, 'promises', 0, 'text'),
        message: messages.promises(
          title,
          quoted(promise.text),
          quoted(promiseThere.text),
          quoted(other.title),
        ),
        hint: messages.promisesHint,
        severity: 'warning',
        related,
        about: touchpoint,
      };
    }
  },
});

interface Opposite {
  readonly here: number;
  readonly there: number;
  /** Where the feeling stands in `emotion`. */
  readonly steps: readonly string[];
}

/** Two feelings of the same people of which one lies below the zone of indifference and the other above; null when there are none. */
function opposite(
  { emotion, personas }: Touchpoint,
  twin: Touchpoint,
  { zone }: Settings,
): Opposite | null {
  if (emotion === undefined || twin.emotion === undefined) return null;
  const ids = [...personas, ...namesIn(emotion), ...namesIn(twin.emotion)];
  for (const persona of ids.length > 0 ? ids : ['']) {
    const here = feelingFor(emotion, persona);
    const there = feelingFor(twin.emotion, persona);
    if (here === null || there === null) continue;
    const zones = new Set([zoneOf(here, zone), zoneOf(there, zone)]);
    if (!zones.has('below') || !zones.has('above')) continue;
    return { here, there, steps: typeof emotion === 'number' ? [] : [persona] };
  }
  return null;
}

function namesIn(feeling: Feeling): readonly string[] {
  return typeof feeling === 'number' ? [] : Object.keys(feeling);
}

/** Whether one promise at least is made in both, by id or word for word. */
function promisesAlike(touchpoint: Touchpoint, twin: Touchpoint): boolean {
  return touchpoint.promises.some(({ id, text }) =>
    twin.promises.some((one) => one.id === id || one.text === text),
  );
}
