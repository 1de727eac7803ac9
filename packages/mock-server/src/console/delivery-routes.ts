import { json } from '../http/reply.js';
import type { Operator } from '../operator/company.js';
import type { AddRoute } from './centre-routes.js';
import { operatorInput } from './control-input.js';

/** What becomes of letters and text messages, and how well those work who carry them. */
export function addDeliveryRoutes(on: AddRoute, { deliveries }: Operator): void {
  on('get', '/deliveries', async () =>
    json(200, { items: await deliveries.list(), carriers: await deliveries.carriers() }),
  );
  on('post', '/deliveries/:id/:action', async (request, { id = '', action = '' }) =>
    json(200, await deliveries.run(id, action, await operatorInput(request))),
  );
  on('post', '/carriers/:id', async (request, { id = '' }) =>
    json(200, { carriers: await deliveries.set(id, await operatorInput(request)) }),
  );
}
