import type { Notification } from '@drsk/contract';
import { describe, expect, it } from 'vitest';
import { beginLife, type Life } from '../../test/application-life.js';
import { SandboxClient } from '../../test/sandbox-client.js';

/** Without what reminds of something. */
async function lastTold(life: Life): Promise<Notification> {
  const own = await life.client();
  const { body } = await own.get('/v1/notifications');
  const items = body.items as Notification[];
  return items.find(({ kind }) => kind !== 'deadline')!;
}

/** What became of the letter and the text message of the last piece of news. */
async function deliveriesOf(life: Life) {
  const { deliveries } = await lastTold(life);
  const [email, sms] = deliveries;
  return { email: email!, sms: sms! };
}

async function withPhone(phone: string): Promise<Life> {
  const life = await beginLife();
  const own = await life.client();
  const change = { channel: 'sms', value: phone };
  const { body } = await own.post('/v1/me/contact-changes', change);
  const { code } = (await life.sandbox.outbox.last({ to: phone }))!;
  const path = `/v1/me/contact-changes/${body.id}/confirmation`;
  expect((await own.post(path, { code })).status).toBe(200);
  return life;
}

describe('a message that meets with faults', () => {
  it('is tried again, ever later, and leaves in the end', async () => {
    const life = await beginLife();
    const { clock, operator } = life.sandbox;
    await operator.deliveries.set('email', { faultPercent: '100' });
    await life.act('confirm_completeness');
    expect((await deliveriesOf(life)).email).toMatchObject({
      state: 'error',
      reason: 'fault',
      nextAttemptAt: '2026-12-18T02:01:00.000Z',
    });
    await clock.advance({ minutes: 30 });
    const { email, sms } = await deliveriesOf(life);
    expect(email.attempts.map(({ at }) => at.slice(11, 16))).toEqual([
      '02:00',
      '02:01',
      '02:06',
      '02:21',
    ]);
    expect(sms.state).toBe('sent');
    await operator.deliveries.set('email', {});
    await clock.advance({ hours: 1 });
    expect((await deliveriesOf(life)).email).toMatchObject({
      state: 'sent',
      sentAt: '2026-12-18T03:21:00.000Z',
    });
  });

  it('is given up after the last try, and its document says so', async () => {
    const life = await beginLife();
    await life.act('confirm_completeness');
    await life.sandbox.operator.deliveries.set('email', { faultPercent: '100' });
    await life.act('post_offer');
    await life.sandbox.clock.advance({ days: 3 });
    const { email } = await deliveriesOf(life);
    expect(email).toMatchObject({
      state: 'error',
      reason: 'gave_up',
      nextAttemptAt: null,
      isLate: true,
    });
    expect(email.attempts).toHaveLength(8);
    const [documentId] = (await lastTold(life)).documentIds;
    const { body } = await (await life.client()).get(`/v1/documents/${documentId}`);
    expect(body.posting.notifications).toMatchObject([
      { channel: 'sms', state: 'sent' },
      { channel: 'email' },
    ]);
  });
});

describe('a phone to try things with', () => {
  it.each([
    ['+79995550101', { state: 'not_delivered', reason: 'address_refused' }, 'fails'],
    ['+79995550102', { state: 'waiting', reason: 'delayed' }, 'comes later'],
    ['+79995550103', { state: 'sent', reason: null }, 'is usual'],
  ])('%s is %o: %s', async (phone, expected, _reason) => {
    const life = await withPhone(phone);
    await life.act('confirm_completeness');
    expect((await deliveriesOf(life)).sms).toMatchObject(expected);
    await life.sandbox.clock.advance({ minutes: 5 });
    const { state } = (await deliveriesOf(life)).sms;
    expect(state).toBe(expected.state === 'waiting' ? 'sent' : expected.state);
  });
});

describe('whoever carries messages', () => {
  async function atNight() {
    const life = await beginLife();
    await life.sandbox.clock.advance({ to: '2026-12-18T14:00:00Z' });
    await life.act('confirm_completeness');
    const { deliveries } = life.sandbox.operator;
    return { ...life, deliveries, items: await deliveries.list() };
  }

  it('sends what waits for the morning, says that there is no such address, and delays', async () => {
    const { deliveries, items, ...life } = await atNight();
    const waiting = items.filter(({ state }) => state === 'waiting');
    const [sms, email] = waiting.toSorted((one) => (one.channel === 'sms' ? -1 : 1));
    expect(sms).toMatchObject({ channel: 'sms', state: 'waiting', reason: 'quiet_hours' });
    expect(await deliveries.run(sms!.id, 'deliver')).toMatchObject({ state: 'sent', actions: [] });
    expect(await deliveries.run(email!.id, 'delay', { minutes: '20' })).toMatchObject({
      reason: 'delayed',
      nextAttemptAt: '2026-12-18T14:20:00.000Z',
    });
    expect(await deliveries.run(email!.id, 'fail')).toMatchObject({ state: 'not_delivered' });
    await expect(deliveries.run(email!.id, 'deliver')).rejects.toThrow('stage_forbids');
    await expect(deliveries.run('none', 'deliver')).rejects.toThrow('not_found');
    expect((await deliveriesOf(life)).sms.state).toBe('sent');
  });

  it('sends nothing before its documents can be opened', async () => {
    const life = await beginLife();
    const { deliveries } = life.sandbox.operator;
    await life.act('confirm_completeness');
    await deliveries.set('documents', { delayPercent: '100', delayMinutes: '30' });
    await life.act('post_offer');
    const waits = { state: 'waiting', reason: 'document_unavailable' };
    expect((await deliveriesOf(life)).email).toMatchObject(waits);
    const { documentIds } = await lastTold(life);
    const own = await life.client();
    const path = `/v1/documents/${documentIds[0]}/content`;
    expect((await own.get(path)).status).toBe(404);
    const [first] = await deliveries.list();
    expect(await deliveries.run(first!.id, 'deliver')).toMatchObject(waits);
    await life.sandbox.clock.advance({ minutes: 30 });
    expect((await deliveriesOf(life)).email.state).toBe('sent');
    const later = await life.client();
    expect((await later.get(path)).status).toBe(200);
  });

  it('is told from outside how well to work', async () => {
    const life = await beginLife();
    const control = new SandboxClient(life.sandbox);
    const faults = await control.post('/_sandbox/carriers/sms', { faultPercent: 100 });
    expect(faults.body.carriers).toContainEqual({
      id: 'sms',
      faultPercent: 100,
      delayPercent: 0,
      delayMinutes: 5,
    });
    await life.act('confirm_completeness');
    const { body } = await control.get('/_sandbox/deliveries');
    const sms = body.items.find(({ channel }: { channel: string }) => channel === 'sms');
    expect(sms).toMatchObject({ state: 'error', actions: ['deliver', 'fail', 'delay'] });
    const sent = await control.post(`/_sandbox/deliveries/${sms.id}/deliver`, {});
    expect(sent.body.state).toBe('sent');
    const many = await control.post('/_sandbox/carriers/sms', { faultPercent: 101 });
    expect(many.status).toBe(422);
    expect((await control.post('/_sandbox/carriers/pigeon', {})).status).toBe(404);
  });
});
