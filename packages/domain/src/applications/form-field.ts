import type { ApplicantKind, ApplicationAnswers, Basis } from '@drsk/contract';
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

/** Whether something holds for these answers of this kind of applicant. */
export type Condition = (answers: ApplicationAnswers, applicantKind: ApplicantKind) => boolean;

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
export const ofIndividual: Condition = (_answers, kind) => kind === 'individual';
export const ofSoleProprietor: Condition = (_answers, kind) => kind === 'sole_proprietor';
export const ofLegalEntity: Condition = (_answers, kind) => kind === 'legal_entity';
export const ofPerson: Condition = (_answers, kind) => kind !== 'legal_entity';
export const ofBusiness: Condition = (_answers, kind) => kind !== 'individual';
