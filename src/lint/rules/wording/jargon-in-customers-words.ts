import { recent } from '../../../model/recent.ts';
import { headOf, isFromElsewhere, placeOfEntry } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';

export const jargonInCustomersWords = defineRule({
  id: 'jargon-in-customers-words',
  group: 'wording',
  subject: 'journey',
  severity: 'warning',
  summary: {
    en: 'A word of your own trade is put into the mouth of the customer',
    nl: 'Een vakwoord van de organisatie wordt de klant in de mond gelegd',
  },
  why: {
    en: 'A map is made in the shoes of the customer, so it speaks as customers do. The words under "organisation: jargon" are yours, not theirs: they should not stand in a title or in what the customer thinks, feels, needs, wants or expects. Only whole words count, in capitals or not. A question ("What is an EAN code?") and a word in quotation marks are left alone, because customers do stumble over such words; so are quotes, which are word for word.',
    nl: 'Een kaart maak je in de schoenen van de klant, dus hij spreekt zoals klanten spreken. De woorden onder "organisation: jargon" zijn van de organisatie, niet van hen: ze horen niet in een titel of in wat de klant denkt, voelt, nodig heeft, wil of verwacht. Alleen hele woorden tellen, met of zonder hoofdletters. Een vraag ("Wat is een EAN-code?") en een woord tussen aanhalingstekens blijven buiten schot, want klanten struikelen over zulke woorden; citaten ook, want die zijn woordelijk.',
  },
  sources: ['3-09'],
  messages: {
    en: {
      jargon: (word: string, text: string) =>
        `Customers do not say ${word}, but it stands in ${text}.`,
      hint: 'Write it as a customer would say it, or take the word off the list "jargon" in cjm.yaml.',
    },
    nl: {
      jargon: (word, text) => `Klanten zeggen niet ${word}, maar het staat in ${text}.`,
      hint: 'Schrijf het zoals een klant het zegt, of haal het woord van de lijst "jargon" in cjm.yaml.',
    },
  },
  bad: {
    'cjm.yaml': `organisation:
  jargon: [EAN code, ticket]
`,
    'fault.journey.yaml': `title: Reporting a fault
personas: sam
touchpoints:
  - title: I open a ticket # <- here
    emotion: 0
    thinks:
      - I hope it is soon
      - I need the ean code again # <- here
`,
  },
  good: {
    'cjm.yaml': `organisation:
  jargon: [EAN code, ticket]
`,
    'fault.journey.yaml': `title: Reporting a fault
personas: sam
touchpoints:
  - title: I report that the ticketing machine is broken
    emotion: 0
    thinks:
      - What on earth is an EAN code?
      - They asked for my 'EAN code' again
`,
  },
  *check(journey, { workspace, messages }) {
    const { jargon } = workspace.settings.organisation;
    if (jargon.length === 0) return;
    const patterns = patternsOf(jargon);
    for (const touchpoint of journey.touchpoints) {
      for (const field of fields) {
        const list = field === 'title' ? [touchpoint.title] : touchpoint[field];
        for (const [index, text] of list.entries()) {
          const word = spokenJargon(text, patterns);
          if (word === null || isFromElsewhere(journey, touchpoint, field)) continue;
          yield {
            place:
              field === 'title'
                ? headOf(workspace, touchpoint)
                : placeOfEntry(workspace, touchpoint, field, index),
            message: messages.jargon(quoted(word), quoted(text)),
            hint: messages.hint,
            about: touchpoint,
          };
        }
      }
    }
  },
});

/** What is said by customers, or about them with their words. */
const fields = ['title', 'thinks', 'feels', 'needs', 'goal', 'expects'] as const;

const letter = String.raw`[\p{L}\p{M}\p{N}]`;

interface Patterns {
  /** Any of the words, even inside another one. */
  readonly anywhere: RegExp;
  /** Any of them as a whole word. */
  readonly whole: () => RegExp;
}

/** The letters of all scripts take V8 milliseconds to prepare, and in most maps no such word is said. */
const patternsOf = recent(1, (words: readonly string[]): Patterns => {
  const some = words.map((word) => word.trim().replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`));
  const longestFirst = some.filter((word) => word !== '').sort((a, b) => b.length - a.length);
  const any = longestFirst.join('|') || '$^';
  let whole: RegExp | undefined;
  return {
    anywhere: new RegExp(any, 'iu'),
    whole: () => (whole ??= new RegExp(`(?<!${letter})(?:${any})(?!${letter})`, 'giu')),
  };
});

const marks = /['"‘’‚“”„«»]/u;

/** A question or exclamation mark, or a full stop that is no ellipsis. */
const sentenceEnd = /[!?]|(?<!\.)\.(?=\s|$)/g;

/** The first such word that is neither asked about nor quoted; null when there is none. Linear: a question is read once. */
function spokenJargon(text: string, { anywhere, whole }: Patterns): string | null {
  if (!anywhere.test(text)) return null;
  let askedUntil = 0;
  for (const { 0: word, index } of text.matchAll(whole())) {
    if (index < askedUntil || isQuoted(text, index, word.length)) continue;
    sentenceEnd.lastIndex = index;
    const end = sentenceEnd.exec(text);
    if (end?.[0] !== '?') return word;
    askedUntil = end.index;
  }
  return null;
}

function isQuoted(text: string, index: number, length: number): boolean {
  return marks.test(text[index - 1] ?? '') && marks.test(text[index + length] ?? '');
}
