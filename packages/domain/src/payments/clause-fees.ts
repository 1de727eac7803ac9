import type { CategoryClause } from '@drsk/contract';

/** What the clause of an application says of its fee. */
export interface ClauseFee {
  /** Up to 0.4 kV it ends with a notice (C1.2.1); the others are checked (C1.2.2). */
  endsWithNotice: boolean;
  /** Whose rate for a kilowatt п. 17 opens: of a household, or of a company's microgeneration. */
  perKw: 'household' | 'microgeneration' | null;
  /** Whether it may be the rate of the social categories. */
  hasSocialRate: boolean;
  /** No line is paid for where the network is near (п. 17, 8th and 26th paragraphs). */
  isFreeOfLines: boolean;
}

const household: ClauseFee = {
  endsWithNotice: true,
  perKw: 'household',
  hasSocialRate: true,
  isFreeOfLines: false,
};
const smallBusiness: ClauseFee = {
  endsWithNotice: true,
  perKw: null,
  hasSocialRate: false,
  isFreeOfLines: true,
};
const general: ClauseFee = {
  endsWithNotice: false,
  perKw: null,
  hasSocialRate: false,
  isFreeOfLines: false,
};

/** By clause: one that the contract adds does not compile before its row is here. */
export const clauseFees: Readonly<Record<CategoryClause, ClauseFee>> = {
  '14': household,
  '12(1)': smallBusiness,
  '12': general,
  '13': general,
  '13(1)': general,
  '13(2)': { ...smallBusiness, perKw: 'microgeneration' },
  '13(3)': { ...smallBusiness, perKw: 'microgeneration' },
  // The social rate is for receiving devices, with or without generation (п. 17, 20th paragraph).
  '13(4)': { ...household, hasSocialRate: false },
  '13(5)': household,
  '13(6)': general,
  '34': general,
  '9': general,
};
