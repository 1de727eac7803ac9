import type { RequestPaper, WithdrawalNotice } from './after-filing-data.js';
import type { ApplicationCopy } from './application-copy-data.js';
import type { CalculationContent, Fee } from './fee-data.js';
import type {
  ConditionsAct,
  ConnectionAct,
  ContractDraft,
  RemarksList,
  SuspensionNotice,
} from './track-data.js';

/**
 * What the documents are filled with. The caller has applied every rule: dates are local `YYYY-MM-DD`, money is in
 * kopecks, terms are words ("6 месяцев").
 */
export interface DocumentData {
  application_copy: ApplicationCopy;
  completeness_notice: CompletenessNotice;
  contract_conditions: ContractConditions;
  contract_draft: ContractDraft;
  technical_conditions: TechnicalConditions;
  invoice: Invoice;
  fee_calculation: FeeCalculation;
  instruction: Instruction;
  meter_admission_act: MeterAdmissionAct;
  notice: Notice;
  remarks_list: RemarksList;
  conditions_act: ConditionsAct;
  connection_act: ConnectionAct;
  suspension_notice: SuspensionNotice;
  annulment_notice: AnnulmentNotice;
  withdrawal_notice: WithdrawalNotice;
  supplementary_agreement: RequestPaper;
  termination_agreement: RequestPaper;
  request_refusal: RequestPaper;
}

export type DocumentKind = keyof DocumentData;

export interface Issued extends Reference {
  issuer: Issuer;
}

export interface Reference {
  number: string;
  issuedOn: string;
}

export interface Issuer {
  /** Филиал. */
  branch: string;
  contactPhone: string;
  signatory: Person;
}

export interface Person {
  position: string;
  name: string;
}

export interface Party {
  name: string;
  /** "СНИЛС 112-233-445 95", "ИНН 2721000018, ОГРН 1032500001236". */
  identifiers: string;
  address: string;
}

/** Everything about one application is addressed to its applicant and names its object. */
export interface ForApplication extends Issued {
  application: Reference;
  applicant: Party;
}

export interface Connection {
  /** Энергопринимающие устройства. */
  deviceName: string;
  objectAddress: string;
  powerKw: number;
  previousPowerKw: number;
  /** Of the applicant's own generator; 0 without one. */
  generationKw: number;
  reliabilityCategory: string;
  voltageKv: number;
}

export interface ContractConditions extends ForApplication {
  connection: Connection;
  distanceMeters: number;
  technicalConditions: Reference;
  technicalConditionsTerm: string;
  worksTerm: string;
  fee: Fee;
}

export interface TechnicalConditions extends ForApplication {
  connection: Connection;
  commissioningYear: number;
  points: readonly ConnectionPoint[];
  mainSource: string;
  reserveSource?: string;
  gridWorks: readonly string[];
  applicantWorks: readonly string[];
  term: string;
}

export interface ConnectionPoint {
  source: string;
  description: string;
  voltageKv: number;
  powerKw: number;
}

export interface Invoice extends ForApplication {
  fee: Fee;
  /** Names the invoice: п. 103. */
  purpose: string;
}

export interface FeeCalculation extends ForApplication, CalculationContent {}

export interface Instruction extends ForApplication {
  connection: Connection;
}

export interface MeterAdmissionAct extends ForApplication {
  /** "04.03.2027, 10:30". */
  checkedAt: string;
  representative: Person;
  supplier: string;
  supplyPoint: SupplyPoint;
  meter: Meter;
  readings: readonly { zone: string; value: string }[];
  seals: readonly { place: string; number: string }[];
  conclusion: string;
}

export type Seal = MeterAdmissionAct['seals'][number];

export interface SupplyPoint {
  address: string;
  name: string;
  feedingCentre: string;
  feeder: string;
  substation: string;
  lowVoltageFeeder: string;
  pole: string;
  premises: string;
  breakerCurrentA: number;
}

export interface Meter {
  place: string;
  owner: string;
  type: string;
  serialNumber: string;
  accuracyClass: string;
  currentA: string;
  voltageV: string;
  digits: string;
  madeIn: number;
  verifiedOn: string;
  nextVerificationOn: string;
}

export interface Notice extends ForApplication {
  connection: Connection;
  contractConcludedOn: string;
  technicalConditions: Reference;
  points: readonly ConnectionPoint[];
  meterAct: Reference;
  worksCompletedOn: string;
  supplier: string;
  objectionsUntil: string;
}

export interface CompletenessNotice extends ForApplication {
  /** The comment says what has to be mended, and the clause that asks for it. */
  missing: readonly { name: string; comment: string }[];
  /** "20 рабочих дней". */
  term: string;
  answerBy: string;
  annulmentTerm: string;
}

export interface AnnulmentNotice extends ForApplication {
  reason: string;
  /** "пункт 105 Правил". */
  basis: string;
  annulledOn: string;
}
