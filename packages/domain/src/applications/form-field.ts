import type { ApplicantKind, ApplicationAnswers, Basis, Category } from '@drsk/contract';
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
  | 'email'
  | 'phone'
  | 'note';

export type SectionName =
  | 'connection'
  | 'object'
  | 'power'
  | 'supply'
  | 'applicant'
  | 'contacts'
  | 'extra';

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
