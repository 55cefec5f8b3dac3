import { headOf } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';

export const personaWithoutTargetGroup = defineRule({
  id: 'persona-without-target-group',
  group: 'foundation',
  subject: 'persona',
  severity: 'info',
  summary: {
    en: 'A persona stands for nobody in particular',
    nl: 'Een persona zegt niet voor wie hij staat',
  },
  why: {
    en: 'A persona is a made-up person who stands for a group of real customers. Without "targetGroup" nobody can say for how many customers the journey holds, or which group has no journey yet.',
    nl: 'Een persona is een verzonnen persoon die voor een groep echte klanten staat. Zonder "targetGroup" kan niemand zeggen voor hoeveel klanten de klantreis geldt, of welke groep er nog geen heeft.',
  },
  sources: ['2-28'],
  messages: {
    en: {
      missing: (persona: string) => `Nothing says for whom the persona ${persona} stands.`,
      hint: 'Name the group: "targetGroup: Home owners between 35 and 55".',
    },
    nl: {
      missing: (persona) => `De persona ${persona} zegt niet voor welke groep klanten hij staat.`,
      hint: 'Noem de groep: "targetGroup: Huiseigenaren van 35 tot 55".',
    },
  },
  bad: {
    'sam.persona.yaml': `name: Sam Miller # <- here
situation: High energy bills
`,
  },
  good: {
    'sam.persona.yaml': `name: Sam Miller
targetGroup: Home owners between 35 and 55
situation: High energy bills
`,
  },
  *check(persona, { workspace, messages }) {
    if (persona.targetGroup.length > 0) return;
    yield {
      place: headOf(workspace, persona),
      message: messages.missing(quoted(persona.name)),
      hint: messages.hint,
    };
  },
});
