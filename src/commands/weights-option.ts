import { UserError } from '../io/user-error.ts';
import type { CriterionId } from '../model/criteria.ts';
import { criterionIds } from '../model/criteria.ts';
import { nearest } from '../model/nearest.ts';
import { visible } from '../model/visible.ts';

const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const example = 'Write for example --weights ease=2,distinctive=0.5.';

/**
 * The weights of `--weights ease=2,distinctive=0.5`: numbers from 0, in any unit.
 * @throws UserError on an unknown or repeated criterion, or on what is no such number
 */
export function parseWeights(text: string): Readonly<Partial<Record<CriterionId, number>>> {
  const weights: Partial<Record<CriterionId, number>> = {};
  for (const part of text.split(',')) {
    const [name = '', value, ...rest] = part.split('=').map((piece) => piece.trim());
    if (value === undefined || rest.length > 0 || name === '') {
      throw new UserError(
        `The weight "${visible(part.trim())}" is not of the form name=number.`,
        example,
      );
    }
    const criterion = criterionIds.find((id) => id === name);
    if (criterion === undefined) throw unknownCriterion(name);
    if (weights[criterion] !== undefined) {
      throw new UserError(`The weight of "${criterion}" is given twice.`, 'Give it once.');
    }
    weights[criterion] = parseWeight(criterion, value);
  }
  return weights;
}

function parseWeight(criterion: CriterionId, text: string): number {
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

function unknownCriterion(name: string): UserError {
  const near = nearest(name, criterionIds);
  return new UserError(
    `There is no criterion "${visible(name)}".`,
    near === null ? `The criteria are: ${criterionIds.join(', ')}.` : `Did you mean "${near}"?`,
  );
}
