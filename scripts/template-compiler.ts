import Handlebars from 'handlebars';

/**
 * The part of Handlebars' compiler that is written anew here. Its guide names `nameLookup` and `appendEscaped` as places to
 * do so; no types are published for it.
 */
interface JavaScriptCompiler {
  readonly environment: { readonly children: readonly Program[] };
  readonly useDepths: boolean;
  compiler: unknown;
  nameLookup(parent: Code, name: string): Code;
  appendEscaped(): void;
  resolvePossibleLambda(): void;
  resolvePath(
    type: string,
    parts: readonly string[],
    start: number,
    falsy: boolean,
    strict: boolean,
  ): void;
  invokeKnownHelper(parameters: number, name: string): void;
  programExpression(child: number): string;
  setupParams(helper: string, parameters: number, into: Code[]): { fn?: Code; inverse?: Code };
  appendToBuffer(code: Code): Code;
  contextName(depth: number): string;
  popStack(): Code;
  push(code: Code): void;
  pushSource(code: Code): void;
}

/** Pieces of code: strings, and lists of them. */
type Code = unknown;

interface Program {
  readonly index: number;
  readonly blockParams: number;
  readonly opcodes: readonly { readonly opcode: string; readonly args: readonly unknown[] }[];
  readonly children: readonly Program[];
}

const handlebars = Handlebars.create() as typeof Handlebars & {
  JavaScriptCompiler: new () => JavaScriptCompiler;
};

/** The functions of `src/formats/template-parts.ts` that compiled templates call. */
export const templateParts = [
  'deeper',
  'each',
  'eachPlaced',
  'escapeText',
  'given',
  'holds',
  'within',
] as const;

/** What is told of an item of a list; Handlebars has more. */
const told: ReadonlySet<unknown> = new Set(['first', 'last']);
const known: ReadonlySet<unknown> = new Set([...told, 'root']);

/** How each block is written: with the value that it is about, and what is between and after its `{{else}}`. */
const blocks: Readonly<Record<string, (value: Code, inner: Inner, other: Inner) => Code>> = {
  if: (value, inner, other) => ['(holds(', value, ') ? ', inner.here, ' : ', other.here, ')'],
  unless: (value, inner, other) => ['(holds(', value, ') ? ', other.here, ' : ', inner.here, ')'],
  with: (value, inner, other) => ['within(', value, ', ', inner.of, otherwise(other), ')'],
  each: (value, inner, other) =>
    inner.isPlaced
      ? ['eachPlaced(', value, ', data, ', inner.ofPlaced, otherwise(other), ')']
      : ['each(', value, ', ', inner.of, otherwise(other), ')'],
};

const nothing: Inner = { here: '""', of: '() => ""', ofPlaced: '() => ""', isPlaced: false };

/** The last argument of a function of a block. */
function otherwise(other: Inner): Code {
  return other === nothing ? '' : [', () => ', other.here];
}

/** What is inside a block, as code: printed where the block stands, or as a function of what the block goes into. */
interface Inner {
  readonly here: Code;
  readonly of: Code;
  /** The same function, which is also told of the place in a list. */
  readonly ofPlaced: Code;
  /** Whether it may ask for `@first` or `@last`. */
  readonly isPlaced: boolean;
}

/**
 * Compiles our own templates to code that needs less than half of the time of what Handlebars makes by default: conditions and
 * loops are written as such, where Handlebars makes functions and options for each one, anew each time. Unlike
 * templates of somebody else, ours read plain data that we made, so a property is read without a look at where it comes
 * from (what a template asks of a text or a list could be one that all texts or lists have), and only what HTML needs is escaped
 * (see `escapeText`).
 */
class OwnCompiler extends handlebars.JavaScriptCompiler {
  /** For the parts of a template: those of its blocks. */
  override compiler = OwnCompiler;

  override nameLookup(parent: Code, name: string): Code {
    return /^[A-Za-z_$][\w$]*$/.test(name)
      ? [parent, '.', name]
      : [parent, '[', JSON.stringify(name), ']'];
  }

  override appendEscaped(): void {
    this.pushSource(this.appendToBuffer(['escapeText(', this.popStack(), ')']));
  }

  /** No value is a function. */
  override resolvePossibleLambda(): void {}

  /** @param strict whether it is what the template names, and so has to be there */
  override resolvePath(
    _type: string,
    parts: readonly string[],
    start: number,
    _falsy: boolean,
    strict: boolean,
  ): void {
    const from = parts
      .slice(start, -1)
      .reduce((parent, name) => this.nameLookup(parent, name), this.popStack());
    const name = parts.at(-1) ?? '';
    const value = this.nameLookup(from, name);
    this.push(strict ? ['given(', value, ', ', from, ', ', JSON.stringify(name), ')'] : value);
  }

  override invokeKnownHelper(parameters: number, name: string): void {
    const write = blocks[name];
    const values: Code[] = [];
    const { fn, inverse } = this.setupParams(name, parameters, values);
    this.push(
      write === undefined
        ? [name, '(', values.flatMap((value) => [value, ', ']), ')']
        : write(values[0], innerOf(this, fn), innerOf(this, inverse)),
    );
  }

  /** Which function prints what is inside a block; `innerOf` makes a call of it. */
  override programExpression(child: number): string {
    const program = this.environment.children[child];
    if (program === undefined) return '';
    return `${program.index}${asksForPlace(program) ? 'placed' : ''}`;
  }
}
handlebars.JavaScriptCompiler = OwnCompiler;

function innerOf(compiler: JavaScriptCompiler, program: Code): Inner {
  const [, index, placed] = /^(\d+)(placed)?$/.exec(String(program)) ?? [];
  if (index === undefined) return nothing;
  const call = (context: string, depths: string) => {
    const more = compiler.useDepths ? `, blockParams, ${depths}` : '';
    return `own[${index}](container, ${context}, helpers, partials, data${more})`;
  };
  const of = call('it', 'deeper(it, depths)');
  return {
    here: call(compiler.contextName(0), 'depths'),
    of: `(it) => ${of}`,
    ofPlaced: `(it, data) => ${of}`,
    isPlaced: placed !== undefined,
  };
}

/** Whether anything in it asks where an item stands in its list, or calls a partial, which may. */
function asksForPlace({ opcodes, children }: Program): boolean {
  return (
    opcodes.some(({ opcode, args }) => {
      if (opcode === 'invokePartial') return true;
      const [, parts] = args;
      return opcode === 'lookupData' && Array.isArray(parts) && told.has(parts[0]);
    }) || children.some(asksForPlace)
  );
}

/** Refuses what Handlebars knows and this compiler does not, so that no template prints something else. */
class Refusal extends Handlebars.Visitor {
  override BlockStatement(block: hbs.AST.BlockStatement): void {
    const name = block.path.original;
    if (!Object.hasOwn(blocks, name)) refuse(`{{#${name}}}`, block);
    // The types leave out that it may be absent.
    if ((block.hash as hbs.AST.Hash | undefined) !== undefined) refuse(`{{#${name} key=…}}`, block);
    const parts = [block.program, block.inverse] as readonly (hbs.AST.Program | undefined)[];
    if (parts.some((part) => part?.blockParams !== undefined)) refuse(`{{#${name} as |…|}}`, block);
    super.BlockStatement(block);
  }

  override MustacheStatement(call: hbs.AST.MustacheStatement): void {
    if ((call.hash as hbs.AST.Hash | undefined) !== undefined) refuse('{{… key=…}}', call);
    super.MustacheStatement(call);
  }

  override SubExpression(call: hbs.AST.SubExpression): void {
    refuse('(…)', call);
  }

  override PathExpression(path: hbs.AST.PathExpression): void {
    if (path.data && (path.depth > 0 || !known.has(path.parts[0]))) refuse(path.original, path);
    super.PathExpression(path);
  }

  override PartialBlockStatement(block: hbs.AST.PartialBlockStatement): void {
    refuse('{{#> …}}', block);
  }

  override DecoratorBlock(block: hbs.AST.DecoratorBlock): void {
    refuse('{{#*…}}', block);
  }

  override Decorator(decorator: hbs.AST.Decorator): void {
    refuse('{{*…}}', decorator);
  }
}

function refuse(what: string, { loc }: hbs.AST.Node): never {
  throw new Error(`Line ${loc.start.line}: ${what} is not known to the compiler of our templates.`);
}

/**
 * A template as the code of an object that `Handlebars.template` takes, in a module that imports `templateParts` and the
 * helpers: functions that a template calls by their names.
 *
 * @throws on a template that cannot be parsed, on a helper that is not known, and on what only Handlebars itself knows
 */
export function compileTemplate(text: string, helpers: readonly string[]): string {
  const knownHelpers = Object.fromEntries(helpers.map((name) => [name, true]));
  new Refusal().accept(Handlebars.parse(text));
  // `strict` throws on a misspelt variable, `knownHelpersOnly` on a misspelt helper.
  const options = { strict: true, knownHelpersOnly: true, knownHelpers, preventIndent: true };
  const code = handlebars.precompile(text, options) as string;
  return `(() => { const own = ${code}; return own; })()`;
}
