import type { Locale } from '@drsk/domain';
import { InputRefusal } from './input-refusal.js';
import { inputMessages } from './input.messages.js';
import type { OperatorInput } from './operator.js';

/** @throws {ProblemError} 422 where it is no whole number from zero on */
export function readNumber(input: OperatorInput, name: string, usual: number): number {
  const text = input[name]?.trim() ?? '';
  if (text === '') return usual;
  if (!/^\d{1,12}$/.test(text)) refuseInput(name, 'number', sayOf('number'));
  return Number(text);
}

/** @throws {ProblemError} 422 where there is none */
export function readText(input: OperatorInput, name: string): string {
  const text = input[name]?.trim() ?? '';
  return text === '' ? refuseInput(name, 'required', sayOf('text')) : text;
}

/** @throws {ProblemError} 422 where it is none of the values */
export function readChoice<const Value extends string>(
  input: OperatorInput,
  name: string,
  values: readonly [Value, ...Value[]],
): Value {
  const text = input[name]?.trim() || values[0];
  return values.find((value) => value === text) ?? refuseInput(name, 'choice', sayOf('choice'));
}

type Say = (locale: Locale) => string;

/** @throws {InputRefusal} always */
export function refuseInput(name: string, code: string, say: Say): never {
  throw new InputRefusal((locale) => ({ [name]: { code, text: say(locale) } }));
}

/** A sentence that is the same whatever was typed. */
export function sayOf(name: PlainText): Say {
  return (locale) => inputMessages[locale][name];
}

type Texts = typeof inputMessages.ru;
type PlainText = { [Name in keyof Texts]: Texts[Name] extends string ? Name : never }[keyof Texts];
