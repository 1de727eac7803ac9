import type { RatePeriod } from './rate-period.js';
import { sampleYear } from './sample-year.js';

/** Amur oblast, 2025: the act is not known here. */
export const amur2025: readonly RatePeriod[] = [sampleYear('28', 2025)];
