import type { Installment, PaymentOrderName, PaymentPart } from './ruleset.js';

/** П. 15, 16(2), 16(4), 103: parts of the fee, each with its term. */
export const payments20250428: Readonly<Record<PaymentOrderName, readonly PaymentPart[]>> = {
  // The first one is the acceptance of the contract.
  simplified: [
    part(15, { event: 'offer_posted', amount: 5, unit: 'working_day', basis: '861/103' }),
    part(30, { event: 'offer_posted', amount: 20, unit: 'day', basis: '861/103' }),
    part(35, { event: 'offer_posted', amount: 40, unit: 'day', basis: '861/103' }),
    part(20, { event: 'notice_posted', amount: 10, unit: 'day', basis: '861/103' }),
  ],
  general: [
    part(10, { event: 'contract_concluded', amount: 15, unit: 'day', basis: '861/16(4)' }),
    part(30, { event: 'contract_concluded', amount: 60, unit: 'day', basis: '861/16(4)' }),
    part(60, { event: 'contract_concluded', amount: 180, unit: 'day', basis: '861/16(4)' }),
  ],
  redistribution: [
    part(15, { event: 'contract_concluded', amount: 15, unit: 'day', basis: '861/16(2)' }),
    part(30, { event: 'contract_concluded', amount: 60, unit: 'day', basis: '861/16(2)' }),
    part(45, { event: 'energised', amount: 15, unit: 'day', basis: '861/16(2)' }),
    part(10, { event: 'connection_act_posted', amount: 15, unit: 'day', basis: '861/16(2)' }),
  ],
  // Of the agreement that follows the design.
  supplementary: [
    part(30, { event: 'agreement_concluded', amount: 10, unit: 'day', basis: '861/15' }),
    part(60, { event: 'agreement_concluded', amount: 60, unit: 'day', basis: '861/15' }),
    part(10, { event: 'agreement_concluded', amount: 180, unit: 'day', basis: '861/15' }),
  ],
};

/** П. 104, 12(2), 13(7). */
export const installment20250428: Installment = {
  upfrontPercent: 10,
  quarters: 12,
  markupPercent: 4,
  basis: '861/104',
};

function part(percent: number, term: PaymentPart['term']): PaymentPart {
  return { percent, term };
}
