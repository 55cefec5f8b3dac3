const phases = ['awareness', 'consideration', 'purchase', 'service', 'loyalty', 'leaving'];
const people = ['amir', 'bea', 'chris', 'doortje'];
const channels = ['website', 'phone', 'email', 'letter', 'app', 'store', 'chat'];
const steps = [
  'I look for somebody who can help',
  'I fill in the form',
  'I wait for an answer',
  'I call to ask how far they are',
  'I get a letter that I do not understand',
  'I explain everything again',
  'I am put through to the right person',
  'I pay the deposit',
  'I stay at home for the visit',
  'I tell my neighbour how it went',
];

/** The feeling of a person at a step: up and down, with highs and lows that touch the ends of the scale. */
function feeling(step: number, person: number): number {
  const wave = 1.5 * Math.sin((step + person) / 3) + 0.6 * Math.cos(step * 1.7 + person * 2);
  return Math.round(Math.max(-2, Math.min(2, wave)) * 10) / 10;
}

function touchpoint(step: number): string {
  const known = people.filter((_, person) => (step + person) % 7 !== 0);
  const feelings = known.map((person) => `${person}: ${feeling(step, people.indexOf(person))}`);
  const lines = [
    `- id: step-${step}`,
    `  title: ${steps[step % steps.length]} (${step + 1})`,
    `  channels: [${channels[step % 7]}, ${channels[(step + 3) % 7]}]`,
    `  does: Opens the page, compares, and leaves it open for the evening`,
    `  thinks: ${step % 2 === 0 ? 'How long will this take?' : 'I already gave them this number twice.'}`,
    `  feels: ${step % 3 === 0 ? 'Unsure' : 'Annoyed and in a hurry'}`,
    // Nobody knows how every tenth feels.
    ...(step % 10 === 9 ? [] : [`  emotion: { ${feelings.join(', ')} }`]),
    `  evidence: talks`,
    `  frontstage: { what: Adviser answers, by: Service desk }`,
    `  backstage: [{ what: File is checked, by: Back office, systems: [CRM, Archive] }]`,
    `  people: { role: ${step % 2 === 0 ? 'Adviser' : 'Planner'}, department: ${step % 3 === 0 ? 'Service desk' : 'Operations'} }`,
  ];
  if (step % 9 === 2) lines.push('  type: moment-of-truth', '  why: Here most people leave');
  if (step % 9 === 6) lines.push('  excel: true', '  distinctive: Somebody calls back in an hour');
  if (step % 6 === 1) lines.push('  expectedEmotion: 0.5', '  expects: An answer within a day');
  if (step % 8 === 3) lines.push('  exits: { share: 0.12, because: Too much to fill in }');
  if (step % 13 === 5)
    lines.push(
      `  next: [step-${step + 1}, { to: step-${step - 3}, when: A paper is missing, share: 0.3 }]`,
    );
  if (step % 5 === 4)
    lines.push('  pains: [{ text: Waiting without a word, severity: 3 }]', '  wait: [2d, 6d]');
  if (step % 12 === 7)
    lines.push('  quotes: [{ text: I had to call three times., evidence: talks }]');
  if (step % 15 === 8) lines.push('  metrics: [{ kind: csat, value: 3.1, scale: [1, 5], n: 214 }]');
  return lines.map((line) => `      ${line}`).join('\n');
}

const criteria = ['distinctive', 'brandFit', 'ease', 'customerImpact', 'organisationImpact'];
const solution = (number: number): string => `  - id: idea-${number}
    title: Idea ${number + 1} for the moments that hurt most
    for: [step-${number * 4}, step-${number * 5 + 1}]
    scores: { ${criteria.map((criterion, index) => `${criterion}: ${1 + ((number * 3 + index * 2) % 5)}`).join(', ')} }`;

/** A journey of sixty touchpoints in six phases, by four people, with loops, exits, gaps and ten solutions. */
export const long: Readonly<Record<string, string>> = {
  'cjm.yaml': `language: en
organisation: { name: Example Water }
`,
  ...Object.fromEntries(
    people.map((id) => [
      `${id}.persona.yaml`,
      `{ name: ${id[0]?.toUpperCase()}${id.slice(1)} Example, occupation: Home owner, goals: [A dry house, No surprises], quote: Tell me what happens next. }\n`,
    ]),
  ),
  'long.journey.yaml': `title: From a wet cellar to a dry house
summary: A year in sixty steps
owner: Team lead, customer experience
personas: [${people.join(', ')}]
evidence: [{ id: talks, method: customer-interview, date: 2026-05-12, participants: 12 }]
phases:
${phases
  .map(
    (id, phase) => `  - id: ${id}
    name: ${id[0]?.toUpperCase()}${id.slice(1)}
    goal: To know where I stand
    touchpoints:
${Array.from({ length: 10 }, (_, step) => touchpoint(phase * 10 + step)).join('\n')}`,
  )
  .join('\n')}
solutions:
${Array.from({ length: 10 }, (_, number) => solution(number)).join('\n')}
`,
};
