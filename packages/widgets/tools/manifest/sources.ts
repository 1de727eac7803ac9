import type { CustomElementDeclaration } from 'custom-elements-manifest';
import type ts from 'typescript';
import { type ElementClass, partClasses } from '../element-classes.ts';
import type { ElementWords } from './described-words.ts';
import { type DocWord, docWords } from './doc-words.ts';
import { elementModules, namesOf, type ReadFile, type UsedModules } from './element-modules.ts';
import { sourceProgram } from './source-program.ts';
import { statementWords } from './source-words.ts';
import { typeTexts } from './type-texts.ts';
import { joinWords, type Words } from './words.ts';

export interface SourcesOptions {
  /** Folder of the package, with a slash at its end. */
  root: string;
  read: ReadFile;
}

/** A function, a class, a value or a deed of a module, and what it says to the outside. */
interface Statement {
  /** Empty for a deed. */
  names: readonly string[];
  words: Words;
  unclear: readonly string[];
  docs: readonly DocWord[];
}

/** The modules of some elements, with their types. */
export class Sources {
  readonly #src: string;
  readonly #program: ts.Program;
  readonly #used: ReadonlyMap<ElementClass, UsedModules>;
  readonly #statements: ReadonlyMap<string, readonly Statement[]>;

  private constructor(
    src: string,
    program: ts.Program,
    used: ReadonlyMap<ElementClass, UsedModules>,
  ) {
    this.#src = src;
    this.#program = program;
    this.#used = used;
    const files = new Set([...used.values()].flatMap((modules) => [...modules.keys()]));
    this.#statements = new Map([...files].map((file) => [file, this.#read(file)]));
  }

  static async of(elements: readonly ElementClass[], options: SourcesOptions): Promise<Sources> {
    const { root, read } = options;
    const src = `${root}src`;
    const apart = new Set(partClasses(src).map(({ file }) => `${src}/${file}`));
    const used = new Map<ElementClass, UsedModules>();
    for (const element of elements)
      used.set(element, await elementModules(`${src}/${element.file}`, { read, apart }));
    const files = [...used.values()].flatMap((modules) => [...modules.keys()]);
    return new Sources(src, sourceProgram(root, [...new Set(files)], read), used);
  }

  wordsOf(element: ElementClass, declaration: CustomElementDeclaration): ElementWords {
    const own = `${this.#src}/${element.file}`;
    const modules = this.#used.get(element) ?? new Map();
    // What several have in common comes first: an element may have a value of its own for a token.
    const isOwn = (file: string): number => Number(!file.startsWith(`${this.#src}/shared/`));
    const files = [...modules.keys()].toSorted((one, other) => isOwn(one) - isOwn(other));
    const statements = (file: string): readonly Statement[] =>
      (this.#statements.get(file) ?? []).filter(
        ({ names }) => names.length === 0 || names.some((name) => modules.get(file)?.has(name)),
      );
    const code = joinWords(files.flatMap(statements).map(({ words }) => words));
    code.slots.set('', undefined); // an element has children whether or not it has a place for them
    return {
      element,
      code,
      own: statements(own).flatMap(({ docs }) => docs),
      shared: files
        .filter((file) => file !== own)
        .flatMap((file) => this.#statements.get(file) ?? [])
        .flatMap(({ docs }) => docs),
      declared: new Set((declaration.attributes ?? []).map(({ name }) => name)),
    };
  }

  typesOf({ file, className }: ElementClass): ReadonlyMap<string, string> {
    const source = this.#program.getSourceFile(`${this.#src}/${file}`);
    return source ? typeTexts(source, className, this.#program.getTypeChecker()) : new Map();
  }

  /** Places where the types do not tell which words they are. */
  get unclear(): string[] {
    return [...this.#statements.values()].flat().flatMap(({ unclear }) => unclear);
  }

  /** Descriptions that stand above no element's class, by file. */
  sharedDocs(): Map<string, DocWord[]> {
    const own = new Set([...this.#used.keys()].map(({ file }) => `${this.#src}/${file}`));
    const shared = [...this.#statements].filter(([file]) => !own.has(file));
    return new Map(
      shared.map(([file, statements]) => [
        file.slice(this.#src.length - 'src'.length),
        statements.flatMap(({ docs }) => docs),
      ]),
    );
  }

  #read(file: string): Statement[] {
    const checker = this.#program.getTypeChecker();
    const statements = this.#program.getSourceFile(file)?.statements ?? [];
    return statements.map((statement) => ({
      names: namesOf(statement),
      ...statementWords(statement, checker),
      docs: docWords(statement),
    }));
  }
}
