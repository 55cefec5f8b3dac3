import type { Severity } from '../model/diagnostic.ts';
import type { Language } from '../model/workspace.ts';

/** What the reference of the rules says around them. */
export interface RuleReferenceWords {
  readonly title: string;
  readonly intro: string;
  readonly columns: readonly [string, string, string];
  readonly severity: string;
  readonly sources: string;
  readonly option: string;
  readonly byDefault: string;
  readonly meaning: string;
  readonly bad: string;
  readonly finds: string;
  readonly good: string;
  readonly severities: Readonly<Record<Severity, string>>;
}

const settings = `\`\`\`yaml
# cjm.yaml
rules:
  touchpoint-without-emotion: off
  promise-kept-late: error
  too-many-excel-moments: [info, { most: 5 }]
\`\`\``;

const catalogue: Readonly<Record<Language, RuleReferenceWords>> = {
  en: {
    title: 'The rules of cjm check',
    intro: `Each rule holds the maps against one or more statements of the method (their numbers stand beside it). What is an honest
finding about how things are now is a warning on a current journey; the same is an error on a desired
journey and on one with the status "agreed". Archived journeys are not judged.

Set the severity of a rule in \`cjm.yaml\`: \`off\`, \`info\`, \`warning\` or \`error\`, with options where it has any. That
severity then holds for all its findings:

${settings}

Where a finding is right but fine, say so beside it. It holds for that element and everything below it:

\`\`\`yaml
- title: I wait for the letter
  ignore: { rule: touchpoint-without-emotion, because: We ask about it in the spring }
\`\`\`

A desired journey takes over what it does not mention. What is wrong with the analysis of a moment is reported once,
in the current journey. A fault that the design keeps (a broken promise, a moment of truth below expectations) is
reported in the desired journey as well, at the moment or at \`from\`, with the place of the value beside it; as
a warning while that journey is a draft.`,
    columns: ['Rule', 'Severity', 'Reports that'],
    severity: 'Severity',
    sources: 'Method',
    option: 'Option',
    byDefault: 'Default',
    meaning: 'Meaning',
    bad: 'Not like this:',
    finds: '`cjm check` says:',
    good: 'Like this:',
    severities: { error: 'error', warning: 'warning', info: 'tip (info)' },
  },
  nl: {
    title: 'De regels van cjm check',
    intro: `Elke regel legt de kaarten naast een of meer uitspraken van de methode (de nummers staan erbij). Wat een eerlijke bevinding
is over hoe het nu gaat, is in een huidige klantreis een waarschuwing; in een gewenste klantreis en in een met
status "agreed" is hetzelfde een fout. Gearchiveerde klantreizen worden niet beoordeeld.

Stel in \`cjm.yaml\` in hoe ernstig een regel is: \`off\`, \`info\`, \`warning\` of \`error\`, met opties waar die er zijn. Dat
geldt dan voor al zijn bevindingen:

${settings}

Klopt een bevinding, maar is het goed zo, zeg dat er dan bij. Het geldt voor dat element en alles eronder:

\`\`\`yaml
- title: Ik wacht op de brief
  ignore: { rule: touchpoint-without-emotion, because: We vragen er in het voorjaar naar }
\`\`\`

Een gewenste klantreis neemt over wat hij niet noemt. Wat er mis is met de analyse van een moment staat één keer in de
lijst, bij de huidige klantreis. Een fout die het ontwerp laat staan (een gebroken belofte, een moment van de waarheid dat
tegenvalt) staat ook bij de gewenste klantreis, bij het moment of bij \`from\`, met de plek van de waarde erbij; als
waarschuwing zolang die klantreis een concept is.`,
    columns: ['Regel', 'Ernst', 'Meldt dit'],
    severity: 'Ernst',
    sources: 'Methode',
    option: 'Optie',
    byDefault: 'Standaard',
    meaning: 'Betekenis (in het Engels)',
    bad: 'Niet zo:',
    finds: '`cjm check` zegt:',
    good: 'Wel zo:',
    severities: { error: 'fout', warning: 'waarschuwing', info: 'tip (info)' },
  },
};

/** The words of the reference in a language. */
export function ruleReferenceWords(language: Language): RuleReferenceWords {
  return catalogue[language];
}
