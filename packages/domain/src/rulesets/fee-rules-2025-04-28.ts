import type { FeeRules } from './fee-rules.js';

/** ПП РФ 27.12.2004 № 861, edition of 28.04.2025: п. 16, 16(4), 17, 17(4), 25(1). */
export const feeRules20250428: FeeRules = {
  validFrom: '2025-04-28',
  reach: { household: { town: 300, rural: 500 }, short: { town: 200, rural: 300 } },
  lowKv: 0.4,
  householdKw: 15,
  increaseKw: 150,
  withoutLineM: 15,
  agreedOrderKw: 5_000,
  penalty: { percent: 0.25, applicantDays: 365 },
};
