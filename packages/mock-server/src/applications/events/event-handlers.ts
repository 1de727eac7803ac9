import { later } from '../../clock/instant.js';
import { NotYet } from '../../http/not-yet.js';
import type { HandlersOf } from '../../http/operation.js';
import { json } from '../../http/reply.js';
import {
  eventId,
  eventsAfter,
  heardBy,
  isOfApplication,
  isOfFeed,
  isOfMarks,
  placeOf,
  toEvent,
} from './application-event.js';
import { eventStream } from './event-stream.js';

export const eventHandlers: HandlersOf<'streamApplicationEvents' | 'listApplicationEvents'> = {
  async streamApplicationEvents({ caller, headers }, moment) {
    const serial = await placeOf(headers['Last-Event-ID'], caller.account.id, moment);
    return {
      status: 200,
      type: 'text/event-stream',
      body: eventStream(caller, serial),
      headers: { 'x-accel-buffering': 'no' }, // a proxy that collects it would keep it for ever
    };
  },

  async listApplicationEvents({ caller, query, arrivedAt }, moment) {
    const accountId = caller.account.id;
    const { after, wait = 0, limit = 20 } = query;
    const serial = await placeOf(after, accountId, moment);
    const rows = await eventsAfter({ accountId, serial, limit }, moment);
    const until = later(arrivedAt, { seconds: wait });
    if (after !== undefined && rows.length === 0 && moment.now < until)
      throw new NotYet(accountId, until);
    const next = eventId(accountId, rows.at(-1)?.serial ?? serial);
    const heard = heardBy(caller, rows);
    return json(200, {
      items: heard.filter(isOfApplication).map(toEvent),
      notifications: heard.filter(isOfFeed).map(toEvent),
      marks: heard.filter(isOfMarks).map(toEvent),
      next,
    });
  },
};
