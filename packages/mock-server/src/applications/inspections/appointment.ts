import type { AppointmentState, InspectionAppointment, InspectionSlot } from '@drsk/contract';
import type { TimelineEventKind } from '@drsk/contract';
import { inspectionSlots, isInspectionDue, localDate } from '@drsk/domain';
import type { Moment } from '../../clock/moment.js';
import { ProblemError } from '../../http/reply.js';
import {
  type ApplicationRow,
  applicationTable,
  type FiledApplication,
  isFiled,
} from '../application.js';
import { pictureOfApplication } from '../picture.js';
import { withEvent } from '../timeline.js';

/** @throws {ProblemError} 409 where no inspection is due */
export function requireInspection(application: ApplicationRow): FiledApplication {
  const isDue =
    isFiled(application) && isInspectionDue(pictureOfApplication(application).currentStage);
  if (!isDue) throw new ProblemError(409, 'stage_forbids');
  return application;
}

/** Times that nobody else holds, of a grid that comes to one place of a region at a time. */
export async function freeSlots(
  application: FiledApplication,
  { now, transaction }: Moment,
): Promise<InspectionSlot[]> {
  const { region } = application.filing;
  const query = { index: 'inspection', prefix: `${region}/` };
  const rows = await transaction.list(applicationTable, query);
  const others = rows.filter(({ id }) => id !== application.id);
  const taken = new Set(others.map(({ filing }) => filing?.appointment?.startsAt));
  const { dueOn } = pictureOfInspection(application);
  const isFree = ({ startsAt }: InspectionSlot): boolean => !taken.has(startsAt);
  return inspectionSlots({ today: localDate(now, region), dueOn, isFree }, { region });
}

/** Without what is arranged: an agreed day is not the last one of the term. */
function pictureOfInspection(application: FiledApplication) {
  return pictureOfApplication(withoutAppointment(application));
}

/** The application with a time of its inspection, and the event that says so. */
export function withAppointment(
  application: FiledApplication,
  { kind, slot, state }: Arranged,
  moment: Moment,
): FiledApplication {
  const { startsAt, endsAt } = slot;
  const filing = { ...application.filing, appointment: { state, startsAt, endsAt } };
  return withEvent({ ...application, filing }, { kind, startsAt }, moment);
}

interface Arranged {
  readonly kind: TimelineEventKind;
  readonly slot: InspectionSlot;
  readonly state: AppointmentState;
}

/** It has been, or is not to be: the time is free again. */
export function withoutAppointment(application: FiledApplication): FiledApplication {
  const { appointment: _appointment, ...filing } = application.filing;
  return { ...application, filing };
}

/** @throws {ProblemError} 404 where nothing is arranged */
export function requireAppointment({ filing }: ApplicationRow): InspectionAppointment {
  if (!filing?.appointment) throw new ProblemError(404, 'not_found');
  return filing.appointment;
}
