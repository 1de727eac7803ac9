import { applicationCredentials, validate } from '@drsk/domain';
import type { HandlersOf } from '../../http/operation.js';
import { json, refuseFields } from '../../http/reply.js';
import { logInByApplication } from './application-login.js';
import { setUp } from './set-up.js';

export const temporaryAccessHandlers: HandlersOf<'createApplicationSession' | 'setUpAccount'> = {
  async createApplicationSession({ body, locale, client, jkt }, moment) {
    const { data, errors } = validate(applicationCredentials, body, locale);
    return errors ? refuseFields(errors) : logInByApplication(data, { client, jkt }, moment);
  },

  async setUpAccount(request, moment) {
    return json(202, await setUp(request, moment));
  },
};
