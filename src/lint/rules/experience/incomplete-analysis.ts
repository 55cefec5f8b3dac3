import type { Journey } from '../../../model/journey.ts';
import { isWithoutUs } from '../../lifecycle.ts';
import { headOf } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';

export const incompleteAnalysis = defineRule({
  id: 'incomplete-analysis',
  group: 'experience',
  subject: 'journey',
  severity: 'info',
  ripeFrom: 'researched',
  summary: {
    en: 'The analysis says nothing of how often moments happen, or how satisfied customers are',
    nl: 'De analyse zegt niet hoe vaak momenten voorkomen, of hoe tevreden klanten zijn',
  },
  why: {
    en: 'The analysis answers four questions: at which moments do customers meet you, how often, how do they experience that, and how satisfied are they. The moments are the map itself, the experience is asked by "touchpoint-without-emotion". Here it is about "frequency", which is asked for while no touchpoint has one (where some have, the others happen once in a journey), and about satisfaction: one measured metric anywhere, or the "experience: overall" as asked from customers. It is asked of current journeys from the status "researched" on, once for the whole journey; not of how customers manage without you today ("offer: new").',
    nl: 'De analyse beantwoordt vier vragen: op welke momenten komen klanten met je in contact, hoe vaak, hoe ervaren ze dat, en hoe tevreden zijn ze. De momenten zijn de kaart zelf, naar de ervaring vraagt "touchpoint-without-emotion". Hier gaat het om "frequency", waar naar gevraagd wordt zolang geen enkel contactmoment er een heeft (zodra een paar er een hebben, komen de andere één keer per reis voor), en om tevredenheid: één gemeten cijfer waar dan ook, of de "experience: overall" zoals gevraagd aan klanten. Het wordt gevraagd van huidige klantreizen vanaf de status "researched", één keer voor de hele klantreis; niet van hoe klanten het nu zonder jou doen ("offer: new").',
  },
  sources: ['1-32'],
  messages: {
    en: {
      frequency: (journey: string) =>
        `The analysis of ${journey} does not say how often customers meet its touchpoints.`,
      neither: (journey: string) =>
        `The analysis of ${journey} says neither how often customers meet its touchpoints nor how satisfied they are.`,
      satisfaction: (journey: string) =>
        `The analysis of ${journey} does not say how satisfied customers are.`,
      frequencyHint:
        'Add "frequency: { count: 1.4, per: journey }" where it is not once; an estimate will do.',
      satisfactionHint:
        'Add what was measured ("metrics: { csat: 3.1 }"), or ask customers about the whole ("experience: overall").',
    },
    nl: {
      frequency: (journey) =>
        `De analyse van ${journey} zegt niet hoe vaak klanten de contactmomenten meemaken.`,
      neither: (journey) =>
        `De analyse van ${journey} zegt niet hoe vaak klanten de contactmomenten meemaken, en ook niet hoe tevreden ze zijn.`,
      satisfaction: (journey) => `De analyse van ${journey} zegt niet hoe tevreden klanten zijn.`,
      frequencyHint:
        'Voeg "frequency: { count: 1.4, per: journey }" toe waar het niet één keer is; een schatting is goed.',
      satisfactionHint:
        'Zet erbij wat gemeten is ("metrics: { csat: 3.1 }"), of vraag klanten naar het geheel ("experience: overall").',
    },
  },
  bad: `title: Reporting a fault # <- here
personas: sam
status: researched
experience: { overall: 0.2 }
touchpoints:
  - { title: I call the help desk, emotion: -0.4 }
  - { title: The engineer comes, emotion: 1 }
`,
  good: `title: Reporting a fault
personas: sam
status: researched
experience: { overall: 0.2 }
touchpoints:
  - { title: The light is red, contact: none, emotion: -0.4 }
  - { title: I call the help desk, emotion: -0.4, frequency: { count: 1.4, per: journey } }
  - { title: The engineer comes, emotion: 1 }
`,
  *check(journey, { workspace, messages }) {
    if (journey.state !== 'current' || journey.from !== undefined || isWithoutUs(journey)) return;
    const place = headOf(workspace, journey);
    const title = quoted(journey.title);
    const { frequencyHint, satisfactionHint } = messages;
    const isOftenKnown = knowsFrequency(journey);
    const isSatisfactionKnown = knowsSatisfaction(journey);
    if (!isOftenKnown && !isSatisfactionKnown) {
      const hint = `${frequencyHint} ${satisfactionHint}`;
      yield { place, message: messages.neither(title), hint };
    } else if (!isOftenKnown) {
      yield { place, message: messages.frequency(title), hint: frequencyHint };
    } else if (!isSatisfactionKnown) {
      yield { place, message: messages.satisfaction(title), hint: satisfactionHint };
    }
  },
});

/** Something is known of it, or there is nothing of which it could be. */
function knowsFrequency({ touchpoints }: Journey): boolean {
  return (
    touchpoints.some(({ frequency }) => frequency !== undefined) ||
    touchpoints.every(({ contact }) => contact === 'none')
  );
}

/** Customers were asked about the whole, or anything was measured. */
function knowsSatisfaction(journey: Journey): boolean {
  const isMeasured = ({ metrics }: Pick<Journey, 'metrics'>) =>
    metrics.some(({ value }) => value !== undefined);
  return (
    journey.experience?.overall !== undefined ||
    isMeasured(journey) ||
    journey.phases.some(isMeasured) ||
    journey.touchpoints.some(isMeasured)
  );
}
