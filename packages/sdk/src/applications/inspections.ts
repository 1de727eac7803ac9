import type { Application, InspectionSlots } from '@drsk/contract';
import type { Http } from '../http/http.js';
import type { RequestOptions } from '../http/request-options.js';
import type { SubmitOptions } from './applications.js';

/** When the grid comes to inspect; `works.appointment` of the application says what is arranged. */
export interface Inspections {
  /**
   * Free times, the earliest first.
   *
   * @throws {ConflictError} with `stage_forbids` where no inspection is due.
   */
  slots(applicationId: string, options?: RequestOptions): Promise<InspectionSlots>;

  /**
   * Holds a time in place of the one before; the very time that the grid proposes is agreed on with it.
   *
   * @throws {ConflictError} with `slot_taken` when somebody else has taken it meanwhile.
   */
  choose(applicationId: string, startsAt: string, options: SubmitOptions): Promise<Application>;

  /** Gives the time back, or declines the one that is proposed. */
  cancel(applicationId: string, options: SubmitOptions): Promise<Application>;

  /** The appointment as a file for a calendar (RFC 5545). */
  calendar(applicationId: string, options?: RequestOptions): Promise<Blob>;
}

export function inspectionsOf(http: Http): Inspections {
  const path = '/applications/{applicationId}/inspection-appointment';
  return {
    slots: http.get('/applications/{applicationId}/inspection-slots'),
    choose: http.postOnce(path, 'startsAt'),
    cancel: http.actOnce(`${path}/cancellation`),
    calendar: http.download(`${path}.ics`),
  };
}
