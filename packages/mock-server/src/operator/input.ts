import { refuseFields } from '../http/reply.js';
import { inputMessages } from './input.messages.js';
import type { OperatorInput } from './operator.js';

const texts = inputMessages.ru;

/** @throws {ProblemError} 422 where it is no whole number from zero on */
export function readNumber(input: OperatorInput, name: string, usual: number): number {
  const text = input[name]?.trim() ?? '';
  if (text === '') return usual;
  if (!/^\d{1,12}$/.test(text)) refuseInput(name, 'number', texts.number);
  return Number(text);
}

/** @throws {ProblemError} 422 where there is none */
export function readText(input: OperatorInput, name: string): string {
  const text = input[name]?.trim() ?? '';
  return text === '' ? refuseInput(name, 'required', texts.text) : text;
}

/** @throws {ProblemError} 422 where it is none of the values */
export function readChoice<const Value extends string>(
  input: OperatorInput,
  name: string,
  values: readonly [Value, ...Value[]],
): Value {
  const text = input[name]?.trim() || values[0];
  return values.find((value) => value === text) ?? refuseInput(name, 'choice', texts.choice);
}

export function refuseInput(name: string, code: string, text: string): never {
  return refuseFields({ [name]: { code, text } });
}
