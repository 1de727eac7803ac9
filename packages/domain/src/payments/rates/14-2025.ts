import type { RatePeriod } from './rate-period.js';
import { sampleYear } from './sample-year.js';

/** South Yakutia, 2025: the act is not known here. */
export const yakutia2025: readonly RatePeriod[] = [sampleYear('14', 2025)];
