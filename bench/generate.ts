/** A file of a generated workspace, with its path inside it. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

const phases = ['awareness', 'consideration', 'purchase', 'service', 'loyalty'];
const channels = ['website', 'phone', 'email', 'letter', 'app', 'store'];
const verbs = ['I look for', 'I ask about', 'I wait for', 'I compare', 'I receive', 'I pay for'];
const things = ['the offer', 'the visit', 'the invoice', 'the contract', 'the answer', 'the form'];
const thoughts = [
  'How long will this take, and who can tell me?',
  'I already gave them this number twice.',
  'So that is what the small print meant.',
  'At last somebody who knows my name.',
];
const feelings = ['Unsure', 'Relieved', 'Annoyed and in a hurry', 'Curious', 'Proud of sorting it'];
const does = [
  'Reads the page twice, then opens a second tab to compare',
  'Looks for the papers in the drawer and photographs them at the kitchen table',
  'Calls in the lunch break and is put through to another department',
];

/**
 * A workspace of journeys as people write them: 25 touchpoints, about 300 lines and 10 KB each, with evidence,
 * promises, exits, solutions and scores, and some twenty findings. The same seed gives the same files.
 */
export function* generateWorkspace(journeys: number, seed = 1): Generator<GeneratedFile> {
  yield { path: 'cjm.yaml', text: workspace };
  for (const persona of ['alex', 'robin']) {
    yield { path: `personas/${persona}.persona.yaml`, text: personaText(persona) };
  }
  for (let index = 0; index < journeys; index += 1) {
    const id = `journey-${String(index + 1).padStart(5, '0')}`;
    yield { path: `journeys/${id}.journey.yaml`, text: journeyText(id, random(seed + index)) };
  }
}

const workspace = `language: en
organisation:
  name: Example Energy
  desiredExperience: After every contact the customer knows what happens next.
  brandValues:
    - { id: clear, name: Clear, noticed: Nobody has to ask twice }
    - { id: fast, name: Fast, noticed: The answer is there the same day }
phases: lifecycle
evidence:
  - { id: panel, method: survey, date: 2026-02, participants: 640 }
`;

function personaText(id: string): string {
  return `name: ${id === 'alex' ? 'Alex Brook' : 'Robin Field'}
targetGroup: Home owners from 35 to 55
basis: research
evidence: panel
age: 41
goals:
  - A lower bill
needs: To know what happens next
channels: [website, phone, email]
quote: I want to do this once, and properly.
`;
}

function journeyText(id: string, next: () => number): string {
  const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? '';
  const lines = [
    `title: Getting connected (${id})`,
    'summary: From the first doubt about the bill to telling the neighbours',
    'status: researched',
    'owner: Team lead, customer experience',
    'personas: [alex, robin]',
    'duration: [2mo, 5mo]',
    'scope:',
    '  start: The yearly bill is higher than expected',
    '  end: Recommends us to the neighbours',
    'review: { every: 6mo, last: 2026-09-14 }',
    'evidence:',
    '  - id: interviews',
    '    method: customer-interview',
    '    date: 2026-05-12',
    '    participants: 12',
    '    department: Customer service',
    'defaults:',
    '  evidence: interviews',
    'phases:',
  ];
  for (let number = 0; number < 25; number += 1) {
    if (number % 5 === 0) lines.push(`  - id: ${phases[number / 5]}`, '    touchpoints:');
    lines.push(...touchpoint(number, next, pick));
  }
  lines.push('solutions:');
  for (let number = 0; number < 4; number += 1) lines.push(...solution(number, next));
  return `${lines.join('\n')}\n`;
}

function touchpoint(
  number: number,
  next: () => number,
  pick: (list: readonly string[]) => string,
): readonly string[] {
  const isTruth = number % 8 === 2;
  // Mostly fair to good, and some moments that hurt. With all rules each journey gets some twenty findings.
  const [low, high] =
    number % 11 === 2
      ? [-1.6, -0.6]
      : isTruth || number === 7 || number === 20
        ? [0.6, 1.8]
        : [-0.4, 1.4];
  const emotion = (): string => (Math.round((low + next() * (high - low)) * 10) / 10).toString();
  const grade = (): number => (isTruth ? 4 : 1) + Math.floor(next() * (isTruth ? 2 : 3));
  const lines = [
    `id: step-${number + 1}`,
    `title: ${pick(verbs)} ${pick(things)} (${number + 1})`,
    `channels: ${pick(channels)}`,
    `thinks: ${pick(thoughts)}`,
    `feels: ${pick(feelings)}`,
    `emotion: { alex: ${emotion()}, robin: ${emotion()} }`,
    `impact: { customer: ${grade()}, organisation: ${grade()}, brand: ${grade()} }`,
  ];
  if (number % 3 === 1) lines.push(`does: ${pick(does)}`);
  if (number % 3 === 2) lines.push('needs: To know when it is done', 'duration: 25m');
  if (number % 3 === 0) lines.push('evidence: [interviews, panel]');
  if (number % 4 === 1) lines.push('pains:', '  - text: Waiting without a word', '    severity: 3');
  if (number === 6) lines.push('promises:', '  - { id: in-a-day, text: An answer in a day }');
  if (number === 7) lines.push('fulfils: [in-a-day]');
  if (number === 20)
    lines.push('excel: true', 'distinctive: Nobody else calls back', 'brandValues: clear');
  if (isTruth) {
    lines.push('type: moment-of-truth', 'why: Most people leave here', 'expectedEmotion: 0.5');
  }
  if (number % 8 === 3) lines.push('exits: { share: 0.12, because: Too much to fill in }');
  if (number % 5 === 4) {
    lines.push('quotes:', '  - text: I had to call three times.', '    evidence: interviews');
  }
  return lines.map((line, index) => `${index === 0 ? '      - ' : '        '}${line}`);
}

function solution(number: number, next: () => number): readonly string[] {
  const scores = (): string =>
    ['distinctive', 'brandFit', 'ease', 'customerImpact', 'organisationImpact']
      .map((criterion) => `${criterion}: ${1 + Math.floor(next() * 5)}`)
      .join(', ');
  return [
    `  - id: idea-${number + 1}`,
    `    title: Idea number ${number + 1} for the moments that hurt`,
    `    for: [step-${2 + number * 2}, step-${3 + number * 3}]`,
    '    scores:',
    `      anna: { ${scores()} }`,
    `      bram: { ${scores()} }`,
  ];
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
