import type { CalendarYear } from './calendar-year.js';

/** ПП РФ 17.09.2026 № 1187. Weekends that no decree touches are not listed. */
export const year2027: CalendarYear = {
  // oxfmt-ignore
  daysOff: [
    '01-01', '01-04', '01-05', '01-06', '01-07', '01-08',
    '02-22', '02-23', '03-08', '05-03', '05-10', '06-14', '11-04', '11-05', '12-31',
  ],
  workingSaturdays: ['02-20'],
  shortDays: ['02-20', '04-30', '06-11', '11-03'],
};
