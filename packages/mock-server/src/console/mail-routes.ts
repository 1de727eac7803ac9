import { file, json, ProblemError } from '../http/reply.js';
import type { Sandbox } from '../sandbox/sandbox.js';
import type { AddRoute } from './centre-routes.js';

/** The outbox; a letter of it as a file for mail readers, `msg-….eml`, and its page alone, `msg-….html`. */
export function addMailRoutes(on: AddRoute, { outbox }: Pick<Sandbox, 'outbox'>): void {
  on('get', '/outbox', async ({ url }) => {
    const query = Object.fromEntries(new URL(url).searchParams);
    return json(200, { items: await outbox.list(query) });
  });
  on('get', '/outbox/:name', async (_request, { name = '' }) => {
    const [id = '', ending] = name.split('.');
    const mail = await outbox.mail(id);
    if (!mail) throw new ProblemError(404, 'not_found');
    if (ending === 'html') return page(mail.html);
    return file('message/rfc822', new TextEncoder().encode(mail.source), name);
  });
}

/** Nothing in it runs, and it loads nothing. */
function page(html: string) {
  const headers = { 'content-security-policy': "default-src 'none'; sandbox allow-popups" };
  return { status: 200, type: 'text/html', body: new TextEncoder().encode(html), headers } as const;
}
