/** How the format works as a whole: what no table of keys can tell. */
export const introduction = `# The file format

A workspace is a folder of YAML files. Only titles, names and who scored what are required: the smallest useful journey has
ten lines, and \`cjm check\` says what to add next. Editors with a YAML language server complete and explain every key when
the first line of a file names its schema, as the files of \`cjm init\` do.

## How it works

- **One thing per file**, and the name tells its kind: \`cjm.yaml\` (the workspace), \`*.persona.yaml\`, \`*.journey.yaml\`,
  \`*.rating.yaml\` (\`.yml\` too), in any folders. Files are UTF-8 and at most 256 KiB.
- **Keys** are English; texts are in any language. An unknown key is an error with the nearest known one. Keys that start with
  \`x-\` are your own, anywhere.
- **One or many**: where a list may stand, one value will do. A touchpoint that is only a title may be written as that text.
- **Ids** have lower-case letters of any script, digits and single hyphens. The id of a file is its name before
  \`.journey.yaml\`. Everything else takes the slug of its title, so an \`id\` is only written where something refers to it and
  the title may change. Something in another journey is \`journey-id/id\`.
- **Scales**: emotion runs from **-2 very negative** over **0 indifferent** to **+2 very positive**, with decimals. Ratings run
  from **1 low** to **5 high**, and high is always good for choosing: \`ease: 5\` is very easy. Only for the \`severity\` of a
  pain is 5 the worst. Shares are 0 to 1.
- **Time**: dates are \`2026-05-12\`, \`2026-05\` or \`2026\`; durations \`25m\`, \`4h\`, \`2d\`, \`6w\`, \`6mo\`, \`1y\` or ISO 8601
  (\`PT25M\`), or a range \`[8m, 12m]\`.

### What holds when nothing is said

| key | value |
| --- | --- |
| \`state\`, \`status\` of a journey | \`current\`, \`draft\` |
| \`fictional\` of a persona | \`true\` |
| \`status\` of a solution | \`proposed\` |
| \`contact\` | \`direct\`; \`indirect\` when the main channel is earned, personal or public |
| \`control\` | \`own\` for direct contact, \`influence\` for indirect, \`none\` for none |
| \`next\` | the next touchpoint in order |

### Not writing things twice

- \`defaults\` on a journey or phase sets \`channels\`, \`contact\`, \`control\`, \`initiatedBy\`, \`by\` and \`evidence\` for all
  touchpoints below.
- A phase can carry the keys of a touchpoint when nothing finer is known; without \`touchpoints\` it counts as one. With them,
  its emotion is the phase as asked from customers, and does not count in the mean.
- A touchpoint with \`same: journey/touchpoint\` takes every key that it does not state from there.
- A desired journey with \`from\` takes over every phase and touchpoint of the current journey that it does not mention, and
  every key that a mentioned one (with the same id) does not state. New ones stand after the one that is listed before them.
  \`removes\` names what goes, \`replaces\` on a touchpoint what it stands for, and with \`inherit: false\` it stands alone.`;

/** What YAML makes of texts that people write. */
export const traps = `## Traps of YAML

| written | what YAML makes of it | instead |
| --- | --- | --- |
| \`thinks: [Fast, but dear]\` | two thoughts | \`thinks: Fast, but dear\` |
| \`- { what: It stalls, sometimes }\` | a key \`sometimes\` | \`- what: It stalls, sometimes\` |
| \`title: I pay #2\` | \`I pay\`: a comment starts at \`#\` | \`title: "I pay #2"\` |
| \`title: I think: no\` | an error: a second key | \`title: "I think: no"\` |
| \`title: @home\`, \`title: *new*\` | an error | \`title: "@home"\` |

Anchors, aliases, merge keys, tags and several documents in one file are refused: use \`defaults\`, \`same\` and \`from\`.
[Traps of YAML](yaml-traps.md) tells of each what \`cjm check\` says, and what \`--fix\` repairs.`;
