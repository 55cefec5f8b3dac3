import type { Journey } from '../../src/model/journey.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import { workspaceOf } from '../workspace/workspace-of.ts';

/** A workspace with one journey, given as what stands below its title. */
export function journeyFrom(
  yaml: string,
  others: Readonly<Record<string, string>> = {},
): { readonly journey: Journey; readonly workspace: Workspace } {
  const workspace = workspaceOf({
    'journeys/test.journey.yaml': `title: Test\n${yaml}`,
    ...others,
  });
  const journey = workspace.journeyById.get('test');
  if (journey === undefined) {
    throw new Error(workspace.diagnostics.map(({ message }) => message).join('\n'));
  }
  return { journey, workspace };
}

/** Touchpoints on a line each: `a: emotion: -1, contact: none`. */
export function touchpoints(lines: string): string {
  const items = lines
    .trim()
    .split('\n')
    .map((line) => {
      const [id = '', ...rest] = line.trim().split(': ');
      return `  - { id: ${id}, title: ${id}${rest.length > 0 ? `, ${rest.join(': ')}` : ''} }`;
    });
  return `touchpoints:\n${items.join('\n')}\n`;
}
