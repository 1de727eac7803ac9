import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { beginLife } from '../../../test/application-life.js';
import type { Sandbox } from '../../sandbox/sandbox.js';
import type { Message } from '../message.js';
import { writeMail } from './write-mail.js';

const settings = { siteUrl: 'https://site.test' };

async function rawOf(sandbox: Sandbox, kind: string): Promise<string> {
  const letter = await sandbox.outbox.last({ kind, channel: 'email' });
  const address = `https://sandbox.test/_sandbox/outbox/${letter!.id}.eml`;
  const response = await sandbox.fetch(address);
  expect(response.headers.get('content-type')).toBe('message/rfc822');
  return response.text();
}

function headerOf(email: Awaited<ReturnType<typeof PostalMime.parse>>, name: string) {
  return email.headers.find(({ key }) => key === name)?.value;
}

describe('a letter', () => {
  it('is one that a mail reader reads, as text and as HTML', async () => {
    const { act, sandbox } = await beginLife();
    await act('confirm_completeness');
    const email = await PostalMime.parse(
      await rawOf(sandbox, 'application-completeness-confirmed'),
    );
    const sent = await sandbox.outbox.last({
      kind: 'application-completeness-confirmed',
      channel: 'email',
    });
    expect(email.subject).toBe(sent!.subject);
    expect(email.text!.replaceAll('\r\n', '\n').trim()).toBe(sent!.text);
    expect(email.from).toMatchObject({
      name: 'ДРСК, личный кабинет',
      address: 'noreply@site.test',
    });
    expect(email.to).toMatchObject([{ address: sent!.to }]);
    expect(new Date(email.date!).toISOString()).toBe(sent!.at);
    for (const link of sent!.links) expect(email.html).toContain(`<a href="${link}">${link}</a>`);
    expect(email.html).toContain('<html lang="ru">');
  });

  it('says how to unsubscribe with one click, which works', async () => {
    const { act, client, sandbox } = await beginLife();
    await act('confirm_completeness');
    const email = await PostalMime.parse(
      await rawOf(sandbox, 'application-completeness-confirmed'),
    );
    expect(headerOf(email, 'list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    const [, url] = /^<(https:\/\/.+)>$/.exec(headerOf(email, 'list-unsubscribe')!)!;
    const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
    expect((await sandbox.fetch(url!, { method: 'POST', body })).status).toBe(200);
    const { body: preferences } = await (await client()).get('/v1/notification-preferences');
    const { kinds } = preferences as { kinds: { kind: string; channels: object[] }[] };
    const { channels } = kinds.find(({ kind }) => kind === 'stage_changed')!;
    expect(channels).toContainEqual({ channel: 'email', isOn: false, isFixed: false, basis: null });
  });

  it('does not where the Rules demand it', async () => {
    const { act, sandbox } = await beginLife();
    await act('confirm_completeness');
    await act('post_offer');
    const email = await PostalMime.parse(await rawOf(sandbox, 'application-offer-posted'));
    expect(headerOf(email, 'list-unsubscribe')).toBeUndefined();
  });

  it('says its language by its subject, whatever names it holds, and calls by a tap', async () => {
    const letter = {
      id: 'msg-2',
      to: 'one@example.ru',
      kind: 'x',
      links: [],
      code: null,
      parts: null,
      at: '2027-01-12T03:00:00.000Z',
      channel: 'email',
      subject: 'Your appeal ОБР-28-26-000002 is answered',
      text: 'Hello Мария Ивановна Сопкина,\n\nCall 8-800-100-03-97.',
    } as const;
    const email = await PostalMime.parse(writeMail(letter, settings));
    expect(headerOf(email, 'content-language')).toBe('en');
    expect(email.from?.name).toBe('DRSK, customer account');
    expect(email.html).toContain('<html lang="en">');
    const number = '8\u2011800\u2011100\u201103\u201197';
    expect(email.html).toContain(`Call <a href="tel:88001000397">${number}</a>.`);
    expect(email.text).toContain('8-800-100-03-97');
  });

  it('has lines that every server takes, and no header that a subject brings in', async () => {
    const message: Message = {
      id: 'msg-1',
      to: 'one@example.ru',
      kind: 'x',
      links: [],
      code: null,
      parts: null,
      at: '2027-01-12T03:00:00.000Z',
      channel: 'email',
      subject: `Заявка ${'длинная '.repeat(20)}🔌\r\nBcc: two@example.ru`,
      text: `<b>Не разметка</b> & ${'слово '.repeat(300)}`,
    };
    const raw = writeMail(message, settings);
    expect(raw.split('\r\n').filter((line) => line.length > 78)).toEqual([]);
    expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const email = await PostalMime.parse(raw);
    expect(email.subject).toBe(message.subject.replace('\r\n', ' '));
    expect(headerOf(email, 'bcc')).toBeUndefined();
    expect(email.html).toContain('&lt;b&gt;Не разметка&lt;/b&gt; &amp; слово');
  });
});
