import type { ApplicantKind, ApplicationAnswers, FieldProblem } from '@drsk/contract';
import type { Locale } from '../messages.js';
import { rulesetOn } from '../rulesets/ruleset.js';
import { type RuleName, ruleProblem } from '../rules.js';
import { answerRules } from './answer-rules.js';
import { categoryFacts } from './category-facts.js';
import { categoryMessages } from './category.messages.js';
import { type CategoryReason, categoryOf } from './category.js';
import type { AnswerName } from './form-field.js';
import { formMessages } from './form.messages.js';
import { type ShownField, shownFields } from './form.js';

/** What is wrong with the answers, in the order of the form; none when the application can be filed. */
export type AnswerErrors = Partial<Record<AnswerName, FieldProblem>>;

export interface Filing {
  /** The local date of filing: it chooses the edition of the Rules, and no date may lie behind it. */
  filedOn: string;
  locale: Locale;
}

/** Everything that keeps these answers from being filed: what is missing, mistyped, or of another category. */
export function checkAnswers(
  answers: ApplicationAnswers,
  applicantKind: ApplicantKind,
  filing: Filing,
): AnswerErrors {
  const errors: AnswerErrors = {};
  const foreign = foreignCategory(answers, applicantKind, filing);
  for (const field of shownFields(answers, applicantKind)) {
    const error = checkAnswer(field, answers, filing) ?? foreign[field.name];
    if (error) errors[field.name] = error;
  }
  return errors;
}

/** What is wrong with one answer by itself. */
export function checkAnswer(
  field: ShownField,
  answers: ApplicationAnswers,
  filing: Filing,
): FieldProblem | undefined {
  const answer = answers[field.name];
  if (typeof answer === 'boolean') return undefined;
  if (answer === undefined || answer.trim() === '')
    return field.isRequired ? missing(field, filing.locale) : undefined;
  const rule = brokenRule(field, answer, filing.filedOn);
  return rule && ruleProblem(rule, filing.locale);
}

function brokenRule(
  { choices, rules }: ShownField,
  answer: string,
  today: string,
): RuleName | undefined {
  if (choices && !choices.includes(answer)) return 'choice';
  return rules?.find((rule) => !answerRules[rule](answer, today));
}

/** The sentence names its field: in the summary above the form it stands alone. */
function missing({ name, kind }: ShownField, locale: Locale): FieldProblem {
  const { fields, requiredChoice, requiredField } = formMessages[locale];
  const { label } = fields[name];
  return {
    code: 'required',
    text: kind === 'choice' ? requiredChoice(label) : requiredField(label),
  };
}

/** The answer that takes the application out of the categories that can be filed here. */
const causeOf = {
  household: undefined,
  small_business: undefined,
  temporary: 'isTemporary',
  microgeneration: 'hasMicrogeneration',
  mining: 'isMining',
  individual_above_15: 'powerKw',
  individual_business: 'purpose',
  first_category: 'reliabilityCategory',
  above_150: 'powerKw',
  above_670: 'powerKw',
  above_04kv: 'voltageKv',
} as const satisfies Record<CategoryReason, AnswerName | undefined>;

function foreignCategory(
  answers: ApplicationAnswers,
  applicantKind: ApplicantKind,
  { filedOn, locale }: Filing,
): AnswerErrors {
  const facts = categoryFacts(answers, applicantKind);
  const category = facts && categoryOf(facts, rulesetOn(filedOn));
  if (!category || category.isFileable) return {};
  const { reasons, whatToDo } = categoryMessages[locale];
  const errors: AnswerErrors = {};
  for (const reason of category.reasons) {
    const name = causeOf[reason];
    if (name) errors[name] = { code: reason, text: `${reasons[reason]} ${whatToDo}` };
  }
  return errors;
}
