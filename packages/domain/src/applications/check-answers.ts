import type { FieldProblem } from '@drsk/contract';
import type { Locale } from '../messages.js';
import { ruleText } from '../rules.js';
import { answerMessages } from './answers.messages.js';
import { type AnswerCode, brokenAnswers } from './broken-answers.js';
import type { AnswerName, FormSubject } from './form-field.js';
import { formMessages, type FormTexts } from './form-texts.js';
import { type ShownField, shownFields } from './form.js';

/** What is wrong with the answers, in the order of the form; none when the application can be filed. */
export type AnswerErrors = Partial<Record<AnswerName, FieldProblem>>;

/** Everything that keeps these answers from being filed: what is missing or mistyped. */
export function checkAnswers(subject: FormSubject, locale: Locale): AnswerErrors {
  const codes = brokenAnswers(subject);
  const errors: AnswerErrors = {};
  if (Object.keys(codes).length === 0) return errors;
  const { fields } = formMessages[locale]; // put together each time
  for (const field of shownFields(subject)) {
    const code = codes[field.name];
    if (code) errors[field.name] = { code, text: textOf(code, { field, fields, locale }) };
  }
  return errors;
}

interface Named extends Pick<FormTexts, 'fields'> {
  field: ShownField;
  locale: Locale;
}

/** The sentence names its field where that is all it says: in the summary above the form it stands alone. */
function textOf(code: AnswerCode, { field, fields, locale }: Named): string {
  if (code !== 'required') return ruleText(code, locale);
  const { requiredChoice, requiredField } = answerMessages[locale];
  const { label } = fields[field.name];
  return field.kind === 'choice' ? requiredChoice(label) : requiredField(label);
}
