import ts from 'typescript';
import { literalsOf, type Reading } from './literals.ts';
import { readTemplate } from './template-words.ts';
import { noWords, type WordKind, type Words } from './words.ts';

/** What a statement says to the outside: parts and slots of its templates, events, states, attributes, tokens. */
export function statementWords(statement: ts.Statement, checker: ts.TypeChecker): Reading<Words> {
  const reading = { checker, words: noWords(), unclear: [] };
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node)) readTemplate(node, reading);
    if (ts.isNewExpression(node)) readEvent(node, reading);
    if (ts.isCallExpression(node)) readCall(node, reading);
    ts.forEachChild(node, visit);
  };
  visit(statement);
  return reading;
}

/** An event is a class that says its `type`. */
function readEvent(node: ts.NewExpression, { checker, words }: Reading<Words>): void {
  const made = checker.getTypeAtLocation(node);
  const isEvent = made.isClass() && checker.getBaseTypes(made).some(isEventClass);
  const type = isEvent && checker.getTypeAtLocation(node.expression).getProperty('type');
  if (!type) return;
  const value = checker.getTypeOfSymbolAtLocation(type, node);
  if (value.isStringLiteral()) words.events.set(value.value, made.symbol.name);
}

function isEventClass(type: ts.BaseType): boolean {
  return ['Event', 'CustomEvent'].includes(type.symbol?.name ?? '');
}

/** Methods whose first argument is a word. */
const kindsByMethod = new Map<string, WordKind>([
  ['setState', 'cssStates'],
  ['setting', 'attributes'],
  ['getAttribute', 'attributes'],
  ['hasAttribute', 'attributes'],
]);

function readCall(node: ts.CallExpression, reading: Reading<Words>): void {
  const [first] = node.arguments;
  if (!first || !ts.isPropertyAccessExpression(node.expression)) return;
  const { name, expression } = node.expression;
  const kind = kindsByMethod.get(name.text);
  if (!kind || !isWidget(reading.checker.getTypeAtLocation(expression))) return;
  for (const literal of literalsOf(first, reading)) reading.words[kind].set(literal, undefined);
}

/** A widget, whichever: the ground of all of them has states and settings. */
function isWidget(type: ts.Type): boolean {
  return type.getProperty('setState') !== undefined && type.getProperty('setting') !== undefined;
}
