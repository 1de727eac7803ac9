import type { InspectionSlot } from '@drsk/contract';
import type { Moment } from '../../clock/moment.js';
import { etagOf, requireMatch } from '../../http/etag.js';
import type { HandlersOf } from '../../http/operation.js';
import { file, json, ProblemError } from '../../http/reply.js';
import type { FiledApplication } from '../application.js';
import { toReply } from '../application-view.js';
import { withEvent } from '../timeline.js';
import type { Grid } from '../grid.js';
import { ownApplication } from '../own-application.js';
import {
  freeSlots,
  requireAppointment,
  requireInspection,
  withAppointment,
  withoutAppointment,
} from './appointment.js';

type Inspections =
  | 'listInspectionSlots'
  | 'chooseInspectionTime'
  | 'cancelInspectionTime'
  | 'getInspectionCalendar';

/** When the grid comes to inspect (ЛК/6.1-6.3). */
export function inspectionHandlers(grid: Grid): HandlersOf<Inspections> {
  return {
    async listInspectionSlots(request, moment) {
      const application = requireInspection(await ownApplication(request, moment));
      return json(200, { items: await freeSlots(application, moment) });
    },

    async chooseInspectionTime(request, moment) {
      const application = await ownApplication(request, moment);
      requireMatch(request.headers['If-Match'], etagOf(application.version));
      const due = requireInspection(application);
      const chosen = await choose(due, request.body.startsAt, moment);
      return toReply(await grid.takeAnswer(chosen, moment), moment);
    },

    async cancelInspectionTime(request, moment) {
      const application = await ownApplication(request, moment);
      requireMatch(request.headers['If-Match'], etagOf(application.version));
      const due = requireInspection(application);
      const { startsAt } = requireAppointment(due);
      const event = { kind: 'inspection_time_cancelled', startsAt } as const;
      const cancelled = withEvent(withoutAppointment(due), event, moment);
      return toReply(await grid.takeAnswer(cancelled, moment), moment);
    },

    async getInspectionCalendar(request, moment) {
      const application = await ownApplication(request, moment);
      const appointment = requireAppointment(application);
      const { locale } = request;
      const { writeAppointment } = await import('./write-appointment.js');
      const calendar = writeAppointment({ application, appointment }, { ...moment, locale });
      return file('text/calendar', calendar, `${application.filing?.number}.ics`);
    },
  };
}

/** Agrees to what is proposed, or holds another time until the grid has answered. */
async function choose(
  application: FiledApplication,
  startsAt: string,
  moment: Moment,
): Promise<FiledApplication> {
  const { appointment } = application.filing;
  const isChosen = (slot: InspectionSlot): boolean =>
    Date.parse(slot.startsAt) === Date.parse(startsAt);
  if (appointment?.state === 'proposed' && isChosen(appointment)) {
    const accepted = { kind: 'inspection_time_accepted', state: 'confirmed' } as const;
    return withAppointment(application, { ...accepted, slot: appointment }, moment);
  }
  const slot = (await freeSlots(application, moment)).find(isChosen);
  if (!slot) throw new ProblemError(409, 'slot_taken');
  const chosen = { kind: 'inspection_time_chosen', state: 'requested' } as const;
  return withAppointment(application, { ...chosen, slot }, moment);
}
