import ts from 'typescript';

/** The type of each public property of a class, spelled out: `'in' | 'out' | undefined`. */
export function typeTexts(
  source: ts.SourceFile,
  className: string,
  checker: ts.TypeChecker,
): Map<string, string> {
  const found = source.statements.find(
    (each) => ts.isClassDeclaration(each) && each.name?.text === className,
  );
  const properties = found ? checker.getTypeAtLocation(found).getProperties() : [];
  return new Map(
    properties.map((property) => {
      const type = checker.getTypeOfSymbol(property);
      return [property.name, textOf(type, checker)];
    }),
  );
}

/** Names of types mean nothing to an editor that completes attributes: it wants the words. */
function textOf(type: ts.Type, checker: ts.TypeChecker): string {
  const types = type.isUnion() ? type.types : [type];
  const words = types.flatMap((each) => (each.isStringLiteral() ? [`'${each.value}'`] : []));
  const others = types.filter((each) => !each.isStringLiteral());
  if (words.length === 0 || !others.every(isUndefined))
    return inOrder(checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation));
  return [...words.sort(), ...others.map(() => 'undefined')].join(' | ');
}

/** The order of the checker is that in which it met the words, which a file elsewhere may change. */
export function inOrder(text: string): string {
  return text.replaceAll(/"[^"]*"(?: \| "[^"]*")+/g, (words) =>
    words.split(' | ').sort().join(' | '),
  );
}

function isUndefined(type: ts.Type): boolean {
  return (type.flags & ts.TypeFlags.Undefined) !== 0;
}
