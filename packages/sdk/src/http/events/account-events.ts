import type { ApplicationEvent, NotificationEvent, NotificationMarksEvent } from '@drsk/contract';
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
  marks?: NotificationMarksEvent;
}

/** What happens to the account: all kinds come over one connection, whoever watches which of them. */
export function accountEventsOf(http: Http): Sharing<AccountEvent> {
  return new Sharing({ identity: http.identity, kind: 'events', ways: waysOf(http) });
}

function waysOf(http: Http): Ways<AccountEvent> {
  const page = http.get('/applications/events/page');
  const open = http.stream('/applications/events');
  const list = async (options: Parameters<typeof page>[0]) => {
    const { items, notifications, marks: marked, next } = await page(options);
    return {
      items: [
        ...items.map((application) => ({ id: application.id, application })),
        ...notifications.map((notification) => ({ id: notification.id, notification })),
        ...marked.map((marks) => ({ id: marks.id, marks })),
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
  return kinds.includes(type) ? { id, [type]: parseJson(data) } : undefined;
}

const kinds: readonly string[] = ['application', 'notification', 'marks'];
