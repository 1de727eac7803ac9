import type { Moments } from '../clock/moments.js';
import { writeHtml } from '../outbox/mail/write-html.js';
import { writeMail } from '../outbox/mail/write-mail.js';
import { messageTable } from '../outbox/message.js';
import { pushRequest } from '../outbox/push/push-request.js';
import type { SentMessages } from './sandbox.js';

/** The outbox of a sandbox, from outside. */
export function sentMessages(moments: Moments): SentMessages {
  const list: SentMessages['list'] = (query) => moments.run(({ outbox }) => outbox.list(query));
  return {
    list,
    last: (query) => moments.run(({ outbox }) => outbox.last(query)),
    get: (id) => moments.run(({ transaction }) => transaction.get(messageTable, id)),
    mail: (id) =>
      moments.run(async ({ transaction, settings }) => {
        const message = await transaction.get(messageTable, id);
        if (message?.channel !== 'email') return undefined;
        return { source: writeMail(message, settings), html: writeHtml(message) };
      }),
    pushRequest: (id) =>
      moments.run(async ({ transaction, settings }) => {
        const message = await transaction.get(messageTable, id);
        return message && pushRequest(message, settings);
      }),
  };
}
