import type { WorkspaceWords } from './workspace-words.ts';
import { firstOf } from './first-of.ts';

export const en: WorkspaceWords = {
  kinds: {
    string: 'a text',
    number: 'a number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a group of keys',
    null: 'nothing',
  },
  or: 'or',
  missing: (key) => ({ message: `Missing "${key}".`, hint: `Add "${key}: …" here.` }),
  unknownKey: (key, meant, known) => ({
    message: `Unknown key "${key}".`,
    hint: meant
      ? `Did you mean "${meant}"?`
      : `Known here: ${firstOf(known, 12)}. Keys of your own start with "x-".`,
  }),
  wrongType: (key, expected, found) => ({
    message: `"${key}" must be ${expected}, but here is ${found}.`,
  }),
  waysOut: {
    emptyEmotion: () =>
      'Fill it in with a number from -2 (very negative) to 2 (very positive), or take the line away.',
    empty: () => 'Fill it in, or take the line away.',
    emotion: () =>
      'Use a number from -2 (very negative) to 2 (very positive), with a point and a plain hyphen: -1.5.',
    number: () => 'Write a number without quotes, with a point and a plain hyphen: -1.5.',
    boolean: () => 'Write true or false.',
    string: (value) => (value === '…' ? 'Write a text.' : `Put it in quotes: "${value}".`),
    array: () => 'Write a list: [one, two].',
    object: () => 'Write keys with values below it, each on a line of its own: "key: value".',
  },
  traps: {
    colon: (text) => `The ":" makes a key of it; put the text in quotes: ${text}.`,
    comment: (text) => `What follows a "#" is a comment; put it in quotes: ${text}.`,
    curlyQuotes: (text) => `Curly quotes are part of the value; write ${text}.`,
    tooDeep: (key) =>
      key === 'touchpoints'
        ? '"touchpoints" belongs to a phase, or to the journey itself: indent it less.'
        : `"${key}" belongs to the journey itself: put it at the start of a line.`,
    tooHigh: (key) => `"${key}" belongs to a touchpoint or a phase: indent it like the keys there.`,
  },
  touchpointsBesidePhases: () => ({
    message: '"touchpoints" stands beside "phases", so they belong to none of these phases.',
    hint: 'Indent it below the phase that it belongs to.',
  }),
  write: (text) => `Write ${text}`,
  oneOf: (key, value, known, meant) => ({
    message: `"${value}" is not a value of "${key}".`,
    hint: meant ? `Did you mean "${meant}"?` : `Choose one of: ${firstOf(known, 20)}.`,
  }),
  refinements: {
    id: (key, value) => ({
      message: `"${value}" cannot be an id ("${key}").`,
      hint: 'Use lower-case letters, digits and single hyphens, for example "first-call".',
    }),
    'id-length': (key) => ({
      message: `The id in "${key}" is too long.`,
      hint: 'Use at most 100 characters.',
    }),
    reference: (key, value) => ({
      message: `"${value}" cannot refer to anything ("${key}").`,
      hint: 'Write an id, or "journey-id/id" for something in another journey.',
    }),
    'empty-text': (key) => ({
      message: `"${key}" is empty.`,
      hint: 'Write a text, or leave the key out.',
    }),
    emotion: (key, value) => ({
      message: `"${key}" is ${value}, outside the scale of emotions.`,
      hint: 'Use -2 (very negative) to 2 (very positive); 0 is indifferent.',
    }),
    rating: (key, value) => ({
      message: `"${key}" is ${value}, outside the scale 1 to 5.`,
      hint: 'Use 1 (low) to 5 (high).',
    }),
    share: (key, value) => ({
      message: `"${key}" is ${value}, but a share lies between 0 and 1.`,
      hint: 'Write 0.18 for 18 %.',
    }),
    'not-negative': (key, value) => ({
      message: `"${key}" is ${value}, but cannot be below 0.`,
      hint: 'Use 0 or more.',
    }),
    date: (key, value) => ({
      message: `"${value}" is not a date ("${key}").`,
      hint: 'Write 2026-05-12, 2026-05 or 2026.',
    }),
    duration: (key, value) => ({
      message: `"${value}" is not a duration ("${key}").`,
      hint: 'Write 25m, 4h, 2d, 6w, 6mo, 1y, or a range such as [2d, 6d].',
    }),
    'duration-range': (key) => ({
      message: `A range of durations has two values ("${key}").`,
      hint: 'Write for example [2d, 6d].',
    }),
    url: (key, value) => ({
      message: `"${value}" is not an address that a report can link to ("${key}").`,
      hint: 'Write an address that starts with https://, http:// or mailto:.',
    }),
    'file-path': (key, value) => ({
      message: `"${value}" is not a path inside the workspace ("${key}").`,
      hint: 'Write a path relative to this file, with "/", without "..".',
    }),
    scale: (key) => ({
      message: `"${key}" needs the lowest and the highest value.`,
      hint: 'Write for example [1, 5].',
    }),
    range: (key) => ({
      message: `"${key}" needs two values.`,
      hint: 'Write for example [35, 55].',
    }),
    weight: (key, value) => ({
      message: `The weight "${key}" is ${value}.`,
      hint: 'Use 0 to 1000.',
    }),
    short: (key, value) => ({
      message: `"${key}" is "${value}", too long for the head of a column.`,
      hint: 'Use at most five characters.',
    }),
    criteria: (key) => ({
      message: `"${key}" is empty or too long to weigh.`,
      hint: 'List 1 to 20 criteria.',
    }),
    color: (key, value) => ({
      message: `"${value}" is not a colour ("${key}").`,
      hint: 'Write a number sign and three or six digits, in quotes: "#0b5fff".',
    }),
    'language-tag': (key, value) => ({
      message: `"${value}" is not a language ("${key}").`,
      hint: 'Write a language tag such as nl, en-GB or fy.',
    }),
    'rule-setting': (key) => ({
      message: `The setting of "${key}" cannot be read.`,
      hint: 'Write off, info, warning or error, or [warning, { … options … }].',
    }),
    glob: (key, value) => ({
      message: `"${value}" is too much for one glob ("${key}").`,
      hint: 'Use at most 256 characters, and "*", "**" or "?" at most eight times.',
    }),
    globs: (key) => ({
      message: `"${key}" holds more than 20 globs.`,
      hint: 'Put the files into a folder and name that: journeys/b2b/**.',
    }),
    overrides: (key) => ({
      message: `There are more than 50 "${key}".`,
      hint: 'Bring together those with the same rules: "files" takes a list of globs.',
    }),
  },
  more: (count) => ({ message: `… and ${count} more of the same in this file.` }),
  things: {
    persona: 'persona',
    evidence: 'piece of evidence',
    channel: 'channel',
    brandValue: 'brand value',
    touchpoint: 'touchpoint',
    phase: 'phase',
    promise: 'promise',
    solution: 'solution',
    journey: 'journey',
    party: 'party',
  },
  named: {
    phase: 'phases',
    touchpoint: 'touchpoints',
    solution: 'solutions',
    promise: 'promises',
    evidence: 'pieces of evidence',
    criterion: 'criteria',
  },
  unknown: {
    message: (kind, id) =>
      kind === 'channel'
        ? `The channel "${id}" is neither built in nor in cjm.yaml.`
        : `There is no ${en.things[kind]} "${id}".`,
    didYouMean: (id) => `Did you mean "${id}"?`,
    thereIs: (ids) => `There is: ${ids}.`,
    noneYet: (kind) => `There is no ${en.things[kind]} at all yet.`,
    enter: {
      persona: (id) => `make the file "${id}.persona.yaml".`,
      evidence: () => 'add it under "evidence", here or in cjm.yaml, with its method.',
      channel: () => 'add it under "channels" in cjm.yaml, with a name, mode and media.',
      brandValue: () => 'add it under "organisation: brandValues" in cjm.yaml, with a name.',
      party: () => 'add it under "parties" in cjm.yaml, with a name.',
    },
    times: (message, count) => `${message.replace(/\.$/, '')} (${count} times in this file).`,
  },
  duplicateId: (kind, id) => ({
    message: `The id "${id}" is used for two ${kind}.`,
    hint: 'Give one of them another "id".',
  }),
  duplicateReference: (id) => ({
    message: `"${id}" stands twice in this list.`,
    hint: 'Take one of the two away; it counts once.',
  }),
  emptyId: (title) => ({
    message: `No id can be made from "${title}".`,
    hint: 'Write an "id" of letters, digits and hyphens.',
  }),
  fileIdClash: (id, other) => ({
    message: `The name "${id}" is also that of ${other}.`,
    hint: 'Rename one of the files: the name before ".journey.yaml" and the like is the id.',
  }),
  badFileId: (id) => ({
    message: `The file's name gives the id "${id}", which cannot be an id.`,
    hint: 'Use lower-case letters, digits and single hyphens before ".journey.yaml" and the like.',
  }),
  duplicateRater: (rater, solution) => ({
    message: `"${rater}" has scored "${solution}" twice.`,
    hint: 'Keep one of the two sets; the first one counts now.',
  }),
  sharesOver: (total) => ({
    message: `The shares under "next" add up to ${total}, more than everybody.`,
    hint: 'Shares of the ways from one touchpoint add up to at most 1.',
  }),
  cycle: (chain) => ({
    message: `This goes round in a circle: ${chain}.`,
    hint: 'Let one of them stand on its own.',
  }),
  notDesired: () => ({
    message: 'Only a desired journey comes "from" another.',
    hint: 'Add "state: desired", or take "from" away.',
  }),
  misnamed: (file, wanted) => ({
    message: `"${file}" looks like a file of cjm, but its name does not say so; it is not read.`,
    hint: `Rename it to "${wanted}".`,
  }),
  twoSettings: (other) => ({
    message: `There is another settings file: ${other}; this one is not read.`,
    hint: 'Keep one cjm.yaml, at the top of the workspace.',
  }),
  file: {
    symlink: {
      message: 'This is a symbolic link; it is not followed.',
      hint: 'Put the file itself here.',
    },
    notRegular: {
      message: 'This is not a regular file.',
      hint: 'Put a text file here, or rename it.',
    },
    unreadable: { message: 'This file cannot be read.', hint: 'Check its permissions.' },
    name: { message: 'The name of this file is not UTF-8.', hint: 'Rename it.' },
  },
  earlier: 'the first one',
};
