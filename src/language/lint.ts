import type { Language } from '../model/workspace.ts';

/** What the engine of `cjm check` says itself; each rule has its own words. */
export interface LintWords {
  readonly unknownRule: (rule: string) => string;
  readonly didYouMean: (rule: string) => string;
  readonly seeRules: string;
  /** The title of a repair. */
  readonly write: (text: string) => string;
  readonly noFileFits: (glob: string) => string;
  readonly globsFrom: string;
  readonly ignoresUnknownRule: (rule: string) => string;
  readonly unusedIgnore: (rule: string) => string;
  readonly removeIgnore: string;
  readonly takesNoOptions: (rule: string) => string;
  readonly optionsForAll: (rule: string) => string;
  readonly moveOptions: string;
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
    write: (text) => `Write ${text}`,
    noFileFits: (glob) => `No file of this workspace fits ${glob}, so nothing changes by it.`,
    globsFrom: 'Write paths as they are seen from cjm.yaml, such as journeys/b2b/**, or remove it.',
    ignoresUnknownRule: (rule) => `This silences ${rule}, but there is no such rule.`,
    unusedIgnore: (rule) => `This silences ${rule}, but there is nothing to silence any more.`,
    removeIgnore: 'Remove this "ignore": it would hide what goes wrong later.',
    takesNoOptions: (rule) => `The rule "${rule}" has no options.`,
    optionsForAll: (rule) =>
      `The rule "${rule}" looks at all files at once: it has no options for some of them.`,
    moveOptions:
      'Give them under "rules", for the whole workspace; here, only say how serious it is.',
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
    write: (text) => `Schrijf ${text}`,
    noFileFits: (glob) => `Geen bestand van deze werkmap past op ${glob}, dus dit verandert niets.`,
    globsFrom: 'Schrijf paden vanaf cjm.yaml, zoals journeys/b2b/**, of haal dit weg.',
    ignoresUnknownRule: (rule) => `Dit zet ${rule} uit, maar die regel bestaat niet.`,
    unusedIgnore: (rule) => `Dit zet ${rule} uit, maar er valt niets meer uit te zetten.`,
    removeIgnore: 'Haal deze "ignore" weg: hij zou verbergen wat later misgaat.',
    takesNoOptions: (rule) => `De regel "${rule}" heeft geen opties.`,
    optionsForAll: (rule) =>
      `De regel "${rule}" kijkt naar alle bestanden tegelijk: opties voor een deel ervan bestaan niet.`,
    moveOptions: 'Zet ze onder "rules", voor de hele werkmap; zeg hier alleen hoe ernstig het is.',
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
