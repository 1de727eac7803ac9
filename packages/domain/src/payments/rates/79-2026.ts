import type { RatePeriod } from './rate-period.js';
import { sampleYear } from './sample-year.js';

/** The Jewish autonomous oblast, 2026: the act is not known here. */
export const jewish2026: readonly RatePeriod[] = [sampleYear('79', 2026)];
