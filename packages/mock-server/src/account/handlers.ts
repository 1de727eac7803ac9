import { credentials, registration, validate } from '@drsk/domain';
import type { HandlersOf } from '../http/operation.js';
import { json, noContent, refuseFields } from '../http/reply.js';
import { accountMessages } from './account.messages.js';
import { confirm } from './confirmation.js';
import { areInForce, consentDocuments } from './consents.js';
import { logIn } from './login.js';
import { openRegistration, resendLetter } from './registration.js';
import { endSession, tradeIn } from './sessions.js';

export const accountHandlers: HandlersOf<
  | 'listConsentDocuments'
  | 'register'
  | 'resendConfirmation'
  | 'confirmEmail'
  | 'createSession'
  | 'refreshSession'
  | 'deleteSession'
  | 'getAccount'
> = {
  async listConsentDocuments({ locale }) {
    return json(200, { items: await consentDocuments(locale), next: null });
  },

  async register({ body, locale, client }, moment) {
    const { data: input, errors } = validate(registration, body, locale);
    if (errors) return refuseFields(errors);
    if (!areInForce(input.consents)) {
      const text = accountMessages[locale].consent_outdated;
      return refuseFields({ consents: { code: 'consent_outdated', text } });
    }
    return json(202, await openRegistration({ input, locale, client }, moment));
  },

  async resendConfirmation({ path }, moment) {
    return json(202, await resendLetter(path.registrationId, moment));
  },

  async confirmEmail({ body }, moment) {
    return json(200, await confirm(body.token, moment));
  },

  async createSession({ body, locale, client }, moment) {
    const { data: input, errors } = validate(credentials, body, locale);
    return errors ? refuseFields(errors) : logIn(input, client, moment);
  },

  async refreshSession({ body }, moment) {
    return tradeIn(body.refreshToken, moment);
  },

  async deleteSession({ caller }, moment) {
    await endSession(caller.sessionId, moment);
    return noContent();
  },

  async getAccount({ caller }) {
    return json(200, caller.account);
  },
};
