import { later } from '../../clock/instant.js';
import { LiveBody } from '../../http/live-body.js';
import type { Caller } from '../../http/operation.js';
import {
  eventId,
  type EventRow,
  eventsAfter,
  heardBy,
  isOfFeed,
  isOfMarks,
  toEvent,
} from './application-event.js';

/** So often something is said at least: proxies and clients take a silent connection for a dead one. */
const heartbeat = { seconds: 15 };

/** So many at once: a moment is not to take long. */
const limit = 100;

/** The events of the caller's account after that place, as server-sent events. */
export function eventStream(caller: Caller, from: number): LiveBody {
  const accountId = caller.account.id;
  let serial = from;
  let saidAt: string | undefined;
  return new LiveBody(accountId, async (moment) => {
    const { now } = moment;
    const rows = await eventsAfter({ accountId, serial, limit }, moment);
    const position = saidAt === undefined ? beginning(eventId(accountId, from)) : '';
    const blocks = heardBy(caller, rows)
      .map((row) => block(row.id, nameOf(row), toEvent(row)))
      .join('');
    serial = rows.at(-1)?.serial ?? serial;
    const isSilent = saidAt !== undefined && later(saidAt, heartbeat) <= now;
    const text = position + blocks || (isSilent ? ':\n\n' : '');
    if (text !== '') saidAt = now;
    return { text, until: later(saidAt ?? now, heartbeat) };
  });
}

function nameOf(row: EventRow): 'application' | 'notification' | 'marks' {
  if (isOfMarks(row)) return 'marks';
  return isOfFeed(row) ? 'notification' : 'application';
}

function beginning(id: string): string {
  return `retry: 2000\n${block(id, 'position', {})}`;
}

function block(id: string, event: string, data: object): string {
  return `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}
