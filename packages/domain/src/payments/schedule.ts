import type { DeadlineEvent, InvoicePart } from '@drsk/contract';
import { addPeriod } from '../calendar/period.js';
import type { Calendar } from '../calendar/working-days.js';
import { paymentPlan, type PlanFacts } from './plan.js';

export interface ScheduleFacts extends PlanFacts {
  calendar: Calendar;
  /** When that happened which parts are counted from: the offer, the contract, the connection, the final document. */
  dates: EventDates;
}

type EventDates = Readonly<Partial<Record<DeadlineEvent, string>>>;

/** The parts of the fee with their last days; null until the event that a part is counted from. */
export function paymentSchedule({ calendar, dates, ...facts }: ScheduleFacts): InvoicePart[] {
  return paymentPlan(facts).map(({ percent, amountKopecks, term }, index) => {
    const startsOn = dates[anchorOf(term.event, dates)];
    return {
      number: index + 1,
      percent,
      amountKopecks,
      event: term.event,
      dueOn: startsOn === undefined ? null : addPeriod(term, startsOn, calendar),
      basis: term.basis,
      paidOn: null,
    };
  });
}

/** What a part counts from: above 0.4 kV the act stands in for the notice (п. 103, 104). */
export function anchorOf(event: DeadlineEvent, dates: EventDates): DeadlineEvent {
  const isAct = event === 'notice_posted' && dates.notice_posted === undefined;
  return isAct ? 'connection_act_posted' : event;
}
