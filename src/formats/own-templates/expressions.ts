import type { Report, Spot } from './template-problem.ts';

/** What templates may call: to choose and repeat, and to write an address or a picture. */
const blockHelpers: ReadonlySet<string> = new Set(['if', 'unless', 'each', 'with']);
const valueHelpers: ReadonlySet<string> = new Set(['url', 'image', 'lookup']);
export const knownHelpers: Readonly<Record<string, true>> = Object.fromEntries(
  [...blockHelpers, ...valueHelpers].map((name) => [name, true] as const),
);

/** What Handlebars calls by itself where we let it call nothing. */
const withheld: ReadonlySet<string> = new Set(['log', 'helperMissing', 'blockHelperMissing']);

/** Names that lead out of the data, into the language. */
const outside: ReadonlySet<string> = new Set(['constructor', '__proto__', 'prototype']);

/** Reports what an expression, a block or the call of a partial may not be, wherever it stands. */
export function checkExpression(node: hbs.AST.Node, report: Report): void {
  if (isMustache(node)) {
    if (!node.escaped) {
      report(spotOf(node), 'template/raw-output', 'Text goes into the page escaped: write {{…}}.');
    }
    const isCall = node.params.length > 0 || node.hash !== undefined;
    if (isPath(node.path)) {
      checkCall(node.path, isCall, valueHelpers, report);
    } else if (isCall) {
      report(spotOf(node.path), 'template/unknown-helper', 'This is no helper.');
    }
  } else if (isBlock(node)) {
    checkCall(node.path, true, blockHelpers, report);
  }
  const { params = [], hash } = node as Partial<hbs.AST.MustacheStatement>;
  for (const value of [...params, ...(hash?.pairs.map((pair) => pair.value) ?? [])]) {
    checkValue(value, report);
  }
}

/** The name of the helper that an expression calls; null when it names a value. */
export function helperOf({ path, params }: hbs.AST.MustacheStatement): string | null {
  return params.length > 0 && isPath(path) ? path.original : null;
}

function checkValue(value: hbs.AST.Expression, report: Report): void {
  if (isPath(value)) checkPath(value, report);
  if (value.type === 'StringLiteral') {
    const { original } = value as hbs.AST.StringLiteral;
    if (outside.has(original)) reportOutside(original, spotOf(value), report);
  }
  if (value.type !== 'SubExpression') return;
  const { path, params, hash } = value as hbs.AST.SubExpression;
  checkCall(path, true, valueHelpers, report);
  for (const part of [...params, ...(hash?.pairs.map((pair) => pair.value) ?? [])]) {
    checkValue(part, report);
  }
}

function checkCall(
  path: hbs.AST.PathExpression,
  isCall: boolean,
  known: ReadonlySet<string>,
  report: Report,
): void {
  const { original } = path;
  const isHelper = [valueHelpers, blockHelpers, withheld].some((names) => names.has(original));
  if (!isCall && !isHelper) {
    checkPath(path, report);
  } else if (!isCall || !known.has(original)) {
    const names = [...known].map((name) => (known === blockHelpers ? `#${name}` : name)).join(', ');
    const message = known.has(original)
      ? `"${original}" needs a value.`
      : `There is no helper "${original}" here; there are ${names}.`;
    report(spotOf(path), 'template/unknown-helper', message);
  }
}

function checkPath(path: hbs.AST.PathExpression, report: Report): void {
  const wrong = path.parts.find((part) => outside.has(part));
  if (wrong !== undefined) reportOutside(wrong, spotOf(path), report);
}

function reportOutside(name: string, spot: Spot, report: Report): void {
  report(spot, 'template/unknown-field', `There is no "${name}" in the data.`);
}

/** Handlebars counts columns from 0. */
export function spotOf({ loc }: hbs.AST.Node): Spot {
  return { line: loc.start.line, column: loc.start.column + 1 };
}

export function isMustache(node: hbs.AST.Node): node is hbs.AST.MustacheStatement {
  return node.type === 'MustacheStatement';
}

export function isBlock(node: hbs.AST.Node): node is hbs.AST.BlockStatement {
  return node.type === 'BlockStatement';
}

function isPath(node: hbs.AST.Node): node is hbs.AST.PathExpression {
  return node.type === 'PathExpression';
}
