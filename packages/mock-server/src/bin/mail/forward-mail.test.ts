import PostalMime from 'postal-mime';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { mailServer } from '../../../test/mail-server.js';
import { newcomers } from '../../../test/registrations.js';
import { SandboxClient } from '../../../test/sandbox-client.js';
import { createSandbox } from '../../sandbox/create-sandbox.js';
import type { LogEvent } from '../log/log.js';
import { forwardMail } from './forward-mail.js';

let server: Awaited<ReturnType<typeof mailServer>>;
beforeEach(async () => {
  server = await mailServer();
});
afterEach(() => server.close());

async function setup(smtp: string) {
  const events: LogEvent[] = [];
  const log = { tellsRequests: false, write: (event: LogEvent) => void events.push(event) };
  const mail = (await forwardMail({ smtp }, log))!;
  const sandbox = createSandbox({
    now: '2026-12-18T02:00:00Z',
    mail: mail.send,
    scenario: 'household-awaiting-payment',
  });
  return { sandbox, events, mail, client: new SandboxClient(sandbox) };
}

it('hands letters on as they are in the outbox, in their order, and keeps what happened before to itself', async () => {
  const { sandbox, events, mail, client } = await setup(server.url);
  await client.post('/v1/registrations', newcomers.individual);
  await sandbox.clock.advance({ workingDays: 6 });
  await mail.close();

  const letters = (await sandbox.outbox.list({ channel: 'email' }))
    .filter(({ at }) => at >= '2026-12-18T02')
    .toReversed();
  expect(letters.length).toBeGreaterThan(1);
  expect(server.received.map(({ to }) => to)).toEqual(letters.map(({ to }) => to));
  expect(server.received[0]?.from).toBe('noreply@site.test');
  const parsed = await PostalMime.parse(server.received[0]!.source);
  expect(parsed.subject).toBe(letters[0]?.subject);
  expect(parsed.text?.trim()).toBe(letters[0]?.text.trim());
  expect(events).toEqual(letters.map(({ id }) => ({ event: 'letter', id })));
});

it('goes on without the server, and says which letters it has not taken', async () => {
  const { sandbox, events, mail, client } = await setup('smtp://127.0.0.1:9');
  await client.post('/v1/registrations', newcomers.individual);
  await mail.close();
  const sent = await sandbox.outbox.last({ kind: 'email-confirmation' });
  expect(events).toMatchObject([{ event: 'letter', id: sent?.id, error: expect.any(Error) }]);
});
