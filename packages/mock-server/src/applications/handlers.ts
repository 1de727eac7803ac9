import { addressHandlers } from './addresses/address-handlers.js';
import { attachmentHandlers } from './attachment-handlers.js';
import { calendarFeedHandlers, type MayAct } from './calendar-feed/calendar-feed-handlers.js';
import { draftHandlers } from './draft-handlers.js';
import { eventHandlers } from './events/event-handlers.js';
import { filingHandlers } from './filing-handlers.js';
import type { Grid } from './grid.js';
import { inspectionHandlers } from './inspections/inspection-handlers.js';
import { listHandlers } from './list/list-handlers.js';
import { afterFilingHandlers } from './requests/handlers.js';
import { trackHandlers } from './tracks/handlers.js';
import { uploadListHandlers } from './uploads/application-uploads.js';

/** Everything an applicant does; what follows from it is the grid's. */
export function applicationHandlers(grid: Grid, mayAct: MayAct) {
  return {
    ...draftHandlers,
    ...listHandlers,
    ...calendarFeedHandlers(mayAct),
    ...addressHandlers,
    ...attachmentHandlers,
    ...uploadListHandlers,
    ...eventHandlers,
    ...filingHandlers(grid),
    ...afterFilingHandlers(grid),
    ...trackHandlers(grid),
    ...inspectionHandlers(grid),
  };
}
