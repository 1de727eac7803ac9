import type { Terms } from './ruleset.js';

const workingDay = { unit: 'working_day' } as const;
const day = { unit: 'day' } as const;

const payment = { event: 'offer_posted', amount: 5, ...workingDay, basis: '861/105' } as const;

/** ПП РФ 27.12.2004 № 861, edition of 28.04.2025: п. 15, 19, 82-90, 103-111, 118. */
export const terms20250428: Terms = {
  completeness: { event: 'application_received', amount: 3, ...workingDay, basis: '861/15' },
  documents: { event: 'documents_requested', amount: 20, ...workingDay, basis: '861/15' },
  suspensionNotice: { event: 'suspended', amount: 3, ...workingDay, basis: '861/118' },

  // The simplified track: the offer is accepted by paying.
  offer: { event: 'application_received', amount: 10, ...workingDay, basis: '861/105' },
  offerObjection: { event: 'offer_posted', amount: 5, ...workingDay, basis: '861/105' },
  offerCorrection: { event: 'offer_refused', amount: 10, ...workingDay, basis: '861/105' },
  payment,
  publicPayment: { ...payment, amount: 15 },
  supplierCopy: { event: 'payment_received', amount: 2, ...workingDay, basis: '861/107' },
  // The admission of the meter is the last of the works.
  notice: { event: 'meter_admitted', amount: 1, ...workingDay, basis: '861/110' },
  noticeCopy: { event: 'notice_posted', amount: 2, ...workingDay, basis: '861/111' },
  objections: { event: 'notice_posted', amount: 20, ...workingDay, basis: '861/110' },
  objectionAnswer: { event: 'objected', amount: 10, ...workingDay, basis: '861/110' },
  furtherObjections: {
    event: 'objections_answered',
    amount: 10,
    ...workingDay,
    basis: '861/110',
  },

  // The full and the temporary track: the contract is signed.
  contractDraft: { event: 'application_received', amount: 20, ...workingDay, basis: '861/15' },
  temporaryDraft: { event: 'application_received', amount: 10, ...day, basis: '861/15' },
  signing: { event: 'offer_posted', amount: 10, ...workingDay, basis: '861/15' },
  contractCorrection: { event: 'offer_refused', amount: 10, ...workingDay, basis: '861/15' },
  silence: { event: 'offer_posted', amount: 30, ...workingDay, basis: '861/15' },
  contractCopy: { event: 'contract_concluded', amount: 2, ...workingDay, basis: '861/15(1)' },
  connectionAct: { event: 'energised', amount: 3, ...workingDay, basis: '861/19' },
  actCopy: { event: 'connection_act_posted', amount: 2, ...workingDay, basis: '861/19(1)' },
  reserveAct: { event: 'connection_act_posted', amount: 10, ...workingDay, basis: '861/14(2)' },

  // Section IX: the check of what the technical conditions ask for.
  inspection: { event: 'fulfilment_notified', amount: 10, ...day, basis: '861/90' },
  reinspection: { event: 'fulfilment_notified', amount: 3, ...workingDay, basis: '861/89' },
  conditionsAct: { event: 'inspection_passed', amount: 3, ...day, basis: '861/88' },
  conditionsActReturn: { event: 'conditions_act_posted', amount: 5, ...day, basis: '861/88' },
};
