import type { Issued, Party } from './document-data.js';

/** The application as it was filed, or as it was corrected; its number and date are the document's. */
export interface ApplicationCopy extends Issued {
  form: string;
  applicant: Party;
  /** "18.12.2026, 14:05 (UTC+9)". */
  filedAt: string;
  correction?: CopiedCorrection;
  sections: readonly AnswerSection[];
  attachments: readonly { kind: string; fileName: string }[];
}

export interface CopiedCorrection {
  /** 2 after the first correction. */
  version: number;
  /** "21.12.2026, 11:00". */
  at: string;
  changes: readonly { label: string; before: string; after: string }[];
}

export interface AnswerSection {
  title: string;
  answers: readonly { label: string; value: string }[];
}

export type Answer = AnswerSection['answers'][number];
