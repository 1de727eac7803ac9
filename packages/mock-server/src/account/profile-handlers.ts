import type { HandlersOf } from '../http/operation.js';
import { json } from '../http/reply.js';

export const profileHandlers: HandlersOf<'getAccount'> = {
  async getAccount({ caller }) {
    return json(200, caller.account);
  },
};
