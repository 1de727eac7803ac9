import type { AttachmentKind, Basis, Application, DocumentKind } from '@drsk/contract';
import type { AnswerRule } from '../answer-rules.js';
import type { FieldKind } from '../form-field.js';

export type RequestAnswerName =
  | 'ownerKind'
  | 'ownerName'
  | 'ownerPassportSeries'
  | 'ownerPassportNumber'
  | 'ownerPassportIssuedOn'
  | 'ownerOgrnip'
  | 'ownerOgrn'
  | 'ownerAddress'
  | 'documentId'
  | 'powerKw'
  | 'partNumber'
  | 'newDueOn'
  | 'reason';

/** The answers as they are typed. */
export type RequestAnswers = Readonly<Record<string, string>>;

/** An application, as far as what may be asked of it depends on it. */
export type RequestedApplication = Pick<
  Application,
  'status' | 'works' | 'answers' | 'documents' | 'invoice' | 'contract'
>;

/** What a value is held against. */
export interface RequestContext {
  application: RequestedApplication;
  answers: RequestAnswers;
  today: string;
  longestDelayDays: number;
}

/** A rule that needs to know the application. */
export type RequestRule = 'power_not_less' | 'due_not_later' | 'due_too_late';

/** One question of a kind of request. */
export interface RequestField {
  name: RequestAnswerName;
  kind: FieldKind;
  rules?: readonly AnswerRule[];
  isRequired?: boolean;
  isShown?: (answers: RequestAnswers) => boolean;
  /** Values to choose from, as the application has them. */
  choices?: (application: RequestedApplication) => readonly string[];
  check?: (value: string, context: RequestContext) => RequestRule | undefined;
}

export interface RequestKindRow {
  /** What gives the right to ask. */
  basis: Basis;
  isOpen: (application: RequestedApplication) => boolean;
  fields: readonly RequestField[];
  attachments: readonly { kind: AttachmentKind; isRequired: boolean }[];
  /** What the grid posts when it grants it. */
  results: readonly DocumentKind[];
}

/** Documents of the connection, which may be lost (п. 59, 61). */
export const duplicable: readonly DocumentKind[] = [
  'contract_conditions',
  'technical_conditions',
  'meter_admission_act',
  'notice',
  'supplementary_agreement',
];
