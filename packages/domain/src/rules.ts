import type { FieldProblem } from '@drsk/contract';
import { type Locale, messages } from './messages.js';
import { ruleMessages } from './rules.messages.js';

/** Names of the rules: the `code` of a field's problem on the wire. */
export type RuleName = keyof typeof messages.ru.rules | keyof typeof ruleMessages.ru;

export function ruleText(rule: RuleName, locale: Locale): string {
  return textsOf(locale)[rule];
}

/** A field's problem: the rule's name for programs, its sentence for people. */
export function ruleProblem(rule: RuleName, locale: Locale): FieldProblem {
  return { code: rule, text: ruleText(rule, locale) };
}

export function isRuleName(name: unknown): name is RuleName {
  return typeof name === 'string' && Object.hasOwn(textsOf('ru'), name);
}

function textsOf(locale: Locale): Record<RuleName, string> {
  return { ...messages[locale].rules, ...ruleMessages[locale] };
}
