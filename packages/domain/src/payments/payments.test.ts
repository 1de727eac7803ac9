import type { InvoiceStatus } from '@drsk/contract';
import { describe, expect, it } from 'vitest';
import { rulesetOn } from '../rulesets/ruleset.js';
import { invoiceStatus } from './invoice-status.js';
import { owedKopecks } from './owed.js';
import { splitKopecks } from './plan.js';
import { paymentSchedule } from './schedule.js';

const facts = {
  amountKopecks: 4_334_980,
  ruleset: rulesetOn('2026-12-18'),
  calendar: { region: '28' },
  dates: { offer_posted: '2027-01-12' },
} as const;
const noticed = { ...facts.dates, notice_posted: '2027-03-04' };

describe('splitKopecks', () => {
  it.each([
    [4_334_980, [15, 30, 35, 20], [650_247, 1_300_494, 1_517_243, 866_996], 'a real fee'],
    [1, [15, 30, 35, 20], [0, 0, 0, 1], 'the remainder goes to the last part'],
    [10, [15, 30, 35, 20], [2, 3, 4, 1], 'halves are rounded up'],
    [0, [15, 30, 35, 20], [0, 0, 0, 0], 'nothing'],
  ])('%i by %j is %j: %s', (total, percents, expected) => {
    expect(splitKopecks(total, percents)).toEqual(expected);
  });

  it('never loses a kopeck', () => {
    for (let total = 0; total < 2_000; total += 1) {
      const parts = splitKopecks(total, [15, 30, 35, 20]);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
    }
  });
});

describe('paymentSchedule', () => {
  it('dates the parts that are counted from the posting, and leaves the last one open', () => {
    const parts = paymentSchedule(facts);
    expect(parts.map(({ dueOn }) => dueOn)).toEqual([
      '2027-01-19',
      '2027-02-01',
      '2027-02-24',
      null,
    ]);
    expect(parts[0]).toEqual({
      number: 1,
      percent: 15,
      amountKopecks: 650_247,
      event: 'offer_posted',
      dueOn: '2027-01-19',
      basis: '861/103',
      paidOn: null,
    });
  });

  it('dates the last part once the notice is posted', () => {
    const parts = paymentSchedule({ ...facts, dates: noticed });
    expect(parts.at(-1)?.dueOn).toBe('2027-03-15');
  });

  it('counts the last two parts of a redistribution from the connection and its act', () => {
    const parts = paymentSchedule({ ...facts, order: 'redistribution' });
    expect(parts.map(({ event }) => event)).toEqual([
      'contract_concluded',
      'contract_concluded',
      'energised',
      'connection_act_posted',
    ]);
  });

  it('gives a public buyer 15 working days', () => {
    expect(paymentSchedule({ ...facts, isPublicBuyer: true })[0]?.dueOn).toBe('2027-02-02');
  });

  it('splits an installment into a tenth and twelve quarters', () => {
    const installment = { ...facts, amountKopecks: 38_401_917, hasInstallment: true };
    const parts = paymentSchedule({ ...installment, dates: noticed });
    expect(parts.map(({ amountKopecks }) => amountKopecks)).toEqual([
      3_840_192,
      ...Array.from({ length: 11 }, () => 2_880_144),
      2_880_141,
    ]);
    expect(parts.map(({ dueOn }) => dueOn).slice(0, 3)).toEqual([
      '2027-01-19',
      '2027-06-04',
      '2027-09-06',
    ]);
    expect(parts.at(-1)?.dueOn).toBe('2030-03-04');
    expect(parts.reduce((total, { percent }) => total + percent, 0)).toBe(100);
  });
});

describe('owedKopecks', () => {
  it.each([
    [0, 4_334_980, 'nothing is paid'],
    [650_247, 3_684_733, 'the first part is paid'],
    [4_334_980, 0, 'all is paid'],
    [4_500_000, 0, 'too much is paid'],
  ])('after %i kopecks are %i: %s', (paidKopecks, expected) => {
    expect(owedKopecks({ amountKopecks: 4_334_980, paidKopecks })).toBe(expected);
  });
});

describe('invoiceStatus', () => {
  const parts = paymentSchedule(facts);
  const paid = parts.map((part) => ({ ...part, paidOn: '2027-01-15' }));

  it.each<[string, number, typeof parts, string, InvoiceStatus]>([
    ['nothing is paid yet', 0, parts, '2027-01-19', 'issued'],
    ['the last day of the first part has passed', 0, parts, '2027-01-20', 'overdue'],
    [
      'some is paid',
      650_247,
      [...paid.slice(0, 1), ...parts.slice(1)],
      '2027-02-01',
      'partially_paid',
    ],
    [
      'the second part is late',
      650_247,
      [...paid.slice(0, 1), ...parts.slice(1)],
      '2027-02-02',
      'overdue',
    ],
    ['all is paid', 4_334_980, paid, '2027-05-01', 'paid'],
  ])('%s (%i kopecks)', (_reason, paidKopecks, invoiceParts, today, expected) => {
    const invoice = { amountKopecks: 4_334_980, paidKopecks, parts: invoiceParts };
    expect(invoiceStatus(invoice, today)).toBe(expected);
  });
});
