import type { Language } from '../model/workspace.ts';

/** What the engine of `cjm check` says itself; each rule has its own words. */
export interface LintWords {
  readonly unknownRule: (rule: string) => string;
  readonly didYouMean: (rule: string) => string;
  readonly seeRules: string;
  readonly ignoresUnknownRule: (rule: string) => string;
  readonly unusedIgnore: (rule: string) => string;
  readonly removeIgnore: string;
  readonly takesNoOptions: (rule: string) => string;
  readonly unknownOption: (option: string, rule: string) => string;
  readonly theseOptions: (options: string) => string;
  readonly badOption: (option: string, rule: string) => string;
  /** Before the description of the option. */
  readonly optionIs: (description: string) => string;
  /** Beside a place in another file. */
  readonly comesFrom: string;
}

const catalogue: Readonly<Record<Language, LintWords>> = {
  en: {
    unknownRule: (rule) => `There is no rule ${rule}.`,
    didYouMean: (rule) => `Did you mean "${rule}"?`,
    seeRules: '"cjm explain" lists all rules.',
    ignoresUnknownRule: (rule) => `This silences ${rule}, but there is no such rule.`,
    unusedIgnore: (rule) => `This silences ${rule}, but there is nothing to silence any more.`,
    removeIgnore: 'Remove this "ignore": it would hide what goes wrong later.',
    takesNoOptions: (rule) => `The rule "${rule}" has no options.`,
    unknownOption: (option, rule) => `The rule "${rule}" has no option ${option}.`,
    theseOptions: (options) => `It has: ${options}.`,
    badOption: (option, rule) => `The option "${option}" of the rule "${rule}" does not fit.`,
    optionIs: (description) => `It is: ${description}.`,
    comesFrom: 'it is taken over from here',
  },
  nl: {
    unknownRule: (rule) => `Er is geen regel ${rule}.`,
    didYouMean: (rule) => `Bedoel je "${rule}"?`,
    seeRules: '"cjm explain" noemt alle regels.',
    ignoresUnknownRule: (rule) => `Dit zet ${rule} uit, maar die regel bestaat niet.`,
    unusedIgnore: (rule) => `Dit zet ${rule} uit, maar er valt niets meer uit te zetten.`,
    removeIgnore: 'Haal deze "ignore" weg: hij zou verbergen wat later misgaat.',
    takesNoOptions: (rule) => `De regel "${rule}" heeft geen opties.`,
    unknownOption: (option, rule) => `De regel "${rule}" heeft geen optie ${option}.`,
    theseOptions: (options) => `Wel: ${options}.`,
    badOption: (option, rule) => `De optie "${option}" van de regel "${rule}" klopt niet.`,
    optionIs: (description) => `De betekenis (in het Engels): ${description}.`,
    comesFrom: 'het is hiervandaan overgenomen',
  },
};

/** The words of the engine in a language. */
export function lintWords(language: Language): LintWords {
  return catalogue[language];
}
