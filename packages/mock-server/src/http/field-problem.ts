import type { FieldProblem } from '@drsk/contract';
import { type Locale, messages, ruleProblem } from '@drsk/domain';
import type { SchemaError } from '../generated/body-validators.js';

/** What a schema complains of: the field, as a JSON Pointer, and what is wrong with it. */
export function fieldProblem(
  error: SchemaError,
  locale: Locale,
): [pointer: string, problem: FieldProblem] {
  return [pointerOf(error), describe(error, locale)];
}

/** The field that an error is about, also one that is missing or too much. */
export function pointerOf({ instancePath, params }: SchemaError): string {
  const name = params['missingProperty'] ?? params['additionalProperty'] ?? params['tag'];
  return typeof name === 'string' ? `${instancePath}/${escape(name)}` : instancePath;
}

function escape(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

function describe({ keyword, params }: SchemaError, locale: Locale): FieldProblem {
  const texts = messages[locale];
  const limit = Number(params['limit']);
  const isEmpty = limit === 1 && (keyword === 'minLength' || keyword === 'minItems');
  if (keyword === 'required' || isEmpty) return { code: 'required', text: texts.required };
  if (keyword === 'minLength') return { code: 'too_short', text: texts.tooShort(limit) };
  if (keyword === 'maxLength') return { code: 'too_long', text: texts.tooLong(limit) };
  if (choices.includes(keyword)) return ruleProblem('choice', locale);
  return { code: 'invalid', text: texts.invalid };
}

const choices = ['enum', 'const', 'discriminator'];
