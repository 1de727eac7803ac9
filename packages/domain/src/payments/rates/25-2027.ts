import type { RatePeriod } from './rate-period.js';
import { sampleYear } from './sample-year.js';

/** Primorye, 2027: the act is not known here. */
export const primorye2027: readonly RatePeriod[] = [sampleYear('25', 2027)];
