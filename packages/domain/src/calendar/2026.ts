import type { CalendarYear } from './calendar-year.js';

/** ПП РФ 24.09.2025 № 1466. Weekends that no decree touches are not listed. */
export const year2026: CalendarYear = {
  daysOff: [101, 102, 105, 106, 107, 108, 109, 223, 309, 501, 511, 612, 1104, 1231],
  workingSaturdays: [],
  shortDays: [430, 508, 611, 1103],
};
