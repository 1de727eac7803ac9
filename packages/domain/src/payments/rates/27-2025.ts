import type { RatePeriod } from './rate-period.js';
import { sampleYear } from './sample-year.js';

/** Khabarovsk krai, 2025: the act is not known here. */
export const khabarovsk2025: readonly RatePeriod[] = [sampleYear('27', 2025)];
