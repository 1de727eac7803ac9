import type { UpcomingActionKind } from '@drsk/contract';
import { endOfDay } from '@drsk/domain';
import type { FiledApplication } from '../applications/application.js';
import { lapseOfApplication, pictureOfApplication } from '../applications/picture.js';
import { later } from '../clock/instant.js';
import type { Job } from '../clock/jobs.js';
import type { Moment, Settings } from '../clock/moment.js';
import { automaticActions } from './automatic-actions.js';
import { nextReminderAt, reminderJob } from './reminders.js';

export const annulmentJob = 'annulment';

/** Puts on the clock all that will happen to an application by itself, in place of what was there before. */
export async function schedule(application: FiledApplication, moment: Moment): Promise<void> {
  const { jobs, settings, now } = moment;
  await jobs.cancelAllOf(application.id);
  const coming = [
    ...lapse(application),
    ...automatic(application, settings),
    ...reminder(application, now),
  ];
  // Of what comes several times the soonest is the one that is left.
  for (const { kind, at } of coming.toReversed()) {
    const job: Job = {
      id: `${application.id}/${kind}`,
      kind,
      subject: application.id,
      at: at < now ? now : at,
    };
    await jobs.schedule(job);
  }
}

type Coming = Pick<Job, 'kind' | 'at'>;

/** Documents, money or a signature that do not come in time end the application with the last day they had. */
function lapse(application: FiledApplication): Coming[] {
  const found = lapseOfApplication(application);
  return found ? [{ kind: annulmentJob, at: midnightAfter(found.dueOn, application) }] : [];
}

/** The applicant is reminded of what they have to do. */
function reminder(application: FiledApplication, now: string): Coming[] {
  const at = nextReminderAt(application, now);
  return at === undefined ? [] : [{ kind: reminderJob, at }];
}

/** On the last day of each term, at noon; what closes the application, when nobody may object any more. */
function automatic(application: FiledApplication, { operator }: Settings): Coming[] {
  if (operator === 'manual') return [];
  const { upcomingActions, currentStage, dueOn } = pictureOfApplication(application);
  const actions = upcomingActions.flatMap(({ kind, dueOn: last }) =>
    last !== null && isAutomatic(kind)
      ? [{ kind: automaticActions[kind], at: noonOf(last, application) }]
      : [],
  );
  const isClosing = currentStage?.name === 'done' && currentStage.actor === null;
  if (!isClosing || dueOn === null) return actions;
  return [...actions, { kind: 'complete', at: midnightAfter(dueOn, application) }];
}

function isAutomatic(kind: UpcomingActionKind): kind is keyof typeof automaticActions {
  return Object.hasOwn(automaticActions, kind);
}

function midnightAfter(date: string, { filing }: FiledApplication): string {
  return later(endOfDay(date, filing.region), { ms: 1 });
}

function noonOf(date: string, application: FiledApplication): string {
  return later(midnightAfter(date, application), { hours: -12 });
}
