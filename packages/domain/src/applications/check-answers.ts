import type { FieldProblem } from '@drsk/contract';
import type { Locale } from '../messages.js';
import { ruleText } from '../rules.js';
import { answerMessages } from './answers.messages.js';
import { type AnswerCode, brokenAnswers } from './broken-answers.js';
import type { AnswerName, FormSubject } from './form-field.js';
import { formMessages } from './form-texts.js';
import { type ShownField, shownFields } from './form.js';

/** What is wrong with the answers, in the order of the form; none when the application can be filed. */
export type AnswerErrors = Partial<Record<AnswerName, FieldProblem>>;

/** Everything that keeps these answers from being filed: what is missing or mistyped. */
export function checkAnswers(subject: FormSubject, locale: Locale): AnswerErrors {
  const codes = brokenAnswers(subject);
  const errors: AnswerErrors = {};
  for (const field of shownFields(subject)) {
    const code = codes[field.name];
    if (code) errors[field.name] = { code, text: textOf(code, field, locale) };
  }
  return errors;
}

/** The sentence names its field where that is all it says: in the summary above the form it stands alone. */
function textOf(code: AnswerCode, { kind, name }: ShownField, locale: Locale): string {
  if (code === 'required') {
    const { requiredChoice, requiredField } = answerMessages[locale];
    const { label } = formMessages[locale].fields[name];
    return kind === 'choice' ? requiredChoice(label) : requiredField(label);
  }
  return ruleText(code, locale);
}
