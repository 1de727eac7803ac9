import { attachmentHandlers } from './attachment-handlers.js';
import { draftHandlers } from './draft-handlers.js';
import { filingHandlers } from './filing-handlers.js';
import type { Grid } from './grid.js';
import { uploadHandlers } from './uploads/upload-handlers.js';

/** Everything an applicant does; what follows from it is the grid's. */
export function applicationHandlers(grid: Grid) {
  return { ...draftHandlers, ...attachmentHandlers, ...uploadHandlers, ...filingHandlers(grid) };
}
