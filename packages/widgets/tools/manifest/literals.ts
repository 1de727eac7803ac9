import ts from 'typescript';

/** Words of a module, and places where nobody can tell from the types which words they are. */
export interface Reading<Words> {
  readonly checker: ts.TypeChecker;
  readonly words: Words;
  readonly unclear: string[];
}

/** The texts that an expression may have; notes it where its type leaves that open. */
export function literalsOf(
  expression: ts.Expression,
  { checker, unclear }: Reading<unknown>,
): string[] {
  const type = checker.getTypeAtLocation(expression);
  const types = (type.isUnion() ? type.types : [type]).filter((each) => !isNothing(each));
  if (!types.every((each) => each.isStringLiteral())) unclear.push(sentence(expression));
  return types.flatMap((each) => (each.isStringLiteral() ? [each.value] : []));
}

function sentence(expression: ts.Expression): string {
  const source = expression.getSourceFile();
  const { line } = ts.getLineAndCharacterOfPosition(source, expression.getStart());
  const place = `${source.fileName.replace(/^.*\/src\//, 'src/')}:${line + 1}`;
  return `${place}: \`${expression.getText()}\` may be any text: give it a type that lists the words it may be`;
}

/** `undefined`, `null` and Lit's `nothing` leave an attribute away. */
function isNothing({ flags }: ts.Type): boolean {
  const { Undefined, Null, UniqueESSymbol } = ts.TypeFlags;
  return (flags & (Undefined | Null | UniqueESSymbol)) !== 0;
}
