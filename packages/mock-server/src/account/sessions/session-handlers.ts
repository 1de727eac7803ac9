import { credentials, validate } from '@drsk/domain';
import type { HandlersOf } from '../../http/operation.js';
import { noContent, refuseFields } from '../../http/reply.js';
import { logIn } from './login.js';
import { endSession, tradeIn } from './sessions.js';

export const sessionHandlers: HandlersOf<'createSession' | 'refreshSession' | 'deleteSession'> = {
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
};
