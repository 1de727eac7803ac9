import { globSync } from 'node:fs';
import ts from 'typescript';
import { textOf } from '../public-api/declared-facts.ts';
import { programOf, type Read, readSource } from '../public-api/program-of.ts';

/** A method of the client, and what mentions it. */
export interface ClientMethod {
  /** As in `offices.bookings.hold`. */
  name: string;
  signature: string;
  /** Absolute paths. */
  mentionedIn: Set<string>;
}

/**
 * The methods that the types of the client have, with the files of `patterns` that mention them: by what a name means,
 * not by how it is written, so that a client may have been taken apart before.
 */
export function clientMethods(
  root: string,
  patterns: readonly string[],
  read: Read = readSource,
): ClientMethod[] {
  const files = globSync(patterns, { cwd: root }).filter((file) => !file.endsWith('.test.ts'));
  const client = `${root}packages/sdk/src/client.ts`;
  const program = programOf(root, [client, ...files.map((file) => root + file)], read);
  const checker = program.getTypeChecker();
  // What several groups have in common is declared once.
  const methods = new Map<ts.Node, ClientMethod[]>();
  const byName = new Map<string, ClientMethod>();
  for (const [declaration, name] of methodsOf(program.getSourceFile(client), checker)) {
    const signature = textOf(declaration);
    const method = byName.get(name) ?? { name, signature, mentionedIn: new Set<string>() };
    byName.set(name, method);
    methods.set(declaration, [...(methods.get(declaration) ?? []), method]);
  }
  for (const file of files) {
    const source = program.getSourceFile(root + file);
    if (source) noteMentions(source, checker, methods);
  }
  return [...byName.values()];
}

function methodsOf(source: ts.SourceFile | undefined, checker: ts.TypeChecker) {
  const client = source?.statements.find(
    (statement) => ts.isInterfaceDeclaration(statement) && statement.name.text === 'DrskClient',
  );
  if (!client) throw new Error('packages/sdk/src/client.ts has no DrskClient');
  return methodsIn(checker.getTypeAtLocation(client), '', { checker, at: client });
}

interface Place {
  checker: ts.TypeChecker;
  at: ts.Node;
}

function methodsIn(type: ts.Type, prefix: string, place: Place): [ts.Node, string][] {
  return type.getProperties().flatMap((property): [ts.Node, string][] => {
    const [declaration] = property.declarations ?? [];
    if (!declaration || !declaration.getSourceFile().fileName.includes('/packages/sdk/')) return [];
    const name = prefix + property.name;
    const own = place.checker.getTypeOfSymbolAtLocation(property, place.at);
    if (own.getCallSignatures().length > 0)
      return declarationsOf(type, property.name).map((each) => [each, name]);
    return own.isClassOrInterface() ? methodsIn(own, `${name}.`, place) : [];
  });
}

/** Also where it is declared more widely: who has either of two groups calls it by that. */
function declarationsOf(type: ts.Type, name: string): ts.Node[] {
  const own = type.getProperty(name)?.declarations?.slice(0, 1) ?? [];
  const wider = (type.getBaseTypes() ?? []).flatMap((base) => declarationsOf(base, name));
  return [...new Set([...own, ...wider])];
}

function noteMentions(
  source: ts.SourceFile,
  checker: ts.TypeChecker,
  methods: Map<ts.Node, ClientMethod[]>,
): void {
  const visit = (node: ts.Node): void => {
    const symbol = ts.isIdentifier(node) ? mentioned(node, checker) : undefined;
    for (const declaration of symbol?.declarations ?? [])
      for (const { mentionedIn } of methods.get(declaration) ?? [])
        mentionedIn.add(source.fileName);
    ts.forEachChild(node, visit);
  };
  visit(source);
}

/** `client.offices.list`, and `list` of `const { list } = client.offices`. */
function mentioned(node: ts.Identifier, checker: ts.TypeChecker): ts.Symbol | undefined {
  const { parent } = node;
  if (!ts.isBindingElement(parent)) return checker.getSymbolAtLocation(node);
  return checker.getTypeAtLocation(parent.parent).getProperty(node.text);
}
