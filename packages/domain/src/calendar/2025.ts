import type { CalendarYear } from './calendar-year.js';

/** ПП РФ 04.10.2024 № 1335. Weekends that no decree touches are not listed. */
export const year2025: CalendarYear = {
  daysOff: [101, 102, 103, 106, 107, 108, 501, 502, 508, 509, 612, 613, 1103, 1104, 1231],
  workingSaturdays: [1101],
  shortDays: [307, 430, 611, 1101],
};
