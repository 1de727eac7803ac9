import ts from 'typescript';
import { type Fact, textOf } from './declared-facts.ts';
import type { Read } from './program-of.ts';

/** What who starts the sandbox in a shell may rely on: its commands, and its parameters with what holds without them. */
export function programFacts(root: string, read: Read): Fact[] {
  const folder = `${root}packages/mock-server/src/bin`;
  return [
    ...namesIn(`${folder}/main.ts`, 'commands', read).map(([name]): Fact => [
      'command',
      `drsk-mock-server ${name}`,
    ]),
    ...namesIn(`${folder}/parameters.ts`, 'serverParameters', read).map(([name, value]): Fact => [
      'parameter',
      `--${name} ${value}`,
    ]),
    ...namesIn(`${folder}/exit-codes.ts`, 'exitCodes', read).map(([name, value]): Fact => [
      'exit code',
      `${name} ${value}`,
    ]),
  ];
}

/** The names of a table in a source, with what stands behind each. */
function namesIn(file: string, table: string, read: Read): [name: string, value: string][] {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
  const found: [string, string][] = [];
  const visit = (node: ts.Node): void => {
    const isTable = ts.isVariableDeclaration(node) && node.name.getText() === table;
    const literal = isTable ? literalOf(node.initializer) : undefined;
    for (const property of literal?.properties ?? []) {
      const value = ts.isPropertyAssignment(property) ? textOf(property.initializer) : '';
      found.push([(property.name?.getText() ?? '').replaceAll("'", ''), value]);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  if (found.length === 0) throw new Error(`${file} has no table ${table}`);
  return found;
}

function literalOf(node: ts.Expression | undefined): ts.ObjectLiteralExpression | undefined {
  if (!node || ts.isObjectLiteralExpression(node)) return node;
  const isWrapped = ts.isAsExpression(node) || ts.isSatisfiesExpression(node);
  return isWrapped ? literalOf(node.expression) : undefined;
}
