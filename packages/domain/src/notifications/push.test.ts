import { enums } from '@drsk/contract';
import { describe, expect, it } from 'vitest';
import { fixedBy, isPushed, notificationKinds, pushPayload } from '../index.js';

const url = 'https://site.test/account/application#id=app-1';
const tag = 'ntf-acc-1-1';

describe('what a browser shows', () => {
  it('is every kind of news but that of the security of the account', () => {
    const left = enums.NotificationKind.filter((kind) => !isPushed(kind));
    expect(left).toEqual(['security']);
  });

  it('says what kind of news it is, of which application, and where to read it', () => {
    const news = { kind: 'document_posted', applicationNumber: '28-26-000001', url, tag } as const;
    expect(pushPayload(news, 'ru')).toEqual({
      title: 'Новые документы',
      body: 'Заявка № 28-26-000001',
      url,
      tag,
    });
    expect(pushPayload(news, 'en').body).toBe('Application No. 28-26-000001');
  });

  it('leads to the account where it is about no application', () => {
    const { title, body } = pushPayload({ kind: 'appeal', url, tag }, 'ru');
    expect([title, body]).toEqual(['Новости обращения', 'Подробности — в личном кабинете']);
  });

  it.each(enums.NotificationKind)('takes the place of no message that is demanded: %s', (kind) => {
    expect(fixedBy(kind, 'push', { email: 'one@example.ru' })).toBeNull();
    expect(fixedBy(kind, 'push', {})).toBeNull();
    const { demandedBy } = notificationKinds[kind];
    expect(fixedBy(kind, 'email', { email: 'one@example.ru' })).toBe(demandedBy);
  });
});
