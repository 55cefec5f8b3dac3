import { said, type ImportDetail } from './import-said.ts';

/** What an import tells, in English; the other languages say the same. */
export const english = {
  'no-diagram': ({ name }: ImportDetail) =>
    said(
      `There is no Mermaid journey in ${name}.`,
      'A journey begins with a line "journey"; in Markdown it stands in a block that begins with ```mermaid.',
    ),
  'other-diagram': ({ name }: ImportDetail) =>
    said(`The diagram ${name} is not a journey and is left out.`, 'Only journeys are imported.'),
  'open-front-matter': () => said('The front matter is never closed.', 'End it with a line "---".'),
  'first-word': ({ name }: ImportDetail) =>
    said(`Mermaid refuses the first line ${name}.`, 'Begin with a line "journey", in lower case.'),
  'task-without-score': ({ name }: ImportDetail) =>
    said(
      `The task ${name} has no score, so Mermaid refuses the diagram.`,
      'Write "task: 3: Name"; the score goes from 1 to 5.',
    ),
  'hash-in-task': ({ name }: ImportDetail) =>
    said(
      `The "#" behind ${name} begins a comment, so the task has no score and Mermaid refuses the diagram.`,
      'Write #35; for "#".',
    ),
  semicolon: ({ name }: ImportDetail) =>
    said(`Mermaid refuses the ";" at ${name}.`, 'Leave it out, or write #59; for it.'),
  'colon-in-section': ({ name }: ImportDetail) =>
    said(`Mermaid refuses the ":" in ${name}.`, 'Write #58; for ":" in the name of a section.'),
  'data-without-task': ({ name }: ImportDetail) =>
    said(`No task stands before ${name}.`, 'Write "task: 3: Name".'),
  'empty-keyword': ({ name }: ImportDetail) =>
    said(
      `Nothing stands behind ${name}, so Mermaid refuses the diagram.`,
      'Write the text on the same line, or take the line out.',
    ),
  'missing-colon': ({ name }: ImportDetail) =>
    said(
      `A ":" is missing in ${name}, so Mermaid refuses the diagram.`,
      'Write "accTitle: text" or "accDescr: text".',
    ),
  'keyword-in-task': ({ name }: ImportDetail) =>
    said(
      `Mermaid refuses the line ${name}, because it begins with "journey".`,
      'Write #106;ourney.',
    ),
  'open-description': () =>
    said(
      'The "{" of accDescr is never closed, so all that follows would be description.',
      'Close it with "}".',
    ),
  'too-large': ({ name, other }: ImportDetail) =>
    said(`The journey ${name} does not fit in one file: ${other}`, 'Divide the diagram.'),
  'hash-cut': ({ name, other }: ImportDetail) =>
    said(
      `Mermaid reads ${other} as a comment, so ${name} ends there.`,
      'Write #35; for "#" when it belongs to the text.',
    ),
  remark: ({ name, other }: ImportDetail) =>
    said(
      `The remark ${other} behind ${name} was left out; Mermaid draws it as text.`,
      'Put a comment on a line of its own.',
    ),
  'odd-comment': ({ name }: ImportDetail) =>
    said(
      `Mermaid reads the line ${name} as a comment.`,
      'Write #37; for "%" when it belongs to the text.',
    ),
  'text-below': ({ name, other }: ImportDetail) =>
    said(
      `Nothing stands behind "${other}", so Mermaid reads the next line, ${name}, as its text.`,
      'Write the text on the same line.',
    ),
  'second-text': ({ name, other }: ImportDetail) =>
    said(`A later line replaces the "${other}" ${name}.`, 'Keep one.'),
  'title-is-task': ({ name }: ImportDetail) =>
    said(
      `Mermaid reads the line ${name} as the title of the diagram; it was imported as a task.`,
      'Write #116;itle when a task begins with "title".',
    ),
  'accessible-is-task': ({ name }: ImportDetail) =>
    said(
      `Mermaid reads ${name} as a text for screen readers, though it looks like a task.`,
      'Name the task otherwise.',
    ),
  'accessible-title': ({ name }: ImportDetail) =>
    said(
      `The title for screen readers ${name} was left out.`,
      'Put it in the summary when it says more than the title.',
    ),
  'colon-in-task': ({ name, other }: ImportDetail) =>
    said(
      `Mermaid ends the task at its first ":" and reads ${other}; imported as ${name}.`,
      'Write #58; for ":" inside the text of a task.',
    ),
  'dropped-part': ({ name, other }: ImportDetail) =>
    said(
      `Mermaid drops ${other} behind the actors of ${name}; it was left out.`,
      'Divide actors by commas, and write #58; for ":".',
    ),
  'score-missing': ({ name }: ImportDetail) =>
    said(
      `The task ${name} has an empty score, which Mermaid draws as 0; no emotion was imported.`,
      'Add "emotion:" when you know it.',
    ),
  'score-not-a-number': ({ name, other }: ImportDetail) =>
    said(
      `The score ${other} of ${name} is not a number; no emotion was imported.`,
      'Add "emotion:" when you know it.',
    ),
  'score-off-scale': ({ name, other }: ImportDetail) =>
    said(
      `The score ${other} of ${name} is off the scale; no emotion was imported.`,
      'Tell the scale of the diagram, such as --scale 0..10, or add "emotion:" yourself.',
    ),
  'empty-task': () =>
    said('A task without readable text was left out.', 'Give it a name in letters.'),
  'empty-section': ({ name }: ImportDetail) =>
    said(
      `The section ${name} has no tasks and was left out.`,
      'Add it as a phase when it has touchpoints.',
    ),
  'section-again': ({ name, other }: ImportDetail) =>
    said(
      `The section ${name} comes back after another one; it became the phase "${other}".`,
      'Use --merge-sections to make one phase of it.',
    ),
  'section-merged': ({ name }: ImportDetail) =>
    said(
      `The section ${name} comes back after another one; its tasks moved up to the first.`,
      'Leave out --merge-sections to keep the order.',
    ),
  'tasks-before-section': ({ name }: ImportDetail) =>
    said(
      `The tasks before the first section became a phase, ${name}.`,
      'Give it the name that fits.',
    ),
  'no-tasks': ({ name }: ImportDetail) =>
    said(
      `The journey ${name} has no tasks; what is imported is its title and description.`,
      'Add touchpoints.',
    ),
  'unknown-entity': ({ name, other }: ImportDetail) =>
    said(
      `${other} in ${name} is no character that is known here; it was kept as it is.`,
      'Write the character itself.',
    ),
  'forbidden-characters': ({ name, number }: ImportDetail) =>
    said(
      number === 1
        ? `A character that cannot be seen was taken out of ${name}.`
        : `${number} characters that cannot be seen were taken out of ${name}.`,
      'Check the text.',
    ),
  'actor-spelling': ({ name, other }: ImportDetail) =>
    said(`The actor ${name} was taken for ${other}.`, 'Make a persona of it when it is another.'),
  'actor-empty': ({ name }: ImportDetail) =>
    said(`An actor of ${name} has no name and was left out.`, 'Take out the spare comma.'),
  'actors-missing': ({ name, number }: ImportDetail) =>
    said(
      number === 1
        ? `The task ${name} names nobody; it now holds for all personas of the journey.`
        : `${number} tasks, ${name} first, name nobody; they now hold for all personas of the journey.`,
      'Add "personas:" to a touchpoint that only some of them meet.',
    ),
  settings: () =>
    said('The settings of layout and colours were left out.', 'cjm has its own layout.'),
  comments: ({ name, number }: ImportDetail) =>
    said(
      number === 1
        ? `The comment ${name} was left out.`
        : `${number} comments were left out, ${name} first.`,
      'Copy what matters into a "note:".',
    ),
};
