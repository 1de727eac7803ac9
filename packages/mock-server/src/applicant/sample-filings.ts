import { fair, household, logins, miner, plant, shop } from '../scenarios/filings.js';
import type { Filing } from '../scenarios/steps.js';

interface SampleFiling {
  /** Who files it. */
  readonly login: string;
  readonly filing: Filing;
}

/** One application for each way that the Rules have. */
export const sampleFilings = {
  household: { login: logins.household, filing: household },
  shop: { login: logins.company, filing: shop },
  plant: { login: logins.company, filing: plant },
  miner: { login: logins.company, filing: miner },
  fair: { login: logins.company, filing: fair },
} as const satisfies Readonly<Record<string, SampleFiling>>;

export type SampleName = keyof typeof sampleFilings;
