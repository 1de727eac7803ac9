import type { RatePeriod } from './rate-period.js';
import { sampleYear } from './sample-year.js';

/** Amur oblast, 2027: the act is not known here. */
export const amur2027: readonly RatePeriod[] = [sampleYear('28', 2027)];
