import type { Edition } from './limits.js';

/** ПП РФ 27.12.2004 № 861, edition of 28.04.2025: п. 10, 12-14, 104, 110 and section VII. */
export const limits20250428: Edition = {
  id: '861@2025-04-28',
  validFrom: '2025-04-28',
  limits: {
    householdKw: 15,
    smallBusinessKw: 150,
    businessKw: 670,
    microgenerationKw: 15,
    microgenerationKv: 1,
    temporaryKw: 150,
    temporaryKv: 35,
    temporaryMonths: 12,
    noticeKv: 0.4,
    locationPlanKw: 150,
    diagramKv: 35,
    schemeLoadKw: 50_000,
    schemeGenerationKw: 5_000,
    installmentClauses: ['12(1)', '13(3)', '13(5)'],
  },
};
