import type { Stage, TimelineEventKind, UpcomingAction } from '@drsk/contract';
import { knownOrNull } from '../../calendar/known-or-null.js';
import { addDays } from '../../calendar/local-date.js';
import { addWorkingDays, type Calendar, isWorkingDay } from '../../calendar/working-days.js';
import type { ApplicationFacts } from '../facts.js';
import { lastOf } from '../history.js';

/** Whether the grid has to come and look: a time for that can be arranged. */
export function isInspectionDue(stage: Stage | null | undefined): boolean {
  return stage?.name === 'inspection' && stage.state === 'current' && stage.actor === 'grid';
}

/** What makes the time of an inspection somebody's move. */
const turns: readonly TimelineEventKind[] = [
  'fulfilment_notified',
  'works_completed',
  'meter_admitted',
  'inspection_time_chosen',
  'inspection_time_cancelled',
];

/** The applicant chooses what is free, or answers before what is proposed; the grid answers by the end of the next working day. */
export function arrangingActions(
  facts: ApplicationFacts,
  picture: readonly Stage[],
): UpcomingAction[] {
  if (!isInspectionDue(picture.find(({ state }) => state === 'current'))) return [];
  const { appointment } = facts;
  if (appointment?.state === 'confirmed') return [];
  const dueOn = answerDueOn(facts);
  if (appointment?.state === 'requested')
    return [{ kind: 'confirm_inspection_time', actor: 'grid', dueOn, basis: 'ЛК/6.2' }];
  const answerBy = appointment ? lastWorkingDayBefore(appointment.on, facts.calendar) : null;
  const choice = { kind: 'choose_inspection_time', actor: 'applicant', dueOn: answerBy } as const;
  const proposal = { kind: 'propose_inspection_time', actor: 'grid', basis: 'ЛК/6.2' } as const;
  return [
    { ...choice, basis: 'ЛК/6.1' },
    ...(appointment || isDeclined(facts) ? [] : [{ ...proposal, dueOn }]),
  ];
}

/** Who has given a time back says when it suits: nothing more is proposed by a certain day. */
function isDeclined({ history }: ApplicationFacts): boolean {
  return lastOf(history, turns)?.kind === 'inspection_time_cancelled';
}

function answerDueOn({ calendar, history }: ApplicationFacts): string | null {
  const since = lastOf(history, turns)?.on;
  return since === undefined ? null : knownOrNull(() => addWorkingDays(since, 1, calendar));
}

/** A crew that is not expected is told of it while somebody is at work. */
function lastWorkingDayBefore(date: string, calendar: Calendar): string | null {
  return knownOrNull(() => {
    let day = addDays(date, -1);
    while (!isWorkingDay(day, calendar)) day = addDays(day, -1);
    return day;
  });
}
