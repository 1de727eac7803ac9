import type {
  ApplicantKind,
  ApplicationAnswers,
  Basis,
  Category,
  CategoryClause,
} from '@drsk/contract';
import type { Limits } from '../rulesets/limits.js';
import type { AnswerRule } from './answer-rules.js';

export type AnswerName = keyof ApplicationAnswers;

export type FieldKind =
  | 'text'
  | 'digits'
  | 'number'
  | 'date'
  | 'month'
  | 'choice'
  | 'yesno'
  | 'address'
  | 'place'
  | 'email'
  | 'phone'
  | 'note';

export type SectionName =
  | 'connection'
  | 'object'
  | 'power'
  | 'generation'
  | 'temporary'
  | 'technical'
  | 'stages'
  | 'supply'
  | 'applicant'
  | 'contacts'
  | 'extra';

export type ListName = 'points' | 'stages';

/** As many rows as the contract has names for. */
export const rowNumbers = [1, 2, 3, 4, 5, 6] as const;

export type RowNumber = (typeof rowNumbers)[number];

/** Whose application it is, as far as it is written, and the local date of filing: the edition of that day governs it. */
export interface FormSubject {
  answers: ApplicationAnswers;
  applicantKind: ApplicantKind;
  filedOn: string;
}

/** The same with what the Rules make of it; without a power the category is that of a small one. */
export interface Asked extends FormSubject {
  category: Category;
  limits: Limits;
}

/** Whether something holds for it. */
export type Condition = (asked: Asked) => boolean;

/** One question of the form. It is asked always and may stay open, unless its conditions say more. */
export interface FormField {
  name: AnswerName;
  kind: FieldKind;
  /** Why it is asked. */
  clause: Basis;
  choices?: readonly string[];
  /** What a typed answer has to keep, in this order. */
  rules?: readonly AnswerRule[];
  isShown?: Condition;
  /** Only what the Rules demand: the grid may ask for nothing more (п. 11). */
  isRequired?: Condition;
  /** The value the way people write it. */
  format?: (value: string) => string;
  /** Where it stands in a list: rows of one list are asked for one by one, an empty row is none. */
  row?: { list: ListName; number: RowNumber };
  /** What a browser may fill in, as HTML's `autocomplete` names it. */
  autocomplete?: string;
}

export const always: Condition = () => true;
export const ofIndividual: Condition = ({ applicantKind }) => applicantKind === 'individual';
export const ofSoleProprietor: Condition = ({ applicantKind }) =>
  applicantKind === 'sole_proprietor';
export const ofLegalEntity: Condition = ({ applicantKind }) => applicantKind === 'legal_entity';
export const ofPerson: Condition = ({ applicantKind }) => applicantKind !== 'legal_entity';
export const ofBusiness: Condition = ({ applicantKind }) => applicantKind !== 'individual';

/** Whoever falls under one of these clauses. */
export function ofClauses(...clauses: readonly CategoryClause[]): Condition {
  return ({ category }) => clauses.includes(category.clause);
}

/** П. 9 asks all of them for everything: the form of appendix 7, of those who stay. */
export const ofLarge = ofClauses('12', '9', '13(1)', '13(6)');

export function isAnswered(answer: string | boolean | undefined): boolean {
  return typeof answer === 'string' ? answer.trim() !== '' : answer === true;
}
