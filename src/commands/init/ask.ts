import type { Context } from '../../io/context.ts';
import { initWords } from '../../language/init.ts';
import type { Language } from '../../model/workspace.ts';
import { idFromName, oneLine } from './name.ts';
import type { InitOptions } from './plan.ts';
import type { Market } from './workspace-files.ts';

interface Answers {
  readonly language: Language;
  /** Of the organisation. */
  readonly name: string;
  readonly market: Market;
  /** As typed: relative to where the command works. */
  readonly folder: string;
}

const languageChoices = [
  { value: 'en', label: 'English' },
  { value: 'nl', label: 'Nederlands' },
] as const;

const marketChoices = [
  { value: 'b2c', label: 'People at home (b2c)' },
  { value: 'b2b', label: 'Other organisations (b2b)' },
  { value: 'b2e', label: 'Our own employees (b2e)' },
  { value: 'b2g', label: 'Government (b2g)' },
  { value: 'b2b2c', label: 'People at home, through other organisations (b2b2c)' },
] as const;

/**
 * What a new workspace is made of. What the options do not say is asked at a terminal; elsewhere, and
 * with `--yes`, the defaults hold.
 * @throws UserError for a name that no file can hold
 */
export async function ask(
  folder: string | undefined,
  options: InitOptions,
  { prompts, env }: Pick<Context, 'prompts' | 'env'>,
): Promise<Answers> {
  const asks = options.yes === true ? null : prompts;
  const language =
    options.language ??
    (await asks?.select('In which language do you write?', languageChoices, localeOf(env))) ??
    'en';
  const words = initWords(language);
  const typed =
    options.name ?? (await asks?.text('What is your organisation called?', words.organisation));
  const name = oneLine(typed ?? words.organisation, 'organisation');
  const market =
    options.market ??
    (await asks?.select('Who are your customers?', marketChoices, 'b2c')) ??
    'b2c';
  const proposed = idFromName(name) || words.folder;
  const place =
    folder ?? (await asks?.text('In which folder? (a full stop means here)', proposed)) ?? '.';
  return { language, name, market, folder: place.trim() === '' ? '.' : place };
}

function localeOf(env: Context['env']): Language {
  const locale = env['LC_ALL'] ?? env['LC_MESSAGES'] ?? env['LANG'] ?? '';
  return locale.startsWith('nl') ? 'nl' : 'en';
}
