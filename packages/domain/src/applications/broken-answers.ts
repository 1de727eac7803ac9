import type { ApplicationAnswers } from '@drsk/contract';
import type { RuleName } from '../rules.js';
import { answerRules } from './answer-rules.js';
import type { AnswerName, FormSubject } from './form-field.js';
import { type ShownField, shownFields } from './form.js';

/** What is wrong with an answer: a rule that it breaks, or that there is none. */
export type AnswerCode = RuleName | 'required';

/**
 * Everything that keeps these answers from being filed, by code alone (`checkAnswers` has the words of all): a page that
 * shows few of the answers loads the words of few.
 */
export function brokenAnswers(subject: FormSubject): Partial<Record<AnswerName, AnswerCode>> {
  const { answers, filedOn } = subject;
  const codes: Partial<Record<AnswerName, AnswerCode>> = {};
  for (const field of shownFields(subject)) {
    const code = brokenAnswer(field, answers, filedOn);
    if (code) codes[field.name] = code;
  }
  return codes;
}

/** What is wrong with one answer by itself. */
function brokenAnswer(
  { choices, isRequired, name, rules }: ShownField,
  answers: ApplicationAnswers,
  today: string,
): AnswerCode | undefined {
  const answer = answers[name];
  if (typeof answer === 'boolean') return undefined;
  if (answer === undefined || answer.trim() === '') return isRequired ? 'required' : undefined;
  if (choices && !choices.includes(answer)) return 'choice';
  return rules?.find((rule) => !answerRules[rule](answer, today));
}
