import ts from 'typescript';

/** What who imports a name may rely on: `member \`Transport(request: Request)\``, each with its kind. */
export type Fact = readonly [kind: string, text: string];

const modifiers = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;

/** Of everything that an entry exports of its own package: the contract has a check of its own. */
export function exportedFacts(program: ts.Program, entry: string): Fact[] {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(entry);
  const symbol = source && checker.getSymbolAtLocation(source);
  if (!symbol) throw new Error(`${entry} exports nothing`);
  return checker.getExportsOfModule(symbol).flatMap((exported) => {
    const isAlias = (exported.flags & ts.SymbolFlags.Alias) !== 0;
    const { declarations = [], name } = isAlias ? checker.getAliasedSymbol(exported) : exported;
    return declarations
      .filter((declaration) => !declaration.getSourceFile().fileName.includes('/contract/'))
      .flatMap((declaration) => factsOf(declaration, name, checker));
  });
}

function factsOf(declaration: ts.Declaration, name: string, checker: ts.TypeChecker): Fact[] {
  if (ts.isInterfaceDeclaration(declaration) || ts.isClassDeclaration(declaration)) {
    const kind = ts.isClassDeclaration(declaration) ? 'class' : 'interface';
    const heritage = (declaration.heritageClauses ?? []).map(textOf);
    const members = membersOf(declaration, checker).filter(isPublic);
    return [
      [kind, [name, ...heritage].join(' ')],
      ...members.map((member): Fact => ['member', `${name}: ${textOf(member)}`]),
    ];
  }
  const kind = ts.isFunctionDeclaration(declaration) ? 'function' : 'export';
  return [[kind, textOf(declaration)]];
}

/** Those that it has from others too, as long as they are ours; a constructor has no name. */
function membersOf(
  declaration: ts.InterfaceDeclaration | ts.ClassDeclaration,
  checker: ts.TypeChecker,
): ts.Declaration[] {
  const named = checker.getTypeAtLocation(declaration).getProperties();
  const nameless = [...declaration.members].filter((member) => !member.name);
  const all = named.flatMap(({ declarations = [] }) => declarations);
  return [...nameless, ...all].filter((member) =>
    member.getSourceFile().fileName.includes('/packages/'),
  );
}

function isPublic(member: ts.Declaration): boolean {
  const isHidden = (ts.getCombinedModifierFlags(member) & modifiers) !== 0;
  const name = ts.getNameOfDeclaration(member);
  return !isHidden && !(name && ts.isPrivateIdentifier(name));
}

const printer = ts.createPrinter({ removeComments: true });

/** One line of it, without comments and without what it does. */
export function textOf(node: ts.Node): string {
  const { body, initializer }: { body?: ts.Node; initializer?: ts.Node } = Object(node);
  const source = node.getSourceFile();
  const end = body ?? initializer;
  const text = end
    ? source.text.slice(node.getStart(), end.getFullStart()).replace(/=\s*$/, '')
    : printer.printNode(ts.EmitHint.Unspecified, node, source);
  return text
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll('`', "'")
    .replace(/^(export |declare )+/, '')
    .replace(/[;{ ]+$/, '')
    .trim();
}
