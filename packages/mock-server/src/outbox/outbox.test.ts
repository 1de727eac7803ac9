import { expect, it } from 'vitest';
import { createMemoryStorage } from '../storage/memory-storage.js';
import { linksIn } from './message.js';
import { Outbox } from './outbox.js';

const now = '2026-12-18T02:00:00.000Z';

it.each([
  [
    'Откройте https://site.test/confirm#token=a_1.',
    ['https://site.test/confirm#token=a_1'],
    'full stop',
  ],
  [
    '«http://site.test/a», (https://site.test/b?c=d)!',
    ['http://site.test/a', 'https://site.test/b?c=d'],
    'two',
  ],
  ['Позвоните 8-800-100-03-97', [], 'none'],
])('finds the links of %j: %3$s', (text, expected) => {
  expect(linksIn(text)).toEqual(expected);
});

it('lists what was sent, the newest first, by whom it went to, its kind and its channel', async () => {
  await createMemoryStorage().transaction(async (transaction) => {
    const outbox = new Outbox({ now, transaction });
    const anna = { to: 'anna@example.ru', channel: 'email', subject: 'Здравствуйте' } as const;
    await outbox.send({ ...anna, kind: 'greeting', text: 'https://site.test/a' });
    await outbox.send({
      channel: 'sms',
      to: '+79145551234',
      kind: 'code',
      text: 'Код 123',
      code: '123',
    });
    await outbox.send({ ...anna, kind: 'goodbye', text: 'До свидания' });

    expect((await outbox.list()).map(({ kind }) => kind)).toEqual(['goodbye', 'code', 'greeting']);
    expect(await outbox.list({ to: 'anna@example.ru', kind: 'greeting' })).toEqual([
      {
        id: 'msg-00000001',
        channel: 'email',
        to: 'anna@example.ru',
        kind: 'greeting',
        subject: 'Здравствуйте',
        text: 'https://site.test/a',
        links: ['https://site.test/a'],
        code: null,
        parts: null,
        at: now,
      },
    ]);
    expect(await outbox.list({ channel: 'sms' })).toMatchObject([
      { subject: '', code: '123', parts: 1 },
    ]);
  });
});
