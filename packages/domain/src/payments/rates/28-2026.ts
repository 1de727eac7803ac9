import type { RatePeriod } from './rate-period.js';
import { sampleYear } from './sample-year.js';

/** Amur oblast, 2026: the act is not known here. */
export const amur2026: readonly RatePeriod[] = [sampleYear('28', 2026)];
