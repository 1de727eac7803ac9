import { json } from '../../http/reply.js';
import type { ControlHandlersOf } from '../control-operation.js';

export const bankHandlers: ControlHandlersOf<'listOrders' | 'runOrderEvent'> = {
  listOrders: async (_request, { operator }) => json(200, { items: await operator.bank.list() }),

  runOrderEvent: async ({ path }, { operator }) =>
    json(200, await operator.bank.run(path.id, path.event)),
};
