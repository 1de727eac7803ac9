import { isInspectionDue, localDate } from '@drsk/domain';
import type { AppointmentState, Application, InspectionSlot, Stage } from '@drsk/sdk';
import { formatDay, regionOf } from '../dates.js';
import { formatHour } from '../local-moment.js';
import { currentStage, type TrackerView } from '../tracker/tracker-view.js';
import type { OwnAction } from './own-action.js';
import { messages, type VisitName } from './visits.messages.js';

const names = {
  requested: 'visitRequested',
  proposed: 'visitProposed',
  confirmed: 'visitConfirmed',
} as const satisfies Record<AppointmentState, VisitName>;

/** The time of an inspection that is due: to be chosen, agreed on, or kept. */
export function visitOf(application: Application): OwnAction[] {
  const stage = currentStage(application);
  if (!stage || !isInspectionDue(stage)) return [];
  const { appointment } = application.works ?? {};
  const name = appointment ? names[appointment.state] : 'visitOpen';
  const listed = application.upcomingActions.find(({ kind }) => kind === 'choose_inspection_time');
  return [
    {
      name,
      basis: 'ЛК/6.1',
      // By the end of the grid's term the inspection takes place anyway.
      dueOn: listed?.dueOn ?? (name === 'visitOpen' ? termEnd(stage) : null),
      documents: [],
      ...(listed && { listed }),
    },
  ];
}

function termEnd({ deadline }: Stage): string | null {
  return deadline?.dueOn ?? null;
}

/** «четверг, 14 января, 9:00–11:00», by the clocks of the region. */
export function visitText({ startsAt, endsAt }: InspectionSlot, view: TrackerView): string {
  const { application, language } = view;
  const day = formatDay(localDate(startsAt, regionOf(application)), view);
  return messages[language].when(
    day,
    formatHour(startsAt, application),
    formatHour(endsAt, application),
  );
}
