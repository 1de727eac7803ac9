import { accountHandlers } from '../account/handlers.js';
import { applicationHandlers } from '../applications/handlers.js';
import { documentHandlers } from '../documents/handlers.js';
import type { Handlers } from '../http/operation.js';
import { officeHandlers } from '../offices/handlers.js';
import { grid } from '../operator/grid.js';

/** Every operation of the contract: one that is missing, or too much, does not compile. */
export const handlers: Handlers = {
  ...accountHandlers,
  ...applicationHandlers(grid),
  ...documentHandlers,
  ...officeHandlers,
};
