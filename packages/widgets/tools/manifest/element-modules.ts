import { rolldown, type OutputChunk, type Plugin } from 'rolldown';
import ts from 'typescript';
import { isShownElement } from '../shown-elements.ts';

/** The text of a file: another than what is on disk, where a test plants something. */
export type ReadFile = (path: string) => string;

/** Of each module, the functions, classes and values that are used. */
export type UsedModules = ReadonlyMap<string, ReadonlySet<string>>;

export interface ModulesOptions {
  read: ReadFile;
  /** Elements of their own that others open beside themselves: their parts are nobody else's. */
  apart: ReadonlySet<string>;
}

/** What an element consists of: all that it loads, also later, without what it never uses. */
export async function elementModules(file: string, options: ModulesOptions): Promise<UsedModules> {
  const bundle = await rolldown({
    input: file,
    platform: 'browser',
    external: (id, importer) => /^[^./]/.test(id) || isShownElement(id, importer),
    plugins: [sourcesOf(options)],
  });
  const { output } = await bundle.generate({ format: 'es' });
  const chunks = output.filter((each) => each.type === 'chunk');
  return new Map(chunks.flatMap(modulesOf));
}

function modulesOf({ moduleIds, modules }: OutputChunk): [string, Set<string>][] {
  return moduleIds.map((id) => [id, declaredNames(modules[id]?.code ?? '')]);
}

/** Bundlers number what is called alike. */
function declaredNames(code: string): Set<string> {
  const { statements } = ts.createSourceFile('module.js', code, ts.ScriptTarget.ES2022);
  return new Set(statements.flatMap(namesOf).map((name) => name.replace(/\$\d+$/, '')));
}

/** What a statement declares; nothing, if it only does something. */
export function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) =>
      ts.isIdentifier(name) ? [name.text] : [],
    );
  const isNamed = ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement);
  return isNamed && statement.name ? [statement.name.text] : [];
}

function sourcesOf({ read, apart }: ModulesOptions): Plugin {
  return {
    name: 'sources',
    async resolveId(source, importer) {
      if (!importer) return undefined;
      const found = await this.resolve(source, importer, { skipSelf: true });
      return found && apart.has(found.id) ? { ...found, external: true } : found;
    },
    load: (id) => ({ code: read(id), moduleType: 'ts' }),
  };
}
