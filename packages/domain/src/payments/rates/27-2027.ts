import type { RatePeriod } from './rate-period.js';
import { sampleYear } from './sample-year.js';

/** Khabarovsk krai, 2027: the act is not known here. */
export const khabarovsk2027: readonly RatePeriod[] = [sampleYear('27', 2027)];
