import type { Severity } from '../model/diagnostic.ts';
import type { Language } from '../model/workspace.ts';
import { ruleReferenceEnglish } from './rule-reference-en.ts';
import { ruleReferenceDutch } from './rule-reference-nl.ts';

/** What the reference of the rules says around them. */
export interface RuleReferenceWords {
  readonly title: string;
  readonly intro: string;
  /** Of the table of all rules. */
  readonly columns: readonly [string, string, string, string];
  /** On the page of a group. */
  readonly allRules: string;
  readonly severity: string;
  readonly sources: string;
  readonly preset: string;
  /** The sentence of a rule that leaves journeys alone until they are that far. */
  readonly ripeFrom: Readonly<Record<'researched' | 'agreed', string>>;
  readonly option: string;
  readonly byDefault: string;
  readonly meaning: string;
  readonly bad: string;
  readonly finds: string;
  readonly good: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly statements: {
    readonly title: string;
    readonly intro: string;
    readonly columns: readonly [string, string];
    readonly notCheckable: string;
    readonly because: string;
    readonly reasonColumns: readonly [string, string];
  };
}

/** The words of the reference in a language. */
export function ruleReferenceWords(language: Language): RuleReferenceWords {
  return language === 'nl' ? ruleReferenceDutch : ruleReferenceEnglish;
}
