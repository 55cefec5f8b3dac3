import type { RuleReferenceWords } from './rule-reference.ts';

export const ruleReferenceEnglish: RuleReferenceWords = {
  title: 'The rules of cjm check',
  intro: `Each rule holds the maps against one or more statements of the [method](../method.md); their numbers stand beside it, and
[all statements](statements.md) have a page of their own. What is an honest finding about how things are now is a warning on a current journey; the
same is an error on a desired journey and on one with the status "agreed". Archived journeys are not judged. In the terminal,
\`cjm explain RULE\` tells what stands here.

## Which rules are on

Every rule belongs to a set, and each set has the rules of the one before it. \`extends\` in \`cjm.yaml\` chooses one; without it,
\`recommended\` holds.

| Set           | Holds                                                                                   |
| ------------- | --------------------------------------------------------------------------------------- |
| \`starter\`     | the heart of the method: what makes a first map true and useful                         |
| \`recommended\` | what every map is held against                                                          |
| \`strict\`      | more: what a team wants to hear that asks for it                                        |

A draft is not shouted at. Some rules are about what has to be there only later: they leave a journey alone until its
status is \`researched\` or \`agreed\`, as the column "From" says.

Set the severity of a rule: \`off\`, \`info\`, \`warning\` or \`error\`, with options where it has any. That severity then holds for all
its findings, and a rule of a larger set is on when it has one:

\`\`\`yaml
# cjm.yaml
extends: recommended
rules:
  touchpoint-without-emotion: off
  promise-kept-late: error
  too-many-excel-moments: [info, { most: 5 }]
\`\`\`

Where a finding is right but fine, say so beside it. It holds for that element and everything below it:

\`\`\`yaml
- title: I wait for the letter
  ignore: { rule: touchpoint-without-emotion, because: We ask about it in the spring }
\`\`\`

A desired journey takes over what it does not mention. What is wrong with the analysis of a moment is reported once,
in the current journey. A fault that the design keeps (a broken promise, a moment of truth below expectations) is
reported in the desired journey as well, at the moment or at \`from\`, with the place of the value beside it; as
a warning while that journey is a draft.`,
  columns: ['Rule', 'Severity', 'From', 'Reports that'],
  allRules: 'All rules',
  severity: 'Severity',
  sources: 'Method',
  preset: 'Set',
  ripeFrom: {
    researched: 'It reports when the status of the journey is "researched" or "agreed".',
    agreed: 'It reports when the status of the journey is "agreed".',
  },
  option: 'Option',
  byDefault: 'Default',
  meaning: 'Meaning',
  bad: 'Not like this:',
  finds: '`cjm check` says:',
  good: 'Like this:',
  severities: { error: 'error', warning: 'warning', info: 'tip (info)' },
  statements: {
    title: 'The statements behind the rules',
    intro: `The [method](../method.md) is what five articles say. \`1-19\` is the nineteenth statement of source 1. This is what
\`cjm check\` made of it; [all rules](README.md) by group.`,
    columns: ['Statement', 'Rules'],
    notCheckable: 'What cannot be checked',
    because:
      'These statements ask for a check that software cannot make honestly. A rule that guesses would do more harm than good.',
    reasonColumns: ['Statement', 'Why not'],
  },
};
