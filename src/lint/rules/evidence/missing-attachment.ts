import type { Journey } from '../../../model/journey.ts';
import { hasFiles, missingFiles, type FileOwner } from '../../missing-files.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';

export const missingAttachment = defineRule({
  id: 'missing-attachment',
  group: 'evidence',
  subject: 'journey',
  severity: 'warning',
  summary: {
    en: 'A file that goes with the journey does not exist',
    nl: 'Een bestand dat bij de klantreis hoort bestaat niet',
  },
  why: {
    en: 'Documents and pictures make a map believable, as long as readers can open them. "attachments" of the journey, its phases, touchpoints, solutions and evidence, and an "image" of a touchpoint, name files relative to the one in which they are written. It is checked that there is something at that place, not what it is. Where there is no disk, nothing is reported.',
    nl: 'Documenten en beelden maken een kaart geloofwaardig, zolang lezers ze kunnen openen. "attachments" van de klantreis, de fasen, contactmomenten, oplossingen en het bewijs, en een "image" van een contactmoment, noemen bestanden vanaf het bestand waarin ze staan. Er wordt gekeken of er op die plek iets staat, niet wat het is. Waar geen schijf is, wordt niets gemeld.',
  },
  sources: ['3-58'],
  messages: {
    en: {
      missing: (path: string, title: string) => `The file ${path} of ${title} does not exist.`,
      hint: 'Put it there, seen from this file, or correct its name; capitals count.',
    },
    nl: {
      missing: (path, title) => `Het bestand ${path} van ${title} bestaat niet.`,
      hint: 'Zet het daar neer, gezien vanaf dit bestand, of verbeter de naam; hoofdletters tellen.',
    },
  },
  bad: {
    'journeys/fault.journey.yaml': `title: Reporting a fault
personas: sam
touchpoints:
  - title: I call the help desk
    attachments:
      - letters/menu.pdf
      - letters/Menu-2025.pdf # <- here
`,
    'journeys/letters/menu.pdf': '',
    'journeys/letters/menu-2025.pdf': '',
  },
  good: {
    'journeys/fault.journey.yaml': `title: Reporting a fault
personas: sam
touchpoints:
  - title: I call the help desk
    attachments:
      - letters/menu.pdf
      - letters/menu-2025.pdf
`,
    'journeys/letters/menu.pdf': '',
    'journeys/letters/menu-2025.pdf': '',
  },
  *check(journey, { workspace, messages }) {
    if (workspace.exists === null) return;
    for (const [element, title] of elementsOf(journey)) {
      if (!hasFiles(element)) continue;
      for (const { path, place } of missingFiles(workspace, element)) {
        // What was taken over is reported where it is written.
        if (place.file !== journey.origin.file) continue;
        yield {
          place,
          message: messages.missing(quoted(path), quoted(title)),
          hint: messages.hint,
        };
      }
    }
  },
});

/** All of a journey that files can go with, and what it is called. */
function* elementsOf(journey: Journey): Iterable<readonly [FileOwner, string]> {
  yield [journey, journey.title];
  for (const phase of journey.phases) if (!phase.implicit) yield [phase, phase.name];
  for (const touchpoint of journey.touchpoints) {
    if (!touchpoint.implicit) yield [touchpoint, touchpoint.title];
  }
  for (const solution of journey.solutions) yield [solution, solution.title];
  for (const evidence of journey.evidence) yield [evidence, evidence.title ?? evidence.id];
}
