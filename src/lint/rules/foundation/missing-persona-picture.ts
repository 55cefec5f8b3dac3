import { missingFiles } from '../../missing-files.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';

export const missingPersonaPicture = defineRule({
  id: 'missing-persona-picture',
  group: 'foundation',
  subject: 'persona',
  severity: 'warning',
  summary: {
    en: 'A picture or document of a persona does not exist',
    nl: 'Een beeld of document van een persona bestaat niet',
  },
  why: {
    en: 'A face brings a persona closer, and a document says where they come from, as long as both are there. "image" and "attachments" name files relative to the persona’s own. It is checked that there is something at that place, not what it is. Where there is no disk, nothing is reported.',
    nl: 'Een gezicht brengt een persona dichterbij, en een document zegt waar hij vandaan komt, zolang ze er zijn. "image" en "attachments" noemen bestanden vanaf het bestand van de persona. Er wordt gekeken of er op die plek iets staat, niet wat het is. Waar geen schijf is, wordt niets gemeld.',
  },
  sources: ['3-58', '2-30'],
  messages: {
    en: {
      missing: (path: string, persona: string) =>
        `The file ${path} of the persona ${persona} does not exist.`,
      hint: 'Put it there, seen from this file, or correct its name; capitals count.',
    },
    nl: {
      missing: (path, persona) => `Het bestand ${path} van de persona ${persona} bestaat niet.`,
      hint: 'Zet het daar neer, gezien vanaf dit bestand, of verbeter de naam; hoofdletters tellen.',
    },
  },
  bad: {
    'sam.persona.yaml': `name: Sam Miller
image: pictures/sam.jpg # <- here
`,
    'pictures/sam.png': '',
  },
  good: {
    'sam.persona.yaml': `name: Sam Miller
image: pictures/sam.png
`,
    'pictures/sam.png': '',
  },
  *check(persona, { workspace, messages }) {
    for (const { path, place } of missingFiles(workspace, persona)) {
      yield {
        place,
        message: messages.missing(quoted(path), quoted(persona.name)),
        hint: messages.hint,
      };
    }
  },
});
