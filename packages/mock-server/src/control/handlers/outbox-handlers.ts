import { file, json, ProblemError } from '../../http/reply.js';
import { writeRequest } from '../../outbox/push/push-request.js';
import type { ControlHandlersOf } from '../control-operation.js';

/** The outbox; a letter of it as a file for mail readers, and its page alone; what goes to a push service as it goes. */
export const outboxHandlers: ControlHandlersOf<
  'listMessages' | 'getMessage' | 'getMail' | 'getMailPage' | 'getPushRequest'
> = {
  listMessages: async ({ query }, { outbox }) => json(200, { items: await outbox.list(query) }),

  async getMessage({ path: { id } }, { outbox }) {
    const message = await outbox.get(id);
    if (!message) throw new ProblemError(404, 'not_found');
    return json(200, message);
  },

  async getMail({ path: { id } }, { outbox }) {
    const mail = await outbox.mail(id);
    if (!mail) throw new ProblemError(404, 'not_found');
    return file('message/rfc822', new TextEncoder().encode(mail.source), `${id}.eml`);
  },

  async getMailPage({ path: { id } }, { outbox }) {
    const mail = await outbox.mail(id);
    if (!mail) throw new ProblemError(404, 'not_found');
    // Nothing in it runs, and it loads nothing.
    const headers = { 'content-security-policy': "default-src 'none'; sandbox allow-popups" };
    return { status: 200, type: 'text/html', body: new TextEncoder().encode(mail.html), headers };
  },

  async getPushRequest({ path: { id } }, { outbox }) {
    const request = await outbox.pushRequest(id);
    if (!request) throw new ProblemError(404, 'not_found');
    return file('message/http', await writeRequest(request), `${id}.http`);
  },
};
