import { nearest } from '../../model/nearest.ts';
import { placeExpression } from './expression-place.ts';
import { checkExpression, helperOf, isBlock, isMustache, spotOf } from './expressions.ts';
import { isSamePlace, joinStates } from './join-states.ts';
import { templateLimits } from './limits.ts';
import { scanMarkup } from './markup-scanner.ts';
import { inBetween, type MarkupState } from './markup-state.ts';
import { isSlot, slots } from './slots.ts';
import { type Report, type Spot, spotsIn } from './template-problem.ts';
import { nameOf, type ParsedTemplate } from './template-source.ts';

/** Goes through templates as they are printed, from one to the partials that it calls. */
export interface TemplateWalk {
  /** From a page on. */
  page(template: ParsedTemplate): void;
  /** Through a partial that no page calls any more; nothing where one did. */
  loose(template: ParsedTemplate): void;
}

/** A template on the way from the page to where we are, and where it calls the next. */
interface Caller {
  readonly name: string;
  readonly isOwn: boolean;
  readonly file: string;
  readonly spot: Spot;
}

/** Where we are. */
interface Here {
  readonly template: ParsedTemplate;
  readonly callers: readonly Caller[];
  readonly report: Report;
}

/**
 * @param templates by the names with which they are called
 * @param tell reports problems in a file
 */
export function templateWalk(
  templates: ReadonlyMap<string, ParsedTemplate>,
  tell: (file: string) => Report,
): TemplateWalk {
  /** The places of the page in which each template was looked at. */
  const seen = new Map<string, Set<string>>();
  const names = [...templates.keys()].filter((name) => !name.startsWith('page '));

  const walkTemplate = (
    template: ParsedTemplate,
    from: MarkupState,
    callers: readonly Caller[],
  ): void => {
    const name = nameOf(template);
    const places = seen.get(name) ?? new Set();
    const place = JSON.stringify({ ...from, spot: null });
    if (places.has(place)) return;
    seen.set(name, places.add(place));
    const report = reporter(template, callers);
    const end = walkProgram(template.tree, from, { template, callers, report });
    if (isSamePlace(from, end)) return;
    const { source } = template;
    const last = spotsIn(source)(source.length);
    report(last, 'template/unbalanced', 'The template ends inside a tag.');
  };

  /** What is wrong with one of ours in the place where somebody calls it is told where they do. */
  const reporter = ({ file, isOwn }: ParsedTemplate, callers: readonly Caller[]): Report => {
    const caller = isOwn ? undefined : callers.findLast((one) => one.isOwn);
    if (caller === undefined) return tell(file);
    return (_, code, message) => tell(caller.file)(caller.spot, code, `${message} (in ${file})`);
  };

  const walkProgram = ({ body }: hbs.AST.Program, from: MarkupState, here: Here): MarkupState =>
    body.reduce((state, node) => walkNode(node, state, here), from);

  const walkNode = (node: hbs.AST.Node, state: MarkupState, here: Here): MarkupState => {
    const { report } = here;
    const spot = spotOf(node);
    switch (node.type) {
      case 'ContentStatement':
        return walkContent(node as hbs.AST.ContentStatement, state, report);
      case 'CommentStatement':
        return state;
      case 'PartialStatement':
        checkExpression(node, report);
        return walkPartial(node as hbs.AST.PartialStatement, state, here);
      case 'PartialBlockStatement':
        report(spot, 'template/partial-block', 'A partial has no block here: write {{> name}}.');
        return state;
      case 'Decorator':
      case 'DecoratorBlock':
        report(spot, 'template/decorator', 'There are no decorators here.');
        return state;
    }
    checkExpression(node, report);
    if (isBlock(node)) return walkBlock(node, state, here);
    if (!isMustache(node)) return state;
    return placeExpression(state, { spot, helper: helperOf(node) }, report);
  };

  const walkBlock = (block: hbs.AST.BlockStatement, from: MarkupState, here: Here): MarkupState => {
    const [first, second] = [block.program, block.inverse].map(
      (branch: hbs.AST.Program | undefined) =>
        branch === undefined ? from : walkProgram(branch, from, here),
    ) as [MarkupState, MarkupState];
    // What is repeated begins where it ends.
    const canRepeat = block.path.original !== 'each' || isSamePlace(from, first);
    const joined = canRepeat ? joinStates(first, second) : null;
    if (joined !== null) return joined;
    here.report(
      spotOf(block),
      'template/unbalanced',
      'The ways through this block end in different places of the page.',
    );
    return first;
  };

  const walkPartial = (
    node: hbs.AST.PartialStatement,
    state: MarkupState,
    { template, callers, report }: Here,
  ): MarkupState => {
    const spot = spotOf(node);
    if (node.name.type === 'SubExpression') {
      report(spot, 'template/dynamic-partial', 'Write out the name of the partial.');
      return state;
    }
    const called = node.name.original;
    if (isSlot(called)) {
      if (state.at !== 'text') report(spot, 'template/place', `"${called}" stands between tags.`);
      return state;
    }
    const partial = templates.get(called);
    const { file, isOwn } = template;
    const way = [...callers, { name: nameOf(template), isOwn, file, spot }];
    if (partial === undefined) {
      const near = nearest(called, [...names, ...slots]);
      const hint = near === null ? '' : ` Did you mean "${near}"?`;
      report(spot, 'template/unknown-partial', `There is no partial "${called}".${hint}`);
    } else if (way.some(({ name }) => name === called)) {
      report(spot, 'template/recursion', `"${called}" would call itself without end.`);
    } else if (way.length > templateLimits.depth) {
      const message = `More than ${templateLimits.depth} partials in one another.`;
      report(spot, 'template/too-deep', message);
    } else if (state.at === 'equals' || state.at === 'raw') {
      return placeExpression(state, { spot, helper: null }, report);
    } else {
      walkTemplate(partial, state, way);
    }
    return state.at === 'value' ? { ...state, text: null } : state;
  };

  return {
    page: (template) => walkTemplate(template, inBetween, []),
    loose(template) {
      if (!seen.has(nameOf(template))) walkTemplate(template, inBetween, []);
    },
  };
}

/** Handlebars takes away white space around what stands on a line alone, and keeps the place of the whole. */
function walkContent(
  { value, original, loc }: Omit<hbs.AST.ContentStatement, 'original'> & { original: unknown },
  state: MarkupState,
  report: Report,
): MarkupState {
  const whole = typeof original === 'string' ? original : value;
  const start = { line: loc.start.line, column: loc.start.column + 1 };
  const places = spotsIn(whole, start);
  return scanMarkup(value, state, { report, start: places(whole.indexOf(value)) });
}
