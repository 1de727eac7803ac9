import { beforeEach, describe, expect, it } from 'vitest';
import { bytesOf } from '../../../test/messages.js';
import { type Answer, SandboxClient } from '../../../test/sandbox-client.js';
import { createSandbox } from '../../sandbox/create-sandbox.js';
import type { Sandbox } from '../../sandbox/sandbox.js';

const maria = '200-300-400 48';
const now = '2026-12-18T02:00:00Z';
let sandbox: Sandbox;
let client: SandboxClient;
beforeEach(() => {
  sandbox = createSandbox({ now });
  client = new SandboxClient(sandbox);
});

const start = (login: string, headers = {}) =>
  client.post('/v1/recoveries', { applicantKind: 'individual', login }, headers);

/** СНИЛС that nobody has. */
function snils(number: number): string {
  const digits = String(112_000_000 + number);
  const sum = Array.from(digits, Number).reduce((total, digit, at) => total + digit * (9 - at), 0);
  return `${digits}${String((sum % 101) % 100).padStart(2, '0')}`;
}

async function channelsOf(login: string): Promise<{ channel: string; target: string }[]> {
  return (await start(login)).body.channels;
}

/** The first one that gets the same channels as a usual account. */
async function withBothChannels(): Promise<string> {
  for (let number = 1; ; number += 1)
    if ((await channelsOf(snils(number))).length === 2) return snils(number);
}

/** Everything that can be asked for in a recovery, with wrong codes and too early. */
async function play(login: string, headers: Record<string, string>): Promise<Answer[]> {
  sandbox = createSandbox({ now });
  client = new SandboxClient(sandbox);
  const answers = [await start(login, headers)];
  const path = `/v1/recoveries/${answers[0]?.body.id}`;
  const post = async (step: string, body: object) =>
    answers.push(await client.post(`${path}/${step}`, body, headers));
  for (const channel of ['email', 'email', 'sms', 'sms']) await post('messages', { channel });
  for (let attempt = 1; attempt <= 6; attempt += 1) await post('code', { code: '12 34-56' });
  for (let message = 1; message <= 5; message += 1) {
    await sandbox.clock.advance({ minutes: 1 });
    for (const channel of ['sms', 'email']) await post('messages', { channel });
    await post('code', { code: '123456' });
  }
  await sandbox.clock.advance({ minutes: 30 });
  await post('messages', { channel: 'sms' });
  await post('code', { code: '123456' });
  return answers;
}

function masked(answers: Answer[]): string[] {
  return answers.map((answer) =>
    bytesOf(answer)
      .replaceAll(/"\w···@example\.ru"/g, '"e-mail"')
      .replaceAll(/"\+7 ··· ···-··-\d\d"/g, '"phone"'),
  );
}

describe('a login that nobody has', () => {
  it.each(['ru', 'en'])(
    'is answered like one that there is, byte for byte, in %s',
    async (language) => {
      const headers = { 'accept-language': language };
      const unknown = await withBothChannels();
      const there = await play(maria, headers);
      const sent = await sandbox.outbox.list();
      const nowhere = await play(unknown, headers);

      expect(new Set(there.map(({ status }) => status))).toEqual(
        new Set([201, 202, 410, 422, 429]),
      );
      expect(masked(nowhere)).toEqual(masked(there));
      expect(sent.length).toBeGreaterThan(0);
      expect(await sandbox.outbox.list()).toEqual([]);
    },
  );

  it('gets the same contacts each time, also after a restart of the clock', async () => {
    const first = await channelsOf(snils(7));
    await sandbox.clock.advance({ days: 40 });
    expect(await channelsOf(snils(7))).toEqual(first);
  });

  it('gets other contacts in another sandbox: nobody can work them out', async () => {
    const here = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map((n) => channelsOf(snils(n))));
    client = new SandboxClient(createSandbox({ now, seed: 2 }));
    const there = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map((n) => channelsOf(snils(n))));
    expect(there).not.toEqual(here);
  });

  it('gets none in one case of eight, as accounts without contacts do', async () => {
    const counts = [0, 0, 0];
    for (let number = 1; number <= 400; number += 1) {
      const headers = { 'x-forwarded-for': `203.0.113.${number % 200}` };
      const { channels } = (await start(snils(number), headers)).body;
      counts[channels.length] = (counts[channels.length] ?? 0) + 1;
    }
    expect(counts[0]).toBeGreaterThan(25);
    expect(counts[0]).toBeLessThan(75);
    expect(counts[1]).toBeGreaterThan(25);
    expect(counts[2]).toBeGreaterThan(250);
  });

  it('is that of a closed account, too', async () => {
    const { status, body } = await start('200-300-411 51');
    expect(status).toBe(201);
    for (const { channel } of body.channels) {
      const path = `/v1/recoveries/${body.id}/messages`;
      expect((await client.post(path, { channel })).status).toBe(202);
    }
    expect(await sandbox.outbox.list()).toEqual([]);
  });
});
