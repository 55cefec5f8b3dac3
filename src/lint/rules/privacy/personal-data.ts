import type { Place } from '../../../model/path.ts';
import type { Workspace } from '../../../model/workspace.ts';
import { readSource } from '../../../source/read-source.ts';
import { personalKinds, type PersonalKind } from '../../personal-data.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';

export const personalData = defineRule({
  id: 'personal-data',
  group: 'privacy',
  subject: 'workspace',
  severity: 'warning',
  summary: {
    en: 'A text tells who a real person is',
    nl: 'Een tekst verraadt wie een echt mens is',
  },
  why: {
    en: 'A map is passed around, printed and kept in version control for years, where nothing can be taken back. What customers say belongs in it; who they are does not. Found are e-mail addresses, phone numbers, IBANs (with a right checksum), Dutch citizen service numbers (nine digits that pass the eleven-test) and Dutch postcodes with a house number, in the texts of all files, and the names of personas with "fictional: false". Addresses for examples, mailboxes such as info@, free numbers, web addresses and "owner" are left alone. The finding never repeats the value.',
    nl: 'Een kaart gaat van hand tot hand, wordt geprint en blijft jaren in versiebeheer, waar niets meer uit verdwijnt. Wat klanten zeggen hoort erin; wie ze zijn niet. Gevonden worden e-mailadressen, telefoonnummers, IBAN’s (met een kloppend controlegetal), burgerservicenummers (negen cijfers die aan de elfproef voldoen) en postcodes met een huisnummer, in de teksten van alle bestanden, en de namen van persona’s met "fictional: false". Adressen voor voorbeelden, postbussen zoals info@, gratis nummers, webadressen en "owner" tellen niet mee. De melding herhaalt de waarde nooit.',
  },
  sources: ['3-62'],
  messages: {
    en: {
      kinds: {
        iban: 'an account number (IBAN)',
        email: 'an e-mail address',
        bsn: 'a citizen service number (BSN)',
        phone: 'a phone number',
        address: 'an address (postcode and house number)',
        name: 'the name of a real person',
      },
      and: 'and',
      holds: (field: string, owner: string | null, kinds: string) =>
        owner === null
          ? `The text of ${field} holds ${kinds}.`
          : `The text of ${field} at ${owner} holds ${kinds}.`,
      hint: 'Take it out; what was committed to version control stays in its history.',
      persona:
        'The persona says with "fictional: false" that it is a real person, and names this person.',
      personaHint: 'Use a made-up name, and leave "fictional" out.',
    },
    nl: {
      kinds: {
        iban: 'een rekeningnummer (IBAN)',
        email: 'een e-mailadres',
        bsn: 'een burgerservicenummer (BSN)',
        phone: 'een telefoonnummer',
        address: 'een adres (postcode en huisnummer)',
        name: 'de naam van een echt mens',
      },
      and: 'en',
      holds: (field, owner, kinds) =>
        owner === null
          ? `In de tekst van ${field} staat ${kinds}.`
          : `In de tekst van ${field} bij ${owner} staat ${kinds}.`,
      hint: 'Haal het weg; wat al in versiebeheer zit, blijft daar in de geschiedenis staan.',
      persona: 'De persona is met "fictional: false" een echt mens, en noemt die bij naam.',
      personaHint: 'Gebruik een verzonnen naam, en laat "fictional" weg.',
    },
  },
  bad: {
    'sam.persona.yaml': `name: Sam Peters
`,
    'a.journey.yaml': `title: Reporting a fault
personas: sam
touchpoints:
  - title: I call the help desk
    emotion: -1
    quotes: Just mail me at jan.peters@provider.nl # <- here
`,
  },
  good: {
    'sam.persona.yaml': `name: Sam Peters
`,
    'a.journey.yaml': `title: Reporting a fault
personas: sam
touchpoints:
  - title: I call the help desk
    emotion: -1
    quotes: Just mail me at my own address
    artefacts: The page with info@provider.nl and 0800 1234
`,
  },
  *check(workspace, { messages }) {
    const names = new Set<string>();
    for (const { fictional, name, origin } of workspace.personas) {
      if (fictional) continue;
      names.add(name);
      yield {
        place: { file: origin.file, path: [...origin.path, 'name'] },
        message: messages.persona,
        hint: messages.personaHint,
        hidesText: true,
      };
    }
    for (const file of workspace.files) {
      for (const { place, field, owner, kinds } of holders(workspace, file, names)) {
        const list = [...kinds].map((kind) => messages.kinds[kind]);
        const last = list.pop() ?? '';
        const all = list.length === 0 ? last : `${list.join(', ')} ${messages.and} ${last}`;
        yield {
          place,
          message: messages.holds(quoted(field), owner === null ? null : quoted(owner), all),
          hint: messages.hint,
          hidesText: true,
        };
      }
    }
  },
});

interface Holder {
  readonly place: Place;
  readonly field: string;
  /** The title or name of what the text belongs to; null when there is none, or when it holds personal data itself. */
  readonly owner: string | null;
  readonly kinds: ReadonlySet<PersonalKind>;
}

/** Fields that are made for addresses, files and people at work. */
const exempt: ReadonlySet<string> = new Set(['url', 'link', 'image', 'attachments', 'owner', 'id']);

/** Keys that say less than the one above them. */
const parts: ReadonlySet<string> = new Set(['text', 'what']);

/** The texts of a file that hold personal data. The file is read again only when its text holds any. */
function* holders(
  workspace: Workspace,
  file: string,
  names: ReadonlySet<string>,
): Generator<Holder> {
  const text = workspace.textOf(file) ?? '';
  if (kindsOf(text, names).size === 0) return;
  const path: (string | number)[] = [];
  yield* walk(readSource(file, text).value, null, '');

  function* walk(value: unknown, owner: string | null, field: string): Generator<Holder> {
    if (typeof value === 'string') {
      const isPersona = path.length === 1 && field === 'name';
      const kinds = kindsOf(value, isPersona ? noNames : names);
      if (kinds.size > 0) yield { place: { file, path: [...path] }, field, owner, kinds };
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    const own = Array.isArray(value) ? owner : (headOf(value, names) ?? owner);
    for (const [key, inner] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
      if (typeof key === 'string' && exempt.has(key)) continue;
      path.push(key);
      yield* walk(inner, own, typeof key === 'string' && !parts.has(key) ? key : field);
      path.pop();
    }
  }
}

const noNames: ReadonlySet<string> = new Set();

/** The words by which readers know an element, when they tell nothing about anybody. */
function headOf(element: object, names: ReadonlySet<string>): string | null {
  const { title, name } = element as { readonly title?: unknown; readonly name?: unknown };
  const head = title ?? name;
  return typeof head === 'string' && kindsOf(head, names).size === 0 ? head : null;
}

function kindsOf(text: string, names: ReadonlySet<string>): ReadonlySet<PersonalKind> {
  const kinds = personalKinds(text);
  for (const name of names) {
    if (text.includes(name)) return new Set([...kinds, 'name'] as const);
  }
  return kinds;
}
