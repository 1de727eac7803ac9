import type { RatePeriod } from './rate-period.js';
import { sampleYear } from './sample-year.js';

/** South Yakutia, 2027: the act is not known here. */
export const yakutia2027: readonly RatePeriod[] = [sampleYear('14', 2027)];
