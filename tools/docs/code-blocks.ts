export interface CodeBlock {
  /** Made of the document and the line, so an error leads there. */
  name: string;
  code: string;
}

/** The TypeScript blocks of a document, each a module of its own. */
export function codeBlocks(file: string, text: string): CodeBlock[] {
  return [...text.matchAll(/^```ts\r?\n([\s\S]*?)^```/gm)].map(({ 1: code = '', index }) => {
    const line = text.slice(0, index).split('\n').length;
    const name = `${file.replaceAll(/[^a-z\d]+/gi, '-')}-line-${line}`;
    return { name, code: `${code}export {};\n` };
  });
}
