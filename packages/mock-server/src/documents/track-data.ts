import type {
  Connection,
  ConnectionPoint,
  ContractConditions,
  ForApplication,
  Reference,
} from './document-data.js';

/** The draft of a contract that both sides sign. */
export interface ContractDraft extends ContractConditions {
  /** "10 рабочих дней". */
  signingTerm: string;
  signBy: string;
}

export interface RemarksList extends ForApplication {
  objectAddress: string;
  technicalConditions: Reference;
  inspectedOn: string;
  remarks: readonly string[];
  /** "3 рабочих дня". */
  reinspectionTerm: string;
}

export interface ConditionsAct extends ForApplication {
  connection: Connection;
  technicalConditions: Reference;
  inspectedOn: string;
  applicantWorks: readonly string[];
  /** Empty where the act needs no signature of the applicant. */
  returnBy: string;
}

export interface ConnectionAct extends ForApplication {
  connection: Connection;
  contractConcludedOn: string;
  technicalConditions: Reference;
  conditionsAct: Reference;
  points: readonly ConnectionPoint[];
  energisedOn: string;
  supplier: string;
  /** Of a temporary connection; empty for one that stays. */
  suppliedUntil: string;
  isSignedByApplicant: boolean;
  /** Until when objections are taken; empty where there are none. */
  objectionsUntil: string;
}

export interface SuspensionNotice extends ForApplication {
  suspendedOn: string;
  reason: string;
  /** "запись № 7 от 01.02.2026"; empty where none was named. */
  registryEntry: string;
}
