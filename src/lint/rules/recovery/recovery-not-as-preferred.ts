import { inside } from '../../../model/path.ts';
import type { Persona } from '../../../model/persona.ts';
import { recent } from '../../../model/recent.ts';
import type { Touchpoint } from '../../../model/touchpoint.ts';
import { visible } from '../../../model/visible.ts';
import type { Settings, Workspace } from '../../../model/workspace.ts';
import { firstNames } from '../../first-names.ts';
import { ownFailures } from '../../own-failures.ts';
import { placeOfEntry } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';

export const recoveryNotAsPreferred = defineRule({
  id: 'recovery-not-as-preferred',
  group: 'recovery',
  subject: 'journey',
  severity: 'info',
  summary: {
    en: 'Something is made good through another channel than customers want help through',
    nl: 'Iets wordt goedgemaakt via een ander kanaal dan waar klanten hulp willen',
  },
  why: {
    en: 'Find out how customers want to be helped with problems, and recover that way. The "channel" of a "recovery" is compared with "preferences: { help: … }" of the personas who meet the touchpoint. Only channels that cjm knows, by id or by name, can be compared: a persona who names none of those, and a recovery in other words, are left alone; so is a wish for the very channel that failed, and help there and then, over the channel of the touchpoint itself.',
    nl: 'Zoek uit hoe klanten met problemen geholpen willen worden, en herstel het zo. De "channel" van een "recovery" wordt vergeleken met "preferences: { help: … }" van de persona’s die het contactmoment meemaken. Alleen kanalen die cjm kent, bij id of naam, zijn te vergelijken: een persona die daar geen van noemt en een herstel in andere woorden blijven buiten schot, net als een voorkeur voor juist het kanaal dat het liet afweten, en hulp ter plekke, via het kanaal van het contactmoment zelf.',
  },
  sources: ['4-20'],
  messages: {
    en: {
      differs: (
        failure: string,
        touchpoint: string,
        channel: string,
        who: string,
        wants: string,
        _count: number,
      ) =>
        `When ${failure} happens at ${touchpoint}, help comes through ${channel}, but ${who} would rather have it through ${wants}.`,
      hint: (channel: string, wanted: string) =>
        `Help the way they prefer, or let them choose: "channel: ${channel} or ${wanted}".`,
    },
    nl: {
      differs: (failure, touchpoint, channel, who, wants, count) =>
        `Als ${failure} gebeurt bij ${touchpoint}, komt de hulp via ${channel}, maar ${who} ${count === 1 ? 'heeft' : 'hebben'} die liever via ${wants}.`,
      hint: (channel, wanted) =>
        `Help zoals zij dat willen, of laat ze kiezen: "channel: ${channel} of ${wanted}".`,
    },
  },
  bad: {
    'ann.persona.yaml': `name: Ann Baker
preferences: { help: [phone, chat] }
`,
    'fault.journey.yaml': `title: Reporting a fault
personas: ann
touchpoints:
  - title: The engineer comes
    emotion: 0.2
    failures:
      - what: It breaks again the next day
        recovery:
          channel: letter # <- here
          who: Planning
`,
  },
  good: {
    'ann.persona.yaml': `name: Ann Baker
preferences: { help: [phone, chat] }
`,
    'fault.journey.yaml': `title: Reporting a fault
personas: ann
touchpoints:
  - title: The engineer comes
    emotion: 0.2
    failures:
      - what: It breaks again the next day
        recovery:
          channel: phone
          who: Planning
`,
  },
  *check(journey, { workspace, messages }) {
    const { settings } = workspace;
    for (const { touchpoint, failure, index } of ownFailures(journey)) {
      const channel = channelOf(settings, failure.recovery?.channel);
      if (channel === null || touchpoint.channels.includes(channel)) continue;
      const wishes = whoWantsOther(workspace, touchpoint, channel);
      if (wishes.length === 0) continue;
      const nameOf = (id: string) => settings.channels.get(id)?.name ?? id;
      const names = wishes.map(({ persona }) => persona.name);
      const wanted = [...new Set(wishes.flatMap(({ channels }) => channels))].map(nameOf);
      const { what } = failure;
      const place = placeOfEntry(workspace, touchpoint, 'failures', index, 'recovery');
      yield {
        place: inside(place, 'channel'),
        message: messages.differs(
          quoted(what),
          quoted(touchpoint.title),
          quoted(nameOf(channel)),
          firstNames(names, settings.language),
          firstNames(wanted, settings.language),
          names.length,
        ),
        hint: messages.hint(nameOf(channel), wanted[0] ?? ''),
        names: names.map((name) => [what, touchpoint.title, name].map(visible).join(' · ')),
        about: touchpoint,
      };
    }
  },
});

/** The personas who meet it and want help through other channels only. */
function whoWantsOther(
  { personaById, settings }: Workspace,
  { personas, channels: failed }: Touchpoint,
  channel: string,
): readonly { readonly persona: Persona; readonly channels: readonly string[] }[] {
  return personas.flatMap((id) => {
    const persona = personaById.get(id);
    const help = persona?.preferences.get('help');
    if (persona === undefined || help === undefined) return [];
    const channels = help.map((text) => channelOf(settings, text)).filter((one) => one !== null);
    const isElsewhere = channels.some((one) => !failed.includes(one));
    return !isElsewhere || channels.includes(channel) ? [] : [{ persona, channels }];
  });
}

/** The channel that a text names, by id or by name; null when it names none. */
function channelOf({ channels }: Settings, text: string | undefined): string | null {
  if (text === undefined) return null;
  const wanted = text.trim().toLowerCase();
  return channels.has(wanted) ? wanted : (idsByName(channels).get(wanted) ?? null);
}

const idsByName = recent(
  1,
  (channels: Settings['channels']): ReadonlyMap<string, string> =>
    new Map([...channels.values()].map(({ id, name }) => [name.toLowerCase(), id])),
);
