import { limits20250428 } from './limits-2025-04-28.js';
import { installment20250428, payments20250428 } from './payments-2025-04-28.js';
import type { Ruleset } from './ruleset.js';
import { terms20250428 } from './terms-2025-04-28.js';
import { works20250428 } from './works-2025-04-28.js';

/** ПП РФ 27.12.2004 № 861, edition of 28.04.2025. */
export const ruleset20250428: Ruleset = {
  ...limits20250428,
  terms: terms20250428,
  works: works20250428,
  annulmentNotice: { amount: 3, unit: 'working_day', basis: '861/15' },
  supplyContract: { amount: 10, unit: 'working_day', basis: '442/39(3)' },
  paymentOrders: payments20250428,
  installment: installment20250428,
};
