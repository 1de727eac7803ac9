import type { HandlersOf } from '../http/operation.js';
import { json, problem } from '../http/reply.js';
import { sha256 } from '../http/sha256.js';
import { confirmNewEmail } from './contacts/confirm-contact.js';
import { confirmRegistration } from './registration/confirm-registration.js';

/** One page takes the links of all letters that confirm an e-mail. */
export const emailConfirmationHandlers: HandlersOf<'confirmEmail'> = {
  async confirmEmail({ body, locale }, moment) {
    const tokenHash = await sha256(body.token);
    const confirmed =
      (await confirmRegistration(tokenHash, locale, moment)) ??
      (await confirmNewEmail(tokenHash, moment));
    return confirmed ? json(200, confirmed) : problem(410, 'confirmation_invalid');
  },
};
