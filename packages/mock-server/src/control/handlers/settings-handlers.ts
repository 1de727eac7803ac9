import type { Settings } from '../../clock/moment.js';
import { json } from '../../http/reply.js';
import { changeStream } from '../changes/change-stream.js';
import type { ControlHandlersOf } from '../control-operation.js';

/** How the sandbox was started, and what changes in it. */
export const settingsHandlers: ControlHandlersOf<'readSettings' | 'streamChanges'> = {
  readSettings: async (_request, { settings }) => json(200, settingsShown(settings)),

  streamChanges: async (_request, { changes }) => ({
    status: 200,
    type: 'text/event-stream',
    body: changeStream(changes),
    headers: { 'x-accel-buffering': 'no' }, // a proxy that collects it would keep it for ever
  }),
};

/** What people need to know of them. */
function settingsShown({ seed, siteUrl, englishSiteUrl, operator, esia, scanSeconds }: Settings) {
  return { seed, siteUrl, englishSiteUrl, operator, esia, scanSeconds };
}
