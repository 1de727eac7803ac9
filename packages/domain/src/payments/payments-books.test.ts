import type { PaymentStatus } from '@drsk/contract';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accruedInterest } from './accrued-interest.js';
import { allocateMoney } from './allocation.js';
import { interestKopecks } from './interest.js';
import { moneyProblem } from './money-problem.js';
import { offeredWays } from './offered-ways.js';
import { nextPaymentStatus, type PaymentMove } from './payment-moves.js';
import { isSbpLink, sbpLinkKopecks } from './sbp-link.js';
import { transferCode } from './transfer-code.js';

const kopecks = fc.nat(100_000_000);
const sixteen = [{ validFrom: '2025-01-01', percent: 16, isSample: true }];

describe('money that has come', () => {
  it.each([
    [
      650_247,
      0,
      4_334_980,
      { interestKopecks: 0, feeKopecks: 650_247, surplusKopecks: 0 },
      'a part',
    ],
    [
      700_000,
      50_000,
      650_000,
      { interestKopecks: 50_000, feeKopecks: 650_000, surplusKopecks: 0 },
      'interest first, ГК ст. 319',
    ],
    [
      30_000,
      50_000,
      650_000,
      { interestKopecks: 30_000, feeKopecks: 0, surplusKopecks: 0 },
      'not even the interest',
    ],
    [
      700_100,
      50_000,
      650_000,
      { interestKopecks: 50_000, feeKopecks: 650_000, surplusKopecks: 100 },
      'too much',
    ],
    [100, 0, 0, { interestKopecks: 0, feeKopecks: 0, surplusKopecks: 100 }, 'all is paid'],
  ])('%i where %i and %i are owed is %j: %s', (amount, interest, fee, expected) => {
    expect(allocateMoney(amount, { interestKopecks: interest, feeKopecks: fee })).toEqual(expected);
  });

  it('is never lost, and never pays more than is owed', () => {
    fc.assert(
      fc.property(kopecks, kopecks, kopecks, (amount, interest, fee) => {
        const owed = { interestKopecks: interest, feeKopecks: fee };
        const {
          interestKopecks: ofInterest,
          feeKopecks,
          surplusKopecks,
        } = allocateMoney(amount, owed);
        expect(ofInterest + feeKopecks + surplusKopecks).toBe(amount);
        expect(ofInterest).toBeLessThanOrEqual(interest);
        expect(feeKopecks).toBeLessThanOrEqual(fee);
        expect(Math.min(ofInterest, feeKopecks, surplusKopecks)).toBeGreaterThanOrEqual(0);
      }),
      { seed: 319 },
    );
  });

  it.each([
    [{}, null, 'it pays'],
    [{ namesInvoice: false, isStopped: true }, 'wrong_purpose', 'nobody knows what for'],
    [{ isStopped: true }, 'after_annulment', 'п. 106'],
    [{ isFromApplicant: false }, 'other_payer', 'another payer'],
    [{ isPaidAlready: true }, 'duplicate', 'twice'],
  ])('with %j is %j: %s', (change: object, problem, _reason) => {
    const money = {
      isStopped: false,
      namesInvoice: true,
      isFromApplicant: true,
      isPaidAlready: false,
    };
    expect(moneyProblem({ ...money, ...change })).toBe(problem);
  });
});

describe('a payment', () => {
  it.each<[PaymentStatus, PaymentMove, PaymentStatus | undefined, string]>([
    ['pending', 'pay', 'paid', 'the bank has confirmed it'],
    ['paid', 'pay', undefined, 'the same news twice'],
    ['paid', 'fail', undefined, 'news in the wrong order'],
    ['failed', 'pay', 'paid', 'the bank knows better'],
    ['cancelled', 'arrive', 'arrived', 'the money is there all the same'],
    ['arrived', 'arrive', undefined, 'it arrives once'],
    ['unmatched', 'arrive', 'arrived', 'booked by hand'],
    ['refunded', 'arrive', undefined, 'it is back'],
  ])('that is %s and told to %s is %s: %s', (status, move, expected) => {
    expect(nextPaymentStatus(status, move)).toBe(expected);
  });
});

describe('the interest of an installment', () => {
  const facts = {
    feeKopecks: 38_401_917,
    since: '2026-12-02',
    until: '2027-03-03',
    markupPercent: 4,
  };
  const upfront = { amountKopecks: 3_840_192, on: '2026-11-20' };

  it('is that of the balance, domain §4.3', () => {
    expect(accruedInterest({ ...facts, paid: [upfront] }, sixteen)).toBe(1_723_352);
  });

  it('is less from the day of a payment on', () => {
    const paid = [upfront, { amountKopecks: 10_000_000, on: '2027-01-02' }];
    const before = { amountKopecks: 34_561_725, since: '2026-12-02', until: '2027-01-02' };
    const after = { amountKopecks: 24_561_725, since: '2027-01-02', until: '2027-03-03' };
    expect(accruedInterest({ ...facts, paid }, sixteen)).toBe(
      interestKopecks(before, 4, sixteen) + interestKopecks(after, 4, sixteen),
    );
  });

  it('is none of what is paid, and none before the final document', () => {
    const paid = [{ amountKopecks: facts.feeKopecks, on: '2026-12-02' }];
    expect(accruedInterest({ ...facts, paid }, sixteen)).toBe(0);
    expect(accruedInterest({ ...facts, until: '2026-12-01', paid: [] }, sixteen)).toBe(0);
  });
});

describe('the code of a payment order', () => {
  const requisites = {
    name: 'АО «ДРСК»',
    account: '40702810770000001111',
    bankName: 'ТЕСТ БАНК',
    bik: '040813608',
    correspondentAccount: '30101810600000000608',
    inn: '2801108200',
    kpp: '280101001',
  };
  const order = {
    requisites,
    amountKopecks: 650_247,
    purpose: 'Оплата по счету 28-26-000123 от 12.01.2027 за ТП',
    payer: { lastName: 'Тестов', firstName: 'Тест', middleName: 'Тестович' },
    contract: '28-26-000123',
  };

  it('is the vector of domain §8, ГОСТ Р 56042', () => {
    const code = transferCode(order);
    expect(code).toBe(
      'ST00012|Name=АО "ДРСК"|PersonalAcc=40702810770000001111|BankName=ТЕСТ БАНК|BIC=040813608|CorrespAcc=30101810600000000608|PayeeINN=2801108200|KPP=280101001|Sum=650247|Purpose=Оплата по счету 28-26-000123 от 12.01.2027 за ТП|LastName=Тестов|FirstName=Тест|MiddleName=Тестович|Contract=28-26-000123',
    );
    const bytes = encodeURIComponent(code).replaceAll(/%../g, '_');
    expect(bytes).toHaveLength(346);
  });

  it('has no bar but those between its fields', () => {
    const code = transferCode({ requisites, amountKopecks: 1, purpose: 'а|Sum=1' });
    expect(code.split('|')).toHaveLength(10);
    expect(code).toContain('Purpose=а/Sum=1');
  });
});

describe('a link of the system of fast payments', () => {
  const link =
    'https://qr.nspk.ru/AD10006M8KH234K782OQM0L13JI31LQD?type=02&bank=100000000999&sum=650247&cur=RUB&crc=C08B';
  it.each([
    [link, true, 'one-time'],
    [link.replace('AD1', 'AS1').replace('type=02', 'type=01'), true, 'reusable'],
    [link.replace('qr.nspk.ru', 'qr.nspk.ru.evil.example'), false, 'another host'],
    [link.replace('https://', 'https://qr.nspk.ru@evil.example/'), false, 'a host in disguise'],
    [link.replace('https', 'http'), false, 'not encrypted'],
    [link.replace('AD10', 'AD1'), false, 'a short id'],
    [link.replace('&crc=C08B', ''), false, 'no checksum'],
    ['nowhere', false, 'no link'],
  ])('%s: %s, %s', (text, expected) => {
    expect(isSbpLink(text)).toBe(expected);
  });

  it('names its sum', () => {
    expect(sbpLinkKopecks(link)).toBe(650_247);
    expect(sbpLinkKopecks(link.replace('sum=650247', 'sum='))).toBeUndefined();
  });
});

it('has a way without commission up to 15 kW (order 186, п. 47(б))', () => {
  const free = (kw: number) => offeredWays('individual', kw).filter((way) => way.isCommissionFree);
  expect(free(15).map(({ way }) => way)).toEqual(['sbp', 'card']);
  expect(free(15.1)).toEqual([]);
  expect(offeredWays('legal_entity', 100).map(({ way }) => way)).toEqual(['bank_transfer', 'card']);
});
