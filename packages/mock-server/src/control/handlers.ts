import type { ControlHandlers } from './control-operation.js';
import { appealHandlers } from './handlers/appeal-handlers.js';
import { applicationHandlers } from './handlers/application-handlers.js';
import { authorityHandlers } from './handlers/authority-handlers.js';
import { bankHandlers } from './handlers/bank-handlers.js';
import { centreHandlers } from './handlers/centre-handlers.js';
import { clockHandlers } from './handlers/clock-handlers.js';
import { faultHandlers } from './handlers/fault-handlers.js';
import { journalHandlers } from './handlers/journal-handlers.js';
import { deliveryHandlers } from './handlers/delivery-handlers.js';
import { outboxHandlers } from './handlers/outbox-handlers.js';
import { peopleHandlers } from './handlers/people-handlers.js';
import { sandboxHandlers } from './handlers/sandbox-handlers.js';
import { settingsHandlers } from './handlers/settings-handlers.js';
import { stateHandlers } from './handlers/state-handlers.js';

/** Every operation of the control API: one that is missing, or too much, does not compile. */
export const controlHandlers: ControlHandlers = {
  ...clockHandlers,
  ...sandboxHandlers,
  ...settingsHandlers,
  ...peopleHandlers,
  ...stateHandlers,
  ...outboxHandlers,
  ...deliveryHandlers,
  ...faultHandlers,
  ...journalHandlers,
  ...applicationHandlers,
  ...bankHandlers,
  ...appealHandlers,
  ...centreHandlers,
  ...authorityHandlers,
};
