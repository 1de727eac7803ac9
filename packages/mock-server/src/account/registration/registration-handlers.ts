import { registration, validate } from '@drsk/domain';
import type { HandlersOf } from '../http/operation.js';
import { json, refuseFields } from '../http/reply.js';
import { accountMessages } from './account.messages.js';
import { confirm } from './confirmation.js';
import { areInForce } from './consents.js';
import { openRegistration, resendLetter } from './registration.js';

export const registrationHandlers: HandlersOf<'register' | 'resendConfirmation' | 'confirmEmail'> =
  {
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
  };
