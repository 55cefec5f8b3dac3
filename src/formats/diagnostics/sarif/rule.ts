import { isAbsolute, ruleHelp, type Reader } from '../../../lint/rule-help.ts';
import { levels } from './level.ts';

/** The words of GitHub for severities. */
const problems = { error: 'error', warning: 'warning', info: 'recommendation' } as const;

/** A rule as SARIF describes it (`reportingDescriptor`, 3.49); what is not a rule of this project has its id only. */
export function sarifRule(id: string, reader: Reader) {
  const help = ruleHelp(id, reader);
  if (help === null) return { id };
  const { summary, why, sources, severity, group, address } = help;
  return {
    id,
    // A name that is the id again says nothing.
    ...(id.includes('-') && { name: pascalCase(id) }),
    shortDescription: { text: `${summary}.` },
    fullDescription: { text: why },
    help: { text: [why, sources.join(', '), address].filter((part) => part !== '').join('\n\n') },
    // Only whole addresses are allowed here.
    ...(isAbsolute(address) && { helpUri: address }),
    defaultConfiguration: { level: levels[severity] },
    properties: {
      tags: ['customer-journey', ...(group === null ? [] : [group])],
      'problem.severity': problems[severity],
    },
  };
}

function pascalCase(id: string): string {
  return id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
