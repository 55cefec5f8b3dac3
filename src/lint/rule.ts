import type { Severity } from '../model/diagnostic.ts';
import type { Journey, Phase } from '../model/journey.ts';
import type { Place } from '../model/path.ts';
import type { Persona } from '../model/persona.ts';
import type { Preset } from '../model/presets.ts';
import type { Solution, Touchpoint } from '../model/touchpoint.ts';
import type { Language, Workspace } from '../model/workspace.ts';
import type { Analyses } from './analyses.ts';
import type { GroupId } from './groups.ts';
import type { OptionValues, RuleOptions } from './rule-option.ts';

/** What a rule looks at, one at a time. */
export interface Subjects {
  readonly journey: Journey;
  readonly persona: Persona;
  readonly workspace: Workspace;
}
export type SubjectKind = keyof Subjects;

/** The same sentence in every language. */
export type Texts = Readonly<Record<Language, string>>;

/** A related place, as a rule sees it. */
export interface RelatedPlace {
  readonly message: string;
  readonly place: Place;
  readonly part?: 'key' | 'value' | undefined;
}

/** What a rule found: a place in the model; the engine turns it into lines and columns. */
export interface Finding {
  readonly place: Place;
  readonly part?: 'key' | 'value' | undefined;
  /** One sentence that names the thing in quotes (`quoted`). */
  readonly message: string;
  /** What to do. */
  readonly hint?: string | undefined;
  /** When it differs from the rule's own; a severity set in cjm.yaml replaces both. */
  readonly severity?: Severity | undefined;
  readonly related?: readonly RelatedPlace[] | undefined;
  /** The lines around it are not shown: they hold what nobody else should read. */
  readonly hidesText?: boolean | undefined;
  /** The names of the elements that it is about, when it may be about several at once; a baseline knows them one by one. */
  readonly names?: readonly string[] | undefined;
  /** The touchpoint, solution or phase that it is about: its `ignore` silences the finding, as does the subject's. */
  readonly about?: Touchpoint | Solution | Phase | undefined;
}

export interface RuleContext<Messages = unknown, Options = unknown> {
  readonly workspace: Workspace;
  /** The rule's own words, in the language of the workspace. */
  readonly messages: Messages;
  /** As set in cjm.yaml, else the defaults. */
  readonly options: Options;
  readonly analyses: Analyses;
  /**
   * Whether an `ignore` silences it: such a finding may be yielded all the same, but not be counted with others. Null when
   * nothing silences the rule anywhere.
   */
  readonly isIgnored: ((finding: Finding) => boolean) | null;
}

/** YAML that shows a rule: the text of one journey file, or several files by name; `# <- here` marks offending lines. */
export type Example = string | Readonly<Record<string, string>>;

/** One check of the method, with all that its reference page and its test need. */
export interface Rule<
  Kind extends SubjectKind = SubjectKind,
  Messages = unknown,
  Options extends RuleOptions = RuleOptions,
> {
  /** Names the bad thing: `touchpoint-without-emotion`. */
  readonly id: string;
  readonly group: GroupId;
  readonly subject: Kind;
  /** Of a finding that does not say otherwise. */
  readonly severity: Severity;
  /**
   * The smallest set of rules that has it: `starter` is the heart of the method, `recommended` (when absent) what
   * every map is held against, `strict` what only a team that asks for it wants to hear.
   */
  readonly preset?: Preset | undefined;
  /** The status of a journey from which it reports; when absent, drafts are judged as well. */
  readonly ripeFrom?: 'researched' | 'agreed' | undefined;
  /** One sentence without a full stop: what is wrong when it reports. */
  readonly summary: Texts;
  /** Why it matters and what exactly counts, in two to five sentences. */
  readonly why: Texts;
  /** Ids of the method's statements. */
  readonly sources: readonly `${number}-${number}`[];
  /** What cjm.yaml can set, by name. */
  readonly options?: Options | undefined;
  readonly messages: Readonly<Record<Language, Messages>>;
  readonly bad: Example;
  readonly good: Example;
  /**
   * For a rule about the workspace that looks into every journey: called with each that is judged, before `check`. So none has to be
   * worked out twice in a large workspace.
   */
  readonly gather?: ((journey: Journey, analyses: Analyses) => void) | undefined;
  /** Yields what is wrong, in any order; allocates nothing when nothing is. */
  check(
    subject: Subjects[Kind],
    context: RuleContext<Messages, OptionValues<Options>>,
  ): Iterable<Finding>;
}

/** Types a rule from its own messages and options: a message that one language lacks does not compile. */
export function defineRule<
  Kind extends SubjectKind,
  Messages,
  Options extends RuleOptions = RuleOptions,
>(
  rule: Omit<Rule<Kind, Messages, Options>, 'messages'> & {
    readonly messages: { readonly en: Messages; readonly nl: NoInfer<Messages> };
  },
): Rule {
  return rule;
}
