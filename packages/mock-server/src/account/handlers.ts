import { consentHandlers } from './consent-handlers.js';
import { profileHandlers } from './profile-handlers.js';
import { registrationHandlers } from './registration-handlers.js';
import { sessionHandlers } from './sessions/session-handlers.js';

export const accountHandlers = {
  ...sessionHandlers,
  ...registrationHandlers,
  ...profileHandlers,
  ...consentHandlers,
};
