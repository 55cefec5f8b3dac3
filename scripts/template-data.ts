import { join } from 'node:path';
import ts from 'typescript';
import { root } from './root.ts';

/** What each page of the report is printed from. */
const pages: readonly (readonly [page: string, file: string, type: string])[] = [
  ['journey', 'src/view/journey-view.ts', 'JourneyView'],
  ['index', 'src/view/index-view.ts', 'IndexView'],
  ['portfolio', 'src/view/portfolio/portfolio-view.ts', 'PortfolioView'],
];

/** What a template never gets, and what is told apart: the words of a page. */
const withheld = new Set(['look', 'words', 'mapWords']);

/** A field of what a template gets. */
interface Field {
  readonly name: string;
  /** As TypeScript writes it, with other groups by their names. */
  readonly type: string;
  /** What its comment says; empty without one. */
  readonly about: string;
}

export interface TemplateData {
  /** What `view` is, by the name of the page. */
  readonly pages: ReadonlyMap<string, string>;
  /** The fields of each group, in the order in which one comes upon them. */
  readonly groups: ReadonlyMap<string, readonly Field[]>;
  /** The names of the words that every page has, and of those of a journey's map. */
  readonly words: readonly string[];
  readonly mapWords: readonly string[];
}

/** The shape of what templates get, read from the types of the views, so that it is never older than they are. */
export function templateData(): TemplateData {
  const { options } = ts.convertCompilerOptionsFromJson(
    { module: 'NodeNext', target: 'ES2022', lib: ['ES2023'], strict: true },
    root,
  );
  const program = ts.createProgram(
    pages.map(([, file]) => join(root, file)),
    { ...options, noEmit: true, allowImportingTsExtensions: true, types: [] },
  );
  const checker = program.getTypeChecker();
  const groups = new Map<string, readonly Field[]>();

  /** The named types of our own within a type. */
  function ownTypes(type: ts.Type): readonly ts.Type[] {
    if (type.isUnionOrIntersection()) return type.types.flatMap(ownTypes);
    const items = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
    if (items !== undefined && checker.isArrayLikeType(type)) return ownTypes(items);
    const isOwn = type.symbol?.declarations?.some(
      (one) => ts.isInterfaceDeclaration(one) && one.getSourceFile().fileName.includes('/src/'),
    );
    if (isOwn === true) return [type];
    return isObject(type)
      ? checker.getPropertiesOfType(type).flatMap((one) => ownTypes(typeOf(one)))
      : [];
  }

  function written(type: ts.Type): string {
    return checker
      .typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation)
      .replaceAll('readonly ', '')
      .replaceAll(/ \| undefined\b/g, ' | null')
      .replaceAll(/(?:"[\w-]+" \| ){6,}"[\w-]+"/g, 'string');
  }

  /** What is called has no place in data. */
  function plainFields(type: ts.Type): readonly ts.Symbol[] {
    return checker.getPropertiesOfType(type).filter((one) => !written(typeOf(one)).includes('=>'));
  }

  function wordsOf(type: ts.Type, name: string): readonly string[] {
    const words = type.getProperty(name);
    return words === undefined ? [] : plainFields(typeOf(words)).map((one) => one.name);
  }

  function typeOf(symbol: ts.Symbol): ts.Type {
    return checker.getTypeOfSymbol(symbol);
  }

  function isObject(type: ts.Type): boolean {
    return (type.flags & ts.TypeFlags.Object) !== 0 && (type.symbol?.name ?? '') === '__type';
  }

  function addGroup(type: ts.Type): void {
    const { name } = type.symbol;
    if (groups.has(name)) return;
    groups.set(name, []);
    const fields = plainFields(type).filter((one) => !withheld.has(one.name));
    groups.set(
      name,
      fields.map((field) => ({
        name: field.name,
        type: written(typeOf(field)),
        about: ts
          .displayPartsToString(field.getDocumentationComment(checker))
          .replaceAll('\n', ' '),
      })),
    );
    for (const field of fields) ownTypes(typeOf(field)).forEach(addGroup);
  }

  const views = pages.map(([, file, name]) => {
    const source = program.getSourceFile(join(root, file));
    const symbol = source && checker.getSymbolAtLocation(source);
    const found = symbol && checker.getExportsOfModule(symbol).find((one) => one.name === name);
    if (found === undefined) throw new Error(`${file} has no ${name}.`);
    return checker.getDeclaredTypeOfSymbol(found);
  });
  views.forEach(addGroup);
  const [journey] = views;
  return {
    pages: new Map(pages.map(([page, , type]) => [page, type])),
    groups,
    words: journey === undefined ? [] : wordsOf(journey, 'words'),
    mapWords: journey === undefined ? [] : wordsOf(journey, 'mapWords'),
  };
}
