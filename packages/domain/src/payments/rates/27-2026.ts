import type { RatePeriod } from './rate-period.js';
import { sampleYear } from './sample-year.js';

/** Khabarovsk krai, 2026: the act is not known here. */
export const khabarovsk2026: readonly RatePeriod[] = [sampleYear('27', 2026)];
