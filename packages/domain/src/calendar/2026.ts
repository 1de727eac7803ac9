import type { CalendarYear } from './calendar-year.js';

/** ПП РФ 24.09.2025 № 1466. Weekends that no decree touches are not listed. */
export const year2026: CalendarYear = {
  // oxfmt-ignore
  daysOff: [
    '01-01', '01-02', '01-05', '01-06', '01-07', '01-08', '01-09',
    '02-23', '03-09', '05-01', '05-11', '06-12', '11-04', '12-31',
  ],
  workingSaturdays: [],
  shortDays: ['04-30', '05-08', '06-11', '11-03'],
};
