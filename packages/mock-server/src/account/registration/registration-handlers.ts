import type { HandlersOf } from '../../http/operation.js';
import { json, noContent } from '../../http/reply.js';
import { checkCode } from '../one-time-code/one-time-code.js';
import { checkRegistration } from './check-registration.js';
import { openRegistration, receiptOf, registrationOf, resendLetter } from './open-registration.js';
import { phoneIsConfirmed, sendPhoneCode } from './phone-code.js';
import { standingOf } from './standing.js';

export const registrationHandlers: HandlersOf<
  'register' | 'getRegistration' | 'resendConfirmation' | 'sendPhoneCode' | 'confirmPhone'
> = {
  async register({ body, locale, client }, moment) {
    const input = checkRegistration(body, locale, moment);
    return json(202, await openRegistration({ input, locale, client }, moment));
  },

  async getRegistration({ path }, moment) {
    return json(200, receiptOf(await registrationOf(path.registrationId, moment)));
  },

  async resendConfirmation({ path }, moment) {
    return json(202, await resendLetter(path.registrationId, moment));
  },

  async sendPhoneCode({ path }, moment) {
    const registration = await registrationOf(path.registrationId, moment);
    const standing = await standingOf(registration, moment);
    const { receipt } = await sendPhoneCode(registration, standing, moment);
    return json(202, receipt);
  },

  async confirmPhone({ path, body, locale }, moment) {
    const registration = await registrationOf(path.registrationId, moment);
    // The answer to the right code may have got lost.
    if (registration.phoneConfirmedAt !== null) return noContent();
    const code = { subject: registration.id, typed: body.code, locale };
    const refusal = await checkCode(code, moment);
    if (refusal) return refusal;
    await phoneIsConfirmed(registration, moment);
    return noContent();
  },
};
