import type { Moment } from '../../clock/moment.js';
import type { HandlersOf } from '../../http/operation.js';
import { json, ProblemError } from '../../http/reply.js';
import { finishLogin } from './finish-login.js';
import { startLogin } from './start-login.js';

export const esiaHandlers: HandlersOf<'startEsiaLogin' | 'createEsiaSession'> = {
  async startEsiaLogin({ body, sandboxUrl, locale }, moment) {
    requireEsia(moment);
    return json(201, await startLogin({ ...body, sandboxUrl, locale }, moment));
  },

  async createEsiaSession({ body, client, jkt, locale }, moment) {
    requireEsia(moment);
    return finishLogin({ answer: body, client, jkt, locale }, moment);
  },
};

/** @throws {ProblemError} 404 where ЕСИА is not switched on */
function requireEsia({ settings }: Moment): void {
  if (!settings.esia) throw new ProblemError(404, 'not_found');
}
