import ts from 'typescript';
import { isOwn, type SourceProgram } from './source-program.ts';

/** One method of the client, as its types say. */
export interface SdkMethod {
  /** `client.account.createSession` */
  readonly name: string;
  readonly signature: string;
  readonly text: string;
  readonly throws: readonly string[];
  readonly declaration: ts.Declaration;
}

export interface MethodGroup {
  /** `client.account` */
  readonly name: string;
  readonly text: string;
  readonly methods: readonly SdkMethod[];
}

/** The methods of the client, group by group, in the order in which the types have them. */
export function methodGroups({ checker, files }: SourceProgram): MethodGroup[] {
  const file = files.find(({ fileName }) => fileName.endsWith('/sdk/src/client.ts'));
  const client = file?.statements.find(
    (statement): statement is ts.InterfaceDeclaration =>
      ts.isInterfaceDeclaration(statement) && statement.name.text === 'DrskClient',
  );
  if (!client) throw new Error('client.ts has no DrskClient');
  return groupsOf('client', checker.getTypeAtLocation(client), checker);
}

function groupsOf(name: string, type: ts.Type, checker: ts.TypeChecker): MethodGroup[] {
  const members = checker.getPropertiesOfType(type).flatMap((symbol) => {
    const declaration = symbol.declarations?.find(({ parent }) =>
      isOwn(parent.getSourceFile().fileName),
    );
    return declaration ? [{ symbol, declaration }] : [];
  });
  const methods: SdkMethod[] = [];
  const groups: MethodGroup[] = [];
  for (const { symbol, declaration } of members) {
    const member = checker.getTypeOfSymbol(symbol);
    const path = `${name}.${symbol.name}`;
    if (member.getCallSignatures().length > 0)
      methods.push(methodOf(path, symbol, { declaration, checker }));
    else if (isGroup(member)) groups.push(...groupsOf(path, member, checker));
  }
  return [{ name, text: textOf(type.symbol, checker), methods }, ...groups];
}

/** A namespace of calls, and no value that somebody reads. */
function isGroup(type: ts.Type): boolean {
  const own = type.symbol?.declarations?.[0];
  return own !== undefined && ts.isInterfaceDeclaration(own) && isOwn(own.getSourceFile().fileName);
}

interface Declared {
  readonly declaration: ts.Declaration;
  readonly checker: ts.TypeChecker;
}

function methodOf(name: string, symbol: ts.Symbol, { declaration, checker }: Declared): SdkMethod {
  const tags = symbol.getJsDocTags(checker).filter((tag) => tag.name === 'throws');
  return {
    name,
    signature: declaration
      .getText()
      .replaceAll(/\s+/g, ' ')
      .replace(/;$/, '')
      .replace('readonly ', ''),
    text: textOf(symbol, checker),
    throws: tags.map(({ text }) => oneLine(ts.displayPartsToString(text))),
    declaration,
  };
}

function textOf(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  return oneLine(ts.displayPartsToString(symbol.getDocumentationComment(checker)));
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
