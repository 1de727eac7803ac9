import { json } from '../../http/reply.js';
import { actionInput } from '../action-input.js';
import type { ControlHandlersOf } from '../control-operation.js';

export const appealHandlers: ControlHandlersOf<'listAppeals' | 'runAppealAction'> = {
  listAppeals: async (_request, { operator }) =>
    json(200, { items: await operator.appeals.list() }),

  runAppealAction: async ({ path, body }, { operator }) =>
    json(200, await operator.appeals.run(path.id, path.action, actionInput(body))),
};
