import { isCancel, select, text } from '@clack/prompts';
import type { Prompts } from './context.ts';
import { UserError } from './user-error.ts';

/** Questions on the terminal; Ctrl-C ends the command with nothing written. */
export const prompts: Pick<Prompts, 'text' | 'select'> = {
  async text(question, initial) {
    const answer = await text({
      message: question,
      defaultValue: initial,
      placeholder: initial,
      output: process.stderr,
    });
    if (isCancel(answer)) throw stopped();
    return answer;
  },
  async select(question, choices, initial) {
    const answer = await select({
      message: question,
      initialValue: initial,
      options: choices.map(({ value, label }) => ({ value, label })) as never,
      output: process.stderr,
    });
    if (isCancel(answer)) throw stopped();
    return answer;
  },
};

function stopped(): UserError {
  return new UserError('Stopped; nothing was written.');
}
