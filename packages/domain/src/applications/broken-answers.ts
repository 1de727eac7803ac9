import type { ApplicationAnswers, CategoryReason } from '@drsk/contract';
import { editionOn } from '../rulesets/limits.js';
import { answerRules } from './answer-rules.js';
import type { AnswerCode } from './answer-sentence.js';
import { categoryFacts } from './category-facts.js';
import { categoryOf } from './category.js';
import type { AnswerName, FormSubject } from './form-field.js';
import { type ShownField, shownFields } from './form.js';

/**
 * Everything that keeps these answers from being filed, by code alone (`checkAnswers` has the words of all): a page that
 * shows few of the answers loads the words of few.
 */
export function brokenAnswers(subject: FormSubject): Partial<Record<AnswerName, AnswerCode>> {
  const { answers, filedOn } = subject;
  const codes: Partial<Record<AnswerName, AnswerCode>> = {};
  const foreign = foreignCategory(subject);
  for (const field of shownFields(subject)) {
    const code = brokenAnswer(field, answers, filedOn) ?? foreign[field.name];
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

/** The answer that takes the application out of the categories that can be filed here. */
const causeOf = {
  household: undefined,
  small_business: undefined,
  above_150: 'powerKw',
  above_670: 'powerKw',
  individual_above_15: 'powerKw',
  individual_business: 'purpose',
  first_category: 'reliabilityCategory',
  temporary: 'isTemporary',
  temporary_above_150: 'isTemporary',
  temporary_above_35kv: 'isTemporary',
  microgeneration: 'hasMicrogeneration',
  microgeneration_with_load: 'hasMicrogeneration',
  microgeneration_beyond: 'hasMicrogeneration',
  generation: 'hasMicrogeneration',
  grid_company: 'isGridCompany',
  redistribution: 'connectionReason',
  mining: 'isMining',
  above_04kv: 'voltageKv',
} as const satisfies Record<CategoryReason, AnswerName | undefined>;

function foreignCategory({
  answers,
  applicantKind,
  filedOn,
}: FormSubject): Partial<Record<AnswerName, CategoryReason>> {
  const facts = categoryFacts(answers, applicantKind);
  const category = facts && categoryOf(facts, editionOn(filedOn));
  if (!category || category.isFileable) return {};
  const codes: Partial<Record<AnswerName, CategoryReason>> = {};
  for (const reason of category.reasons) {
    const name = causeOf[reason];
    if (name) codes[name] = reason;
  }
  return codes;
}
