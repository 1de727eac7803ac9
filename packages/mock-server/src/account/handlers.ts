import { apiTokenHandlers } from './api-tokens/api-token-handlers.js';
import { consentHandlers } from './consents/consent-handlers.js';
import { contactHandlers } from './contacts/contact-handlers.js';
import { emailConfirmationHandlers } from './email-confirmation.js';
import { esiaHandlers } from './esia/esia-handlers.js';
import { passwordHandlers } from './passwords/password-handlers.js';
import { profileHandlers } from './profile/profile-handlers.js';
import { recoveryHandlers } from './recovery/recovery-handlers.js';
import { registrationHandlers } from './registration/registration-handlers.js';
import { secondFactorHandlers } from './second-factor/second-factor-handlers.js';
import { sessionHandlers } from './sessions/session-handlers.js';
import { webhookHandlers } from './webhooks/webhook-handlers.js';
import { temporaryAccessHandlers } from './temporary-access/temporary-access-handlers.js';

export const accountHandlers = {
  ...sessionHandlers,
  ...registrationHandlers,
  ...recoveryHandlers,
  ...passwordHandlers,
  ...emailConfirmationHandlers,
  ...contactHandlers,
  ...profileHandlers,
  ...consentHandlers,
  ...temporaryAccessHandlers,
  ...secondFactorHandlers,
  ...esiaHandlers,
  ...apiTokenHandlers,
  ...webhookHandlers,
};
