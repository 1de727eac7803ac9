import { accountHandlers } from '../account/handlers.js';
import type { Handlers } from '../http/operation.js';
import { officeHandlers } from '../offices/handlers.js';
import { pendingHandlers } from './pending-handlers.js';

/** Every operation of the contract: one that is missing, or too much, does not compile. */
export const handlers: Handlers = { ...accountHandlers, ...officeHandlers, ...pendingHandlers };
