export interface CodeBlock {
  /** Made of the document and the line, so an error leads there. */
  readonly name: string;
  /** `docs/a.md:5` */
  readonly place: string;
  readonly language: string;
  readonly code: string;
}

/** The blocks of a document that have a language, also those within lists. */
export function codeBlocks(file: string, text: string): CodeBlock[] {
  const fences = text.matchAll(/^([ \t]*)```(\w+)[^\n]*\r?\n([\s\S]*?)^\1```/gm);
  return [...fences].map(({ 1: indent = '', 2: language = '', 3: body = '', index }) => {
    const line = text.slice(0, index).split('\n').length;
    const code = body.replaceAll(new RegExp(`^${indent}`, 'gm'), '');
    const name = `${file.replaceAll(/[^a-z\d]+/gi, '-')}-line-${line}`;
    return { name, place: `${file}:${line}`, language, code };
  });
}

/** The TypeScript among them, each a module of its own. */
export function modulesOf(blocks: readonly CodeBlock[]): { name: string; code: string }[] {
  return blocks
    .filter(({ language }) => language === 'ts' || language === 'tsx')
    .map(({ name, code, language }) => ({
      name: `${name}.${language}`,
      code: `${code}export {};\n`,
    }));
}
