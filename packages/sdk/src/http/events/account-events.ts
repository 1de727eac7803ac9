import type { ApplicationEvent, NotificationEvent } from '@drsk/contract';
import { parseJson } from '../../session/natives.js';
import type { Http } from '../http.js';
import { byPages } from './by-pages.js';
import { byStream } from './by-stream.js';
import type { Ways } from './follow.js';
import { Sharing } from './sharing.js';

/** Something has happened to an account: one of these. */
export interface AccountEvent {
  id: string;
  application?: ApplicationEvent;
  notification?: NotificationEvent;
}

/** What happens to the account: all kinds come over one connection, whoever watches which of them. */
export function accountEventsOf(http: Http): Sharing<AccountEvent> {
  return new Sharing({ identity: http.identity, kind: 'events', ways: waysOf(http) });
}

function waysOf(http: Http): Ways<AccountEvent> {
  const page = http.get('/applications/events/page');
  const open = http.stream('/applications/events');
  const list = async (options: Parameters<typeof page>[0]) => {
    const { items, notifications, next } = await page(options);
    return {
      items: [
        ...items.map((application) => ({ id: application.id, application })),
        ...notifications.map((notification) => ({ id: notification.id, notification })),
      ],
      next,
    };
  };
  return {
    stream: (link) => byStream({ open, read }, link),
    'long-poll': (link) => byPages({ list, wait: 25 }, link),
    poll: (link) => byPages({ list, wait: 0 }, link),
  };
}

function read(type: string, id: string, data: string): AccountEvent | undefined {
  if (type === 'application') return { id, application: parseJson(data) };
  return type === 'notification' ? { id, notification: parseJson(data) } : undefined;
}
