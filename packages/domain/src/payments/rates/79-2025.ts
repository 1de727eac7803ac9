import type { RatePeriod } from './rate-period.js';
import { sampleYear } from './sample-year.js';

/** The Jewish autonomous oblast, 2025: the act is not known here. */
export const jewish2025: readonly RatePeriod[] = [sampleYear('79', 2025)];
