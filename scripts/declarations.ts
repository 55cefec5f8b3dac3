import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { root } from './root.ts';

/**
 * Writes the types of the library: `dist/index.d.ts` and the declarations that it reaches, no others. Types that are
 * inferred from zod schemas are written out, as the package installs nothing.
 * @throws Error when a declaration still needs a package, or shows a type of zod that is not inferred
 */
export async function writeDeclarations(): Promise<number> {
  const entry = join(root, 'src', 'index.ts');
  const program = ts.createProgram([entry], options());
  const emitted = new Map<string, string>();
  // TypeScript leaves the `.ts` of imports in declarations.
  const collect = (path: string, text: string): unknown =>
    emitted.set(path, text.replaceAll(/(['"])(\.[^'"]*)\.ts\1/g, '$1$2.js$1'));
  program.emit(undefined, (path, text) => void collect(path, text), undefined, true);

  const written = new Set<string>();
  const waiting = [join(root, 'dist', 'index.d.ts')];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (written.has(file)) continue;
    written.add(file);
    let text = emitted.get(file);
    const name = relative(root, file);
    if (text === undefined) throw new Error(`"${name}" was not emitted: run \`npm run types\`.`);
    if (importsOf(text).includes('zod')) text = writtenOut(program, file);
    for (const wanted of importsOf(text)) {
      if (!wanted.startsWith('.')) throw new Error(`"${name}" needs the package "${wanted}".`);
      waiting.push(join(dirname(file), wanted.replace(/\.js$/, '.d.ts')));
    }
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return written.size;
}

function options(): ts.CompilerOptions {
  const file = join(root, 'tsconfig.json');
  const read = ts.readConfigFile(file, (path) => ts.sys.readFile(path)) as { config: unknown };
  return {
    ...ts.parseJsonConfigFileContent(read.config, ts.sys, root).options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    noCheck: true,
    rootDir: join(root, 'src'),
    outDir: join(root, 'dist'),
  };
}

/** The exported type aliases of a file with schemas, each as a plain type. */
function writtenOut(program: ts.Program, declaration: string): string {
  const name = relative(join(root, 'dist'), declaration).replace(/\.d\.ts$/, '.ts');
  const source = program.getSourceFile(join(root, 'src', name));
  if (source?.statements.some(ts.isInterfaceDeclaration)) {
    throw new Error(
      `The library shows a type of zod (src/${name}): give it a function without that type.`,
    );
  }
  const checker = program.getTypeChecker();
  const flags = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias;
  const aliases = [...(source?.statements ?? [])].filter(ts.isTypeAliasDeclaration).map((alias) => {
    const type = checker.typeToString(checker.getTypeAtLocation(alias), alias, flags);
    return `export type ${alias.name.text} = ${type};`;
  });
  return `${aliases.join('\n')}\n`;
}

function importsOf(declaration: string): readonly string[] {
  return ts.preProcessFile(declaration, true, true).importedFiles.map((file) => file.fileName);
}
