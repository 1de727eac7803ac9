import type { Ruleset } from './ruleset.js';

const payment = {
  event: 'offer_posted',
  amount: 5,
  unit: 'working_day',
  basis: '861/105',
} as const;

/** ПП РФ 27.12.2004 № 861, edition of 28.04.2025, the simplified track (п. 103-112). */
export const ruleset20250428: Ruleset = {
  id: '861@2025-04-28',
  validFrom: '2025-04-28',
  limits: { householdKw: 15, smallBusinessKw: 150, businessKw: 670 },
  terms: {
    completeness: {
      event: 'application_received',
      amount: 3,
      unit: 'working_day',
      basis: '861/15',
    },
    documents: { event: 'documents_requested', amount: 20, unit: 'working_day', basis: '861/15' },
    offer: { event: 'application_received', amount: 10, unit: 'working_day', basis: '861/105' },
    payment,
    publicPayment: { ...payment, amount: 15 },
    supplierCopy: { event: 'payment_received', amount: 2, unit: 'working_day', basis: '861/107' },
    worksAtHand: { event: 'payment_received', amount: 30, unit: 'working_day', basis: '861/16(б)' },
    worksNearby: { event: 'payment_received', amount: 4, unit: 'month', basis: '861/16(б)' },
    worksWithConstruction: {
      event: 'payment_received',
      amount: 6,
      unit: 'month',
      basis: '861/16(б)',
    },
    worksFarAway: { event: 'payment_received', amount: 1, unit: 'year', basis: '861/16(б)' },
    // The admission of the meter is the last of the works.
    notice: { event: 'meter_admitted', amount: 1, unit: 'working_day', basis: '861/110' },
    noticeCopy: { event: 'notice_posted', amount: 2, unit: 'working_day', basis: '861/111' },
    objections: { event: 'notice_posted', amount: 20, unit: 'working_day', basis: '861/110' },
  },
  annulmentNotice: { amount: 3, unit: 'working_day', basis: '861/15' },
  supplyContract: { amount: 10, unit: 'working_day', basis: '442/39(3)' },
  parts: [
    { percent: 15, term: { ...payment, basis: '861/103' } },
    { percent: 30, term: { event: 'offer_posted', amount: 20, unit: 'day', basis: '861/103' } },
    { percent: 35, term: { event: 'offer_posted', amount: 40, unit: 'day', basis: '861/103' } },
    { percent: 20, term: { event: 'notice_posted', amount: 10, unit: 'day', basis: '861/103' } },
  ],
  installment: { upfrontPercent: 10, quarters: 12, basis: '861/104' },
};
