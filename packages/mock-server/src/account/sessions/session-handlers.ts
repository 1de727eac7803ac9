import { credentials, validate } from '@drsk/domain';
import type { HandlersOf } from '../../http/operation.js';
import { json, noContent, refuseFields } from '../../http/reply.js';
import { endSession } from './end-sessions.js';
import { logIn } from './login.js';
import { refreshSession } from './refresh-session.js';
import { endAll, endOne, listSessions } from './session-list.js';
import { switchRole } from './switch-role.js';

export const sessionHandlers: HandlersOf<
  | 'createSession'
  | 'refreshSession'
  | 'deleteSession'
  | 'deleteSessions'
  | 'deleteOtherSession'
  | 'listSessions'
  | 'switchRole'
> = {
  async createSession({ body, locale, client, jkt }, moment) {
    const { data: input, errors } = validate(credentials, body, locale);
    return errors ? refuseFields(errors) : logIn(input, { client, jkt }, moment);
  },

  async refreshSession({ body, jkt }, moment) {
    return refreshSession(body, jkt, moment);
  },

  async deleteSession({ caller }, moment) {
    await endSession(caller.sessionId, 'signed_out', moment);
    return noContent();
  },

  async deleteSessions({ caller, query: { keepCurrent = false } }, moment) {
    await endAll(caller, keepCurrent, moment);
    return noContent();
  },

  async deleteOtherSession({ caller, path }, moment) {
    await endOne(path.sessionId, caller, moment);
    return noContent();
  },

  async listSessions({ caller }, moment) {
    return json(200, { items: await listSessions(caller, moment), next: null });
  },

  async switchRole({ caller, body }, moment) {
    return json(200, await switchRole(body.accountId, caller, moment));
  },
};
