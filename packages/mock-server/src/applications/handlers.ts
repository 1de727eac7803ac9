import { attachmentHandlers } from './attachment-handlers.js';
import { draftHandlers } from './draft-handlers.js';
import { filingHandlers } from './filing-handlers.js';
import type { Grid } from './grid.js';
import { listHandlers } from './list/list-handlers.js';
import { uploadHandlers } from './uploads/upload-handlers.js';

/** Everything an applicant does; what follows from it is the grid's. */
export function applicationHandlers(grid: Grid) {
  const own = { ...draftHandlers, ...listHandlers, ...attachmentHandlers, ...uploadHandlers };
  return { ...own, ...filingHandlers(grid) };
}
