import { expect, it } from 'vitest';
import { lastToken } from '../../test/messages.js';
import { programmer } from '../../test/programs.js';
import { SandboxClient } from '../../test/sandbox-client.js';
import { turnOnSecondFactor } from '../../test/second-factor.js';

type Owned = Awaited<ReturnType<typeof setUp>>;

async function setUp() {
  const all = await programmer({ siteUrl: 'https://site.test' });
  const feed = async () => (await all.owner.get('/v1/notifications?kind=security')).body.items;
  return { ...all, feed };
}

const news: [string, (owned: Owned) => Promise<unknown>, object][] = [
  [
    'another password',
    ({ owner, person: { password: currentPassword } }) =>
      owner.post('/v1/me/password', { currentPassword, newPassword: 'лодка под сосной 8' }),
    { title: 'Пароль личного кабинета изменён', address: 'm···@example.ru' },
  ],
  [
    'the second factor',
    ({ sandbox, person }) => turnOnSecondFactor(sandbox, person, 'sms'),
    { title: 'Двухэтапный вход включён', address: 'm···@example.ru' },
  ],
  [
    'another e-mail, at the old address',
    async ({ owner, sandbox }) => {
      await owner.post('/v1/me/contact-changes', { channel: 'email', value: 'anna@example.com' });
      const token = await lastToken(sandbox, 'contact-confirmation');
      await new SandboxClient(sandbox).post('/v1/email-confirmations', { token });
    },
    {
      title: 'Адрес электронной почты в личном кабинете изменён',
      address: 'm···@example.ru',
    },
  ],
  [
    'a token of a program',
    ({ make }) => make(),
    { title: 'Создан токен для программы', address: 'm···@example.ru' },
  ],
];

it.each(news)('the feed tells of %s, and where the letter went', async (_what, act, expected) => {
  const owned = await setUp();
  await act(owned);
  const [{ title, kind, readAt, deliveries }] = await owned.feed();
  const [{ address, state }] = deliveries;
  expect({ title, address, kind, readAt, state }).toEqual({
    ...expected,
    kind: 'security',
    readAt: null,
    state: 'sent',
  });
});

it('has them in English for whoever reads it', async () => {
  const { make, owner, feed } = await setUp();
  await make();
  const [{ id }] = await feed();
  const headers = { 'accept-language': 'en' };
  const { body } = await owner.get(`/v1/notifications/${id}`, headers);
  expect(body).toMatchObject({ title: 'A token for a program was made', kind: 'security' });
});

it('does not tell programs of it: they may read applications alone', async () => {
  const { make, owner, program } = await setUp();
  const client = await program('applications:read');
  const page = '/v1/applications/events/page';
  const { next } = (await owner.get(page)).body;
  await make({ name: 'Ещё одна' });
  const after = `${page}?after=${next}`;
  expect((await owner.get(after)).body.notifications).toMatchObject([{ kind: 'security' }]);
  expect((await client.get(after)).body).toMatchObject({ items: [], notifications: [] });
});
