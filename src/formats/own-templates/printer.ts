import Handlebars from 'handlebars';
import { image, url } from '../address-helpers.ts';

import { knownHelpers } from './expressions.ts';
import { templateLimits } from './limits.ts';
import { slotMark, slots } from './slots.ts';
import type { TemplateProblem } from './template-problem.ts';
import { isPartial, nameOf, type TemplateSource } from './template-source.ts';

/** A page of templates, before its slots are filled; or what kept it from being made. */
export type Printed = { readonly page: string } | { readonly problem: TemplateProblem };

const compiling = { strict: true, knownHelpersOnly: true, knownHelpers, preventIndent: true };

/** Nothing but what the data itself holds. */
const noPrototypes = { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false };

/** Templates that were checked, ready to print pages of plain data: with nothing but our own helpers and names. */
export function templatePrinter(
  sources: readonly TemplateSource[],
): (file: string, data: unknown) => Printed {
  const environment = Handlebars.create();
  for (const name of ['log', 'helperMissing', 'blockHelperMissing'])
    environment.unregisterHelper(name);
  environment.registerHelper({ url, image, each: countedEach(environment.helpers['each']) });
  for (const slot of slots) environment.registerPartial(slot, `${slotMark(slot)}\n`);
  const pages = new Map<string, Handlebars.TemplateDelegate>();
  for (const template of sources) {
    const { file, source } = template;
    const print = named(file, environment.compile(source, compiling));
    if (isPartial(template)) environment.registerPartial(nameOf(template), print);
    else pages.set(file, print);
  }
  return (file, data) => {
    try {
      return { page: pages.get(file)?.(data, noPrototypes) ?? '' };
    } catch (error) {
      return { problem: problemOf(error, file) };
    }
  };
}

/** More than a page may hold. */
class TooMuch extends Error {}

function limited(length: number): void {
  if (length > templateLimits.output) throw new TooMuch();
}

/** Handlebars' own, which stops when what it repeats gets too long. */
function countedEach(each: Handlebars.HelperDelegate | undefined): Handlebars.HelperDelegate {
  return function (this: unknown, items: unknown, options: Handlebars.HelperOptions): unknown {
    let length = 0;
    const fn: Handlebars.TemplateDelegate = (item, more) => {
      const printed = options.fn(item, more);
      length += printed.length;
      limited(length);
      return printed;
    };
    return each?.call(this, items, { ...options, fn });
  };
}

/** A template that tells in an error which one it was, and stops when it gets too long. */
function named(file: string, print: Handlebars.TemplateDelegate): Handlebars.TemplateDelegate {
  return (data, options) => {
    try {
      const printed = print(data, options);
      limited(printed.length);
      return printed;
    } catch (error) {
      throw error instanceof Failed ? error : new Failed(file, error);
    }
  };
}

class Failed extends Error {
  readonly file: string;
  readonly reason: unknown;

  constructor(file: string, reason: unknown) {
    super();
    this.file = file;
    this.reason = reason;
  }
}

function problemOf(error: unknown, page: string): TemplateProblem {
  const { file, reason } = error instanceof Failed ? error : { file: page, reason: error };
  const { message = '', lineNumber, column } = reason as Partial<Handlebars.Exception>;
  const spot = { line: Number(lineNumber ?? 1), column: Number(column ?? 0) + 1 };
  if (reason instanceof TooMuch) {
    const most = templateLimits.output / 1_024 / 1_024;
    return {
      file,
      ...spot,
      code: 'template/output-limit',
      message: `A page gets longer than ${most} MiB.`,
    };
  }
  // The second is of a number or a text, which holds nothing.
  const [, field] =
    /^"(.+)" not defined in|search for '(.+)' in /.exec(message)?.filter((part) => part) ?? [];
  if (field !== undefined) {
    return {
      file,
      ...spot,
      code: 'template/unknown-field',
      message: `There is no "${field}" in the data here.`,
    };
  }
  return { file, ...spot, code: 'template/failed', message: message.slice(0, 200) };
}
