import type { RatePeriod } from './rate-period.js';
import { sampleYear } from './sample-year.js';

/** The Jewish autonomous oblast, 2027: the act is not known here. */
export const jewish2027: readonly RatePeriod[] = [sampleYear('79', 2027)];
