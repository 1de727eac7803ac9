import type { AppealStatus, NewAppeal } from '@drsk/contract';
import { describe, expect, it } from 'vitest';
import { appealActions, type AppealEvent, nextAppealStatus } from './appeal-moves.js';
import { checkAppeal, checkAppealGuest, checkAppealReply } from './check-appeal.js';

const question: NewAppeal = {
  kind: 'question',
  topic: 'connection',
  regionCode: '28',
  text: 'Сколько стоит подключить дом?',
  fileIds: [],
  answerChannel: 'email',
};

describe('an appeal', () => {
  it.each<[Partial<NewAppeal>, boolean, Record<string, string>, string]>([
    [{}, true, {}, 'a question of anybody'],
    [{ text: '  \n' }, true, { text: 'required' }, 'nothing is asked'],
    [{ text: '<b>да</b>' }, true, { text: 'text_markup' }, 'markup is not text'],
    [{ answerChannel: 'account' }, false, {}, 'answered in the account'],
    [{ answerChannel: 'account' }, true, { answerChannel: 'choice' }, 'a guest has none'],
    [{ answerChannel: 'post' }, true, { postalAddress: 'required' }, 'post wants an address'],
    [
      { answerChannel: 'post', postalAddress: 'тут' },
      true,
      { postalAddress: 'address' },
      'a real one',
    ],
    [{ postalAddress: 'тут' }, true, {}, 'the address does not matter for e-mail'],
    [{ kind: 'status_request' }, false, { applicationNumber: 'required' }, 'the status of what?'],
    [{ kind: 'status_request', applicationNumber: '28-26-000123' }, false, {}, 'of that one'],
  ])('with %j of a guest (%s) breaks %j: %s', (change, isGuest, codes) => {
    const errors = checkAppeal({ ...question, ...change }, { isGuest, locale: 'ru' });
    expect(codesOf(errors)).toEqual(codes);
  });

  it('of a guest says who asks, and may be kept', () => {
    const consents = [{ kind: 'processing' as const, version: '1' }];
    const guest = { name: 'Мария', email: 'maria@example.ru', consents };
    expect(checkAppealGuest(guest, 'ru')).toEqual({});
    const nobody = { name: '', email: 'maria', phone: '12', consents: [] };
    expect(codesOf(checkAppealGuest(nobody, 'en'))).toEqual({
      name: 'required',
      email: 'email',
      phone: 'phone',
      consents: 'processing_consent',
    });
  });

  it('is not replied to with nothing', () => {
    expect(codesOf(checkAppealReply({ text: ' ' }, 'ru'))).toEqual({ text: 'required' });
  });
});

describe('an appeal moves', () => {
  it.each<[AppealStatus, AppealEvent, AppealStatus | undefined, string]>([
    ['registered', 'answer', 'answered', 'the grid answers'],
    ['registered', 'forward', 'forwarded', 'somebody else has to'],
    ['registered', 'reply', 'registered', 'one more thing before the answer'],
    ['forwarded', 'answer', 'answered', 'the addressee answers'],
    ['forwarded', 'forward', undefined, 'not round and round'],
    ['forwarded', 'reply', 'forwarded', 'the addressee gets it too'],
    ['answered', 'reply', 'registered', 'asked again'],
    ['answered', 'answer', undefined, 'nobody asks'],
    ['answered', 'forward', undefined, 'too late'],
  ])('from %s by %s to %s: %s', (status, event, next) => {
    expect(nextAppealStatus(status, event)).toBe(next);
  });

  it('and is rated once it is answered', () => {
    expect(appealActions('answered')).toContain('rate');
    expect(appealActions('registered')).not.toContain('rate');
  });
});

function codesOf(errors: Record<string, { code: string }>): Record<string, string> {
  return Object.fromEntries(Object.entries(errors).map(([name, { code }]) => [name, code]));
}
