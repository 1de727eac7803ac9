import ts from 'typescript';
import { isOwn, type SourceProgram } from './source-program.ts';

/** How the functions of `Http` are called: each takes an address of the contract. */
const verbs: Readonly<Record<string, string>> = {
  get: 'GET',
  stream: 'GET',
  download: 'GET',
  post: 'POST',
  postOnce: 'POST',
  actOnce: 'POST',
  patch: 'PATCH',
  delete: 'DELETE',
};

/** What every call goes through: what it asks for by itself is not the method's. */
const shared = /\/sdk\/src\/(?:http\/|session\/|on-demand)/;

/**
 * Which operations of the contract a declared method calls, as `POST /sessions`. Read from the code: the member that
 * implements it, and all functions and constants of the package that this leads to.
 */
export class CalledOperations {
  readonly #checker: ts.TypeChecker;
  readonly #members = new Map<ts.Node, ts.Node[]>();

  constructor({ checker, files }: SourceProgram) {
    this.#checker = checker;
    for (const file of files) this.#collectMembers(file);
  }

  of(declaration: ts.Declaration): string[] {
    const found = new Set<string>();
    this.#followMember(declaration, found, new Set());
    return [...found];
  }

  /** Which object or class member stands for which member of an interface. */
  #collectMembers(node: ts.Node): void {
    if (ts.isObjectLiteralExpression(node)) {
      const type = this.#checker.getContextualType(node);
      const known = type && this.#checker.getNonNullableType(type);
      for (const property of node.properties)
        for (const member of this.#membersIn(property)) this.#collect(member, known);
    }
    if (ts.isClassDeclaration(node)) {
      const types = (node.heritageClauses ?? []).flatMap((clause) => [...clause.types]);
      for (const type of types.map((one) => this.#checker.getTypeAtLocation(one)))
        for (const member of node.members) this.#collect(member, type);
    }
    ts.forEachChild(node, (child) => this.#collectMembers(child));
  }

  /** The member itself, or those that are spread there. */
  #membersIn(property: ts.ObjectLiteralElementLike): ts.NamedDeclaration[] {
    if (!ts.isSpreadAssignment(property)) return [property];
    return this.#checker
      .getTypeAtLocation(property.expression)
      .getProperties()
      .flatMap(({ valueDeclaration }) =>
        valueDeclaration && ts.isPropertyAssignment(valueDeclaration) ? [valueDeclaration] : [],
      );
  }

  #collect(member: ts.NamedDeclaration, type: ts.Type | undefined): void {
    const name = member.name?.getText();
    const symbol = name === undefined ? undefined : type?.getProperty(name);
    for (const declaration of symbol?.declarations ?? [])
      if (declaration !== member)
        this.#members.set(declaration, [...(this.#members.get(declaration) ?? []), member]);
  }

  #followMember(declaration: ts.Node, found: Set<string>, seen: Set<ts.Node>): void {
    for (const member of this.#members.get(declaration) ?? []) this.#follow(member, found, seen);
  }

  #follow(node: ts.Node, found: Set<string>, seen: Set<ts.Node>): void {
    if (seen.has(node)) return;
    seen.add(node);
    const visit = (child: ts.Node): void => {
      const operation = this.#operationOf(child);
      if (operation) found.add(operation);
      if (ts.isIdentifier(child)) this.#followName(child, found, seen);
      ts.forEachChild(child, visit);
    };
    visit(node);
  }

  #followName(name: ts.Identifier, found: Set<string>, seen: Set<ts.Node>): void {
    for (const declaration of this.#symbolOf(name)?.declarations ?? []) {
      const { fileName } = declaration.getSourceFile();
      if (!isOwn(fileName) || shared.test(fileName) || seen.has(declaration)) continue;
      if (this.#members.has(declaration)) this.#followMember(declaration, found, seen);
      if (isCode(declaration)) this.#follow(declaration, found, seen);
    }
  }

  #operationOf(node: ts.Node): string | undefined {
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return;
    const [argument, byBody] = node.arguments;
    const verb = verbs[node.expression.name.text];
    const type = argument && this.#checker.getTypeAtLocation(argument);
    if (!verb || !type?.isStringLiteral() || !type.value.startsWith('/')) return;
    const isPosted = node.expression.name.text === 'download' && byBody !== undefined;
    return `${isPosted ? 'POST' : verb} ${type.value}`;
  }

  #symbolOf(name: ts.Identifier): ts.Symbol | undefined {
    const symbol = ts.isShorthandPropertyAssignment(name.parent)
      ? this.#checker.getShorthandAssignmentValueSymbol(name.parent)
      : this.#checker.getSymbolAtLocation(name);
    return symbol && symbol.flags & ts.SymbolFlags.Alias
      ? this.#checker.getAliasedSymbol(symbol)
      : symbol;
  }
}

function isCode(declaration: ts.Declaration): boolean {
  return (
    ts.isFunctionDeclaration(declaration) ||
    ts.isMethodDeclaration(declaration) ||
    ts.isPropertyAssignment(declaration) ||
    (ts.isVariableDeclaration(declaration) && !isTableOfCalls(declaration))
  );
}

/** Of an object that holds calls, only those are followed that are named. */
function isTableOfCalls({ initializer, name }: ts.VariableDeclaration): boolean {
  return (
    !ts.isIdentifier(name) ||
    (initializer !== undefined && ts.isObjectLiteralExpression(initializer))
  );
}
