import { json } from '../../http/reply.js';
import { actionInput } from '../action-input.js';
import type { ControlHandlersOf } from '../control-operation.js';

/** What becomes of letters and text messages, and how well those work who carry them. */
export const deliveryHandlers: ControlHandlersOf<
  'listDeliveries' | 'decideDelivery' | 'setCarrier'
> = {
  listDeliveries: async (_request, { operator: { deliveries } }) =>
    json(200, { items: await deliveries.list(), carriers: await deliveries.carriers() }),

  decideDelivery: async ({ path, body }, { operator }) =>
    json(200, await operator.deliveries.run(path.id, path.action, actionInput(body))),

  setCarrier: async ({ path, body }, { operator }) =>
    json(200, { carriers: await operator.deliveries.set(path.id, actionInput(body)) }),
};
