import type { Explained } from '../../formats/rules/explained.ts';
import { UserError } from '../../io/user-error.ts';
import { fileRules, isFileRule, type FileRule } from '../../lint/file-rules.ts';
import { groups } from '../../lint/groups.ts';
import { notCheckable } from '../../lint/not-checkable.ts';
import { rules } from '../../lint/rules/index.ts';
import { nearest } from '../../model/nearest.ts';
import { visible } from '../../model/visible.ts';

const statementShape = /^\d-\d\d$/;

/**
 * What is meant by the id of a rule, of trouble with files, of a group or of a statement; everything without one.
 * @throws UserError when it is none of these, with the nearest
 */
export function explained(name: string | undefined): Explained {
  const nothing = { rules: [], fileRules: [], notCheckable: [], isList: false, statement: null };
  if (name === undefined) {
    const files = Object.keys(fileRules) as FileRule[];
    return {
      ...nothing,
      rules,
      fileRules: files,
      notCheckable: Object.keys(notCheckable).sort(),
      isList: true,
    };
  }
  const rule = rules.find(({ id }) => id === name);
  if (rule !== undefined) return { ...nothing, rules: [rule] };
  if (isFileRule(name)) return { ...nothing, fileRules: [name] };
  if (Object.hasOwn(groups, name)) {
    return { ...nothing, rules: rules.filter(({ group }) => group === name), isList: true };
  }
  if (statementShape.test(name)) return ofStatement(name);
  const near = nearest(name, [
    ...rules.map(({ id }) => id),
    ...Object.keys(fileRules),
    ...Object.keys(groups),
  ]);
  throw new UserError(
    `There is no rule "${visible(name)}".`,
    near === null ? '"cjm explain" lists all rules.' : `Did you mean "${near}"?`,
  );
}

function ofStatement(statement: string): Explained {
  const resting = rules.filter(({ sources }) => sources.some((source) => source === statement));
  const unchecked = Object.hasOwn(notCheckable, statement) ? [statement] : [];
  if (resting.length === 0 && unchecked.length === 0) {
    throw new UserError(
      `No rule rests on the statement "${statement}".`,
      '"cjm explain --json" tells for every rule on which statements it rests.',
    );
  }
  return { rules: resting, fileRules: [], notCheckable: unchecked, isList: true, statement };
}
