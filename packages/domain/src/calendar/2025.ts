import type { CalendarYear } from './calendar-year.js';

/** ПП РФ 04.10.2024 № 1335. Weekends that no decree touches are not listed. */
export const year2025: CalendarYear = {
  // oxfmt-ignore
  daysOff: [
    '01-01', '01-02', '01-03', '01-06', '01-07', '01-08',
    '05-01', '05-02', '05-08', '05-09', '06-12', '06-13', '11-03', '11-04', '12-31',
  ],
  workingSaturdays: ['11-01'],
  shortDays: ['03-07', '04-30', '06-11', '11-01'],
};
