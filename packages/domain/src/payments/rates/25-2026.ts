import type { RatePeriod } from './rate-period.js';
import { sampleYear } from './sample-year.js';

/** Primorye, 2026: the act is not known here. */
export const primorye2026: readonly RatePeriod[] = [sampleYear('25', 2026)];
