import type { Messages } from './messages.ts';

const quote = 'Put the text in quotes.';

export const en: Messages = {
  earlier: 'The earlier place.',
  fixes: {
    quotes: 'Put the text in quotes',
    'straight-quotes': 'Use straight quotes',
    space: 'Put a space after the colon',
    indent: 'Indent with spaces',
  },
  problems: {
    'limit/file-size': ({ number }) => ({
      message: `The file is larger than ${number} bytes.`,
      hint: 'Split it into several files.',
    }),
    'limit/nodes': ({ number }) => ({
      message: `The file has more than ${number} values.`,
      hint: 'Split it into several files.',
    }),
    'limit/string-length': ({ number }) => ({
      message: `The text is longer than ${number} characters.`,
      hint: 'Shorten it, or keep it in a file of its own and refer to that.',
    }),
    'text/not-utf8': () => ({
      message: 'The file is not UTF-8 text.',
      hint: 'Save it as UTF-8.',
    }),
    'text/not-utf8#utf-16': () => ({
      message: 'The file is UTF-16, not UTF-8.',
      hint: 'Save it as UTF-8.',
    }),
    'text/bare-cr': () => ({
      message: 'The line ends in a carriage return only.',
      hint: 'Save the file with line ends LF or CRLF.',
    }),
    'text/control-character': ({ name }) => ({
      message: `The control character "${name}" does not belong in text.`,
      hint: 'Remove it.',
    }),
    'text/control-character#bom': () => ({
      message: 'A byte order mark stands in the middle of the file.',
      hint: 'Remove this invisible character; retyping the line does it.',
    }),
    'text/control-character#escape': ({ name }) => ({
      message: `The text "${name}" stands for a control character.`,
      hint: 'Remove the escape that begins with a backslash.',
    }),
    'text/bidi-control': ({ name }) => ({
      message: `The invisible character "${name}" changes the direction of the text.`,
      hint: 'Remove it; retyping the word does it.',
    }),
    'text/lone-surrogate': ({ name }) => ({
      message: `The text "${name}" holds half a character.`,
      hint: 'Write the whole character, such as an emoji, itself.',
    }),
    'yaml/empty': () => ({
      message: 'The file is empty.',
      hint: 'Write the journey, persona or settings in it, or remove the file.',
    }),
    'yaml/directive': ({ name }) => ({
      message: `The directive "${name}" is not used in cjm files.`,
      hint: 'Remove this line.',
    }),
    'yaml/multiple-documents': ({ name }) => ({
      message: `A second document starts at "${name}".`,
      hint: 'Keep one document in one file.',
    }),
    'yaml/conflict-marker': ({ name }) => ({
      message: `The file holds the merge conflict "${name}".`,
      hint: 'Choose what to keep and remove the lines that git added.',
    }),
    'yaml/anchor': ({ name }) => ({
      message: `The anchor "${name}" is not used in cjm files.`,
      hint: 'Write the value out; when it is text that starts with "&", put it in quotes.',
    }),
    'yaml/alias': ({ name }) => ({
      message: `The alias "${name}" is not used in cjm files.`,
      hint: 'Write the value out; when it is text that starts with "*", put it in quotes.',
    }),
    'yaml/tag': ({ name }) => ({
      message: `The tag "${name}" is not used in cjm files.`,
      hint: 'Remove it; when it is text that starts with "!", put it in quotes.',
    }),
    'yaml/forbidden-key': ({ name }) => ({
      message: `The key "${name}" is not allowed.`,
      hint: 'Choose another name.',
    }),
    'yaml/forbidden-key#merge': ({ name }) => ({
      message: `The merge key "${name}" is not used in cjm files.`,
      hint: 'Write the keys out.',
    }),
    'yaml/duplicate-key': ({ name, line, column }) => ({
      message: `The key "${name}" is already at ${line}:${column}.`,
      hint: 'Keep one of the two.',
    }),
    'yaml/non-string-key': ({ name }) => ({
      message: `The key "${name}" is not text.`,
      hint: 'Use a plain word as key; put text that starts with "[" or "{" in quotes.',
    }),
    'yaml/multiline-key': ({ name }) => ({
      message: `The key "${name}" goes over more than one line.`,
      hint: 'Use a plain word as key.',
    }),
    'yaml/empty-key': () => ({
      message: 'There is no key before the ":".',
      hint: 'Write a key, or put the text in quotes when the colon belongs to it.',
    }),
    'yaml/comma-in-text': ({ name }) => ({
      message: `The comma before "${name}" ends the value, so "${name}" is read as a key without a value.`,
      hint: 'Put text that has a comma in quotes, or write each key on a line of its own.',
    }),
    'yaml/comma-in-list': ({ name }) => ({
      message: `The comma before "${name}" makes it an item of its own.`,
      hint: 'Put text that has a comma in quotes.',
    }),
    'yaml/cut-text': ({ name }) => ({
      message: `The text ends before "${name}", which is read as a comment.`,
      hint: 'Put the whole text in quotes; when it is a comment, write a space after the "#".',
    }),
    'yaml/cut-text#bracket': ({ name }) => ({
      message: `From "${name}" on, the line is read as a comment, also the bracket that closes it.`,
      hint: 'Put text that has a "#" in quotes.',
    }),
    'yaml/continued-text': ({ name }) => ({
      message: `The line "${name}" is read as part of the text above it.`,
      hint: 'Indent it like the line that it follows; when it is text, put the whole text in quotes.',
    }),
    'yaml/curly-quotes': ({ name }) => ({
      message: `Curly quotes do not hold a text together: ${name} is cut.`,
      hint: 'Put the text in straight quotes: "…".',
    }),
    'yaml/too-deep': ({ number }) => ({
      message: `The value is more than ${number} levels deep.`,
      hint: 'Make it flatter; a journey needs fewer than ten levels.',
    }),
    'number/not-finite': ({ name }) => ({
      message: `The number "${name}" is not a finite number.`,
      hint: 'Write a number, or put it in quotes when it is text.',
    }),
    'number/unsafe-integer': ({ name }) => ({
      message: `The number "${name}" is too large to keep exactly.`,
      hint: 'Put it in quotes when it is text, such as an order number.',
    }),
    'number/leading-zero': ({ name }) => ({
      message: `The number "${name}" starts with a zero, which readers of YAML understand differently.`,
      hint: 'Put it in quotes when it is text, or remove the zero.',
    }),
    'yaml/tab-as-indent': () => ({
      message: 'The line starts with a tab.',
      hint: 'Indent with spaces.',
    }),
    'yaml/bad-indent': ({ name }) => ({
      message: `The line is not indented like the lines it belongs to, at "${name}".`,
      hint: 'Start keys and dashes of one list at the same column.',
    }),
    'yaml/bad-indent#bracket': ({ name, line, column }) => ({
      message: `The "${name}" opened at ${line}:${column} is not closed before this line.`,
      hint: 'Close it, or indent this line further.',
    }),
    'yaml/bad-indent#closing': ({ name, line, column }) => ({
      message: `The "${name}" that closes ${line}:${column} is not indented.`,
      hint: 'Indent it further than the key it belongs to.',
    }),
    'yaml/bad-scalar-start': ({ name }) => ({
      message: `Text cannot start with "${name}".`,
      hint: quote,
    }),
    'yaml/colon-in-text': ({ name }) => ({
      message: `The ":" after "${name}" is read as the end of a key.`,
      hint: 'Put text that has a colon followed by a space in quotes.',
    }),
    'yaml/missing-char#quote': ({ name }) => ({
      message: `The quote ${name} that starts here is not closed.`,
      hint: 'Close it with the same quote.',
    }),
    'yaml/missing-char#apostrophe': ({ name }) => ({
      message: `The apostrophe at the start of "${name}" is read as a quote that is not closed.`,
      hint: 'Put the whole text in double quotes.',
    }),
    'yaml/missing-char#bracket': ({ name }) => ({
      message: `The "${name}" is not closed.`,
      hint: name === '[' ? 'Close it with "]".' : 'Close it with "}".',
    }),
    'yaml/missing-comma': ({ name }) => ({
      message: `A comma or a closing bracket is missing before "${name}".`,
      hint: 'Put a comma between the items, or the whole text in quotes.',
    }),
    'yaml/missing-colon': ({ name }) => ({
      message: `Expected "key: value", found "${name}".`,
      hint: 'Add the colon, or indent the line further when it continues the text above.',
    }),
    'yaml/missing-space': () => ({
      message: 'A space is missing after the ":".',
      hint: 'Write "key: value".',
    }),
    'yaml/missing-space#odd': ({ name }) => ({
      message: `After the ":" stands a space of another kind (${name}), which YAML does not count as one.`,
      hint: 'Retype the space; it came along with copied text.',
    }),
    'yaml/missing-space#text': ({ name }) => ({
      message: `The item "${name}" is read as a text, since a space is missing after the ":".`,
      hint: 'Write "key: value"; when it is a text, put it in quotes.',
    }),
    'yaml/extra-comma': () => ({
      message: 'There is nothing before this comma.',
      hint: 'Remove the comma or write the missing item.',
    }),
    'yaml/unexpected-token': ({ name }) => ({
      message: `Did not expect "${name}" here.`,
      hint: 'Put the whole text in quotes, or remove what stands after the value.',
    }),
    'yaml/unexpected-token#apostrophe': ({ name }) => ({
      message: `The text ends at the apostrophe before "${name}".`,
      hint: "Put the text in double quotes, or write the apostrophe twice ('').",
    }),
    'yaml/bad-escape': ({ name }) => ({
      message: `The backslash before "${name}" is not an escape that YAML knows.`,
      hint: 'Write the backslash twice, or use single quotes.',
    }),
    'yaml/block-header': ({ name }) => ({
      message: `Did not expect "${name}" after "|" or ">".`,
      hint: 'Start the text on the next line, or put it in quotes.',
    }),
    'yaml/syntax': ({ name }) => ({
      message: `The YAML cannot be read from "${name}" on.`,
      hint: 'Check quotes, brackets and indentation here and on the line above.',
    }),
  },
};
