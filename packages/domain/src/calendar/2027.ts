import type { CalendarYear } from './calendar-year.js';

/** ПП РФ 17.09.2026 № 1187. Weekends that no decree touches are not listed. */
export const year2027: CalendarYear = {
  daysOff: [101, 104, 105, 106, 107, 108, 222, 223, 308, 503, 510, 614, 1104, 1105, 1231],
  workingSaturdays: [220],
  shortDays: [220, 430, 611, 1103],
};
