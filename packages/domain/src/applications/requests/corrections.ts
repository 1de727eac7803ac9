import type {
  AnswerChange,
  ApplicationAnswers,
  ApplicationStatus,
  Category,
  CategoryClause,
  FieldProblem,
} from '@drsk/contract';
import type { Locale } from '../../messages.js';
import { editionOn } from '../../rulesets/limits.js';
import { categoryFacts } from '../category-facts.js';
import { categoryOf } from '../category.js';
import { checkAnswers } from '../check-answers.js';
import type { AnswerName, FormSubject } from '../form-field.js';
import { weightOf } from './answer-weights.js';
import { correctionMessages } from './corrections.messages.js';
import { differenceOf } from './difference.js';

/** An application that was filed, as far as its corrections depend on it. */
export interface CorrectedApplication extends FormSubject {
  status: ApplicationStatus;
  category: Category | null;
}

/** What a correction does. */
export interface Correction {
  changes: AnswerChange[];
  /** The terms of the grid begin anew: the technical conditions depend on what has changed. */
  restarts: boolean;
}

export type CorrectionErrors = Partial<Record<AnswerName | 'answers', FieldProblem>>;

/** As long as no offer is posted: it is made of the answers, and so are the technical conditions. */
const open: readonly ApplicationStatus[] = ['submitted', 'incomplete', 'in_review'];

export function mayCorrect({ status }: { status: ApplicationStatus }): boolean {
  return open.includes(status);
}

/** What the new answers change. While the grid waits for documents its terms stand still, and nothing begins anew. */
export function correctionOf(
  application: CorrectedApplication,
  answers: ApplicationAnswers,
): Correction {
  const changes = differenceOf(application, answers);
  const isEssential = changes.some(({ name }) => weightOf(name) === 'essential');
  return { changes, restarts: isEssential && application.status !== 'incomplete' };
}

/** What keeps the new answers from taking the place of the old ones. */
export function checkCorrection(
  application: CorrectedApplication,
  answers: ApplicationAnswers,
  { correctedOn, locale }: { correctedOn: string; locale: Locale },
): CorrectionErrors {
  const text = correctionMessages[locale];
  const changes = differenceOf(application, answers);
  if (changes.length === 0) return { answers: { code: 'no_change', text: text.no_change } };
  const fixed = changes
    .filter(({ name }) => weightOf(name) === 'fixed')
    .map(({ name }) => [name, { code: 'answer_fixed', text: text.answer_fixed }] as const);
  // What another category would ask besides is of no use here.
  const others = foreignClause(application, answers)
    ? foreignCategory(application, answers, locale)
    : checkAnswers({ ...application, answers, filedOn: correctedOn }, locale);
  return { ...others, ...Object.fromEntries(fixed) };
}

/** The clause that the application would fall under, where that is another one. */
export function foreignClause(
  { applicantKind, category, filedOn }: CorrectedApplication,
  answers: ApplicationAnswers,
): CategoryClause | undefined {
  const facts = categoryFacts(answers, applicantKind);
  const clause = facts && categoryOf(facts, editionOn(filedOn)).clause;
  return clause === category?.clause ? undefined : clause;
}

/** Another clause means another form, other terms and another fee: an application of its own. */
function foreignCategory(
  application: CorrectedApplication,
  answers: ApplicationAnswers,
  locale: Locale,
): CorrectionErrors {
  const from = application.category?.clause ?? '';
  const to = foreignClause(application, answers) ?? '';
  const text = correctionMessages[locale].category_changes(from, to);
  const causes = differenceOf(application, answers)
    .filter(({ name }) => decidesCategory(name, application, answers))
    .map(({ name }) => [name, { code: 'category_changes', text }] as const);
  return Object.fromEntries(causes);
}

/** Whether the category depends on the change of this answer. */
function decidesCategory(
  name: AnswerName,
  { answers: before, applicantKind }: FormSubject,
  answers: ApplicationAnswers,
): boolean {
  const facts = (given: ApplicationAnswers): string =>
    JSON.stringify(categoryFacts(given, applicantKind));
  return facts({ ...before, [name]: answers[name] }) !== facts(before);
}
