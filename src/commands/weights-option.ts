import { UserError } from '../io/user-error.ts';
import type { Criterion } from '../model/criteria.ts';
import { nearest } from '../model/nearest.ts';
import { visible } from '../model/visible.ts';

const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const example = 'Write for example --weights ease=2,distinctive=0.5.';

/**
 * The weights of `--weights ease=2,distinctive=0.5`: numbers from 0, in any unit.
 * @param criteria those of the workspace
 * @throws UserError on an unknown or repeated criterion, or on what is no such number
 */
export function parseWeights(
  text: string,
  criteria: readonly Pick<Criterion, 'id'>[],
): Readonly<Record<string, number>> {
  const weights = new Map<string, number>();
  for (const part of text.split(',')) {
    const [name = '', value, ...rest] = part.split('=').map((piece) => piece.trim());
    if (value === undefined || rest.length > 0 || name === '') {
      throw new UserError(
        `The weight "${visible(part.trim())}" is not of the form name=number.`,
        example,
      );
    }
    if (!criteria.some(({ id }) => id === name)) throw unknownCriterion(name, criteria);
    if (weights.has(name)) {
      throw new UserError(`The weight of "${name}" is given twice.`, 'Give it once.');
    }
    weights.set(name, parseWeight(name, value));
  }
  return Object.fromEntries(weights);
}

function parseWeight(criterion: string, text: string): number {
  const shown = visible(text);
  if (!number.test(text)) {
    throw new UserError(`The weight "${shown}" of "${criterion}" is not a number.`, example);
  }
  const value = Number(text);
  if (value < 0) {
    throw new UserError(
      `The weight "${shown}" of "${criterion}" is below 0.`,
      'Use 0 for a criterion that does not count.',
    );
  }
  if (!Number.isFinite(value)) {
    throw new UserError(
      `The weight "${shown}" of "${criterion}" is too large.`,
      'Only the proportions of the weights matter: use small numbers.',
    );
  }
  return value;
}

function unknownCriterion(name: string, criteria: readonly Pick<Criterion, 'id'>[]): UserError {
  const ids = criteria.map(({ id }) => id);
  const near = nearest(name, ids);
  return new UserError(
    `There is no criterion "${visible(name)}".`,
    near === null ? `The criteria are: ${ids.join(', ')}.` : `Did you mean "${near}"?`,
  );
}
