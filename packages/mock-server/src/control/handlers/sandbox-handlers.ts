import { json, noContent } from '../../http/reply.js';
import type { ControlHandlersOf } from '../control-operation.js';

export const sandboxHandlers: ControlHandlersOf<'resetSandbox' | 'listPeople'> = {
  async resetSandbox(_request, { reset }) {
    await reset();
    return noContent();
  },

  listPeople: async (_request, { people }) => json(200, { items: people }),
};
