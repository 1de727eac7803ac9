import type { AppealDeadline, AppealKind, Basis, RegionCode } from '@drsk/contract';
import { localDate } from '../calendar/instants.js';
import { knownOrNull } from '../calendar/known-or-null.js';
import { addPeriod, type Period } from '../calendar/period.js';
import { addWorkingDays } from '../calendar/working-days.js';

type Term = Period & { basis: Basis };

/** How long the grid has for what comes by its internet reception, as of a date. */
interface AppealTerms {
  validFrom: string;
  /** From the moment of sending until the answer. */
  answer: Readonly<Record<AppealKind, Term>>;
  /** Until what is not for the grid is with whoever it is for. */
  forwarding: Term;
}

const editions: readonly AppealTerms[] = [
  {
    // Order 186 as amended by order 541 of that day.
    validFrom: '2021-07-07',
    answer: {
      question: { amount: 15, unit: 'day', basis: '186/прил.5' },
      complaint: { amount: 30, unit: 'day', basis: '186/прил.5' },
      status_request: { amount: 1, unit: 'day', basis: '186/прил.5' },
      fault: { amount: 1, unit: 'day', basis: '186/прил.5' },
    },
    forwarding: { amount: 5, unit: 'working_day', basis: '186/40–47' },
  },
];

/** What was sent, and where: days are days of the region. */
interface SentAppeal {
  kind: AppealKind;
  /** RFC 3339 */
  sentAt: string;
  regionCode: RegionCode;
}

/** The term of an answer. It may end in a year without a decree, which is then worth computing again. */
export function appealDeadline({ kind, sentAt, regionCode }: SentAppeal): AppealDeadline {
  const startsOn = localDate(sentAt, regionCode);
  const term = termsOn(startsOn).answer[kind];
  return { ...term, startsOn, dueOn: addPeriod(term, startsOn, { region: regionCode }) };
}

/** Until when an appeal is forwarded that is not for the grid; null in a year whose days off are not decreed yet. */
export function forwardedBy({ sentAt, regionCode }: SentAppeal): Term & { dueOn: string | null } {
  const sentOn = localDate(sentAt, regionCode);
  const { forwarding } = termsOn(sentOn);
  return {
    ...forwarding,
    dueOn: knownOrNull(() => addWorkingDays(sentOn, forwarding.amount, { region: regionCode })),
  };
}

/** How long an answer of this kind may take that is asked for on a date. */
export function appealTerm(kind: AppealKind, date: string): Term {
  return termsOn(date).answer[kind];
}

/** Not with the limits of connections: a page of appeals has no use for those. */
function termsOn(date: string): AppealTerms {
  const edition = editions.findLast(({ validFrom }) => validFrom <= date);
  if (!edition) throw new RangeError(`No terms of appeals are known for ${date}`);
  return edition;
}
