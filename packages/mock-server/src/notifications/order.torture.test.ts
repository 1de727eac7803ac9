import type { Notification } from '@drsk/contract';
import { beforeAll, describe, expect, it } from 'vitest';
import { beginLife } from '../../test/application-life.js';
import { postMany } from '../../test/post-many.js';
import type { SandboxClient } from '../../test/sandbox-client.js';
import { createMemoryStorage } from '../storage/memory-storage.js';

/** `npm run torture -- documents` posts ten thousand. */
const documents = Number(process.env['TORTURE_DOCUMENTS'] ?? 200);
/** Twenty minutes apart, from ten in the morning to ten in the evening in Amur. */
const batches = 36;
const ofBatch = Math.ceil(documents / batches);
const day = '2027-01-12';

/**
 * A working day on which files come late, and the mail server and the mobile operator meet with faults and delays; in its
 * last hours nothing gets through at all.
 */
async function hardDay() {
  const storage = createMemoryStorage();
  const life = await beginLife({ storage, validateResponses: false, seed: 186 });
  const { clock, operator } = life.sandbox;
  const { deliveries } = operator;
  await clock.advance({ to: `${day}T01:00:00Z` });
  await deliveries.set('documents', { delayPercent: '30', delayMinutes: '47' });
  for (const channel of ['email', 'sms'])
    await deliveries.set(channel, { faultPercent: '25', delayPercent: '15', delayMinutes: '33' });
  const watched = await watcher(life);
  for (let batch = 0; batch < batches; batch += 1) {
    if (batch === batches - 6) await deliveries.set('email', { faultPercent: '100' });
    const ids = await postMany(storage, life, {
      from: batch * ofBatch,
      until: (batch + 1) * ofBatch,
      most: documents,
    });
    await watched.look(ids);
    await clock.advance({ minutes: 20 });
  }
  await deliveries.set('email', { faultPercent: '0' });
  await clock.advance({ days: 3 });
  await watched.look([]);
  const messages = await life.sandbox.outbox.list({ kind: 'test-posting' });
  return { ...watched, messages, told: await allOf(await life.client()) };
}

/** Asks for each document until it is there, and remembers when it was not. */
async function watcher({ client, sandbox }: Awaited<ReturnType<typeof beginLife>>) {
  const waiting = new Set<string>();
  const refusedAt = new Map<string, string>();
  const look = async (more: readonly string[]): Promise<void> => {
    for (const id of more) waiting.add(id);
    const own = await client();
    const now = await sandbox.clock.now();
    for (const id of waiting) {
      const { status } = await own.get(`/v1/documents/${id}/content`);
      if (status === 200) waiting.delete(id);
      else refusedAt.set(id, now);
    }
  };
  return { look, waiting, refusedAt };
}

async function allOf(own: SandboxClient): Promise<Notification[]> {
  const items: Notification[] = [];
  let next: string | null = '';
  while (next !== null) {
    const query = `kind=document_posted&limit=100${next && `&cursor=${encodeURIComponent(next)}`}`;
    const { body }: { body: { items: Notification[]; next: string | null } } = await own.get(
      `/v1/notifications?${query}`,
    );
    items.push(...body.items);
    ({ next } = body);
  }
  return items;
}

let hard: Awaited<ReturnType<typeof hardDay>>;
beforeAll(async () => {
  hard = await hardDay();
}, 600_000);

describe('of many documents that are posted on a hard day', () => {
  it('no message leaves before its document can be opened', () => {
    const { messages, refusedAt, waiting } = hard;
    expect(waiting.size).toBe(0);
    expect(refusedAt.size).toBeGreaterThan(documents / 5);
    const early = messages.filter(({ at, text }) => at <= (refusedAt.get(text) ?? ''));
    expect(early).toEqual([]);
  });

  it('each is announced by two messages, once', () => {
    const { messages, told } = hard;
    expect(told).toHaveLength(documents);
    const sent = messages.map(({ channel, text }) => `${channel} ${text}`);
    expect(new Set(sent).size).toBe(sent.length);
    const shown = told.flatMap(({ deliveries }) => deliveries);
    expect(shown).toHaveLength(2 * documents);
    expect(sent).toHaveLength(shown.filter(({ state }) => state === 'sent').length);
  });

  it('each leaves on its day, or says that it is late and why', () => {
    const endOfDay = `${day}T14:59:59.999Z`;
    const deliveries = hard.told.flatMap(({ announceOn, deliveries: own }) => {
      expect(announceOn).toBe(day);
      return own;
    });
    const isInTime = ({ sentAt }: (typeof deliveries)[number]) =>
      sentAt !== null && sentAt <= endOfDay;
    const late = deliveries.filter((delivery) => !isInTime(delivery));
    expect(deliveries.filter(isInTime).filter(({ isLate }) => isLate)).toEqual([]);
    expect(late.length).toBeGreaterThan(documents / 100);
    for (const { isLate, attempts } of late) {
      expect(isLate).toBe(true);
      expect(attempts.find(({ state }) => state !== 'sent')?.reason).toMatch(
        /^(fault|delayed|document_unavailable)$/,
      );
    }
  });
});
