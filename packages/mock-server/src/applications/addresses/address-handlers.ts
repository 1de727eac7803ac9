import type { HandlersOf } from '../../http/operation.js';
import { json } from '../../http/reply.js';
import { suggestAddresses } from './suggest-addresses.js';

export const addressHandlers: HandlersOf<'suggestAddresses'> = {
  async suggestAddresses({ body }) {
    return json(200, { items: suggestAddresses(body) });
  },
};
