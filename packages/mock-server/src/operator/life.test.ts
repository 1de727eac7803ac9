import { describe, expect, it } from 'vitest';
import { beginLife, dueOn, leadToTheEnd } from '../../test/application-life.js';
import { company } from '../../test/applicant.js';

describe('a whole life in Amur', () => {
  it('has the dates of the Rules, step by step', async () => {
    const { act, goTo, look } = await beginLife();
    const filed = await look();
    expect(dueOn(filed, 'completeness')).toBe('2026-12-23');
    expect(dueOn(filed, 'offer')).toBe('2027-01-12');

    await goTo('2026-12-23');
    await act('confirm_completeness');
    await goTo('2027-01-12');
    await act('post_offer');
    const offered = await look();
    expect(dueOn(offered, 'payment')).toBe('2027-01-19');
    expect(offered.invoice?.parts.map((part) => part.dueOn)).toEqual([
      '2027-01-19',
      '2027-02-01',
      '2027-02-24',
      null,
    ]);
    expect(offered).toMatchObject({
      contract: { status: 'offered', concludedOn: null },
      works: { status: 'not_started' },
      invoice: { status: 'issued', amountKopecks: 4_407_229, issuedOn: '2027-01-12' },
    });

    await goTo('2027-01-19');
    await act('receive_payment');
    const accepted = await look();
    expect(dueOn(accepted, 'works')).toBe('2027-03-03');
    expect(accepted).toMatchObject({
      status: 'accepted',
      contract: { status: 'active', concludedOn: '2027-01-19' },
      works: { status: 'in_progress' },
      invoice: { status: 'partially_paid', paidKopecks: 661_084 },
      upcomingActions: [{ kind: 'inform_supplier', dueOn: '2027-01-21' }, {}, {}, {}, {}],
    });

    await goTo('2027-03-03');
    await act('complete_works');
    await act('admit_meter');
    expect(dueOn(await look(), 'notice')).toBe('2027-03-04');
    await goTo('2027-03-04');
    await act('post_notice');
    const noticed = await look();
    expect(dueOn(noticed, 'done')).toBe('2027-04-02');
    expect(noticed.invoice?.parts[3]?.dueOn).toBe('2027-03-15');
    expect(noticed.works?.status).toBe('energised');
  });

  it('ends with everything done, paid, posted and told', async () => {
    const life = await beginLife();
    await leadToTheEnd(life);
    const application = await life.look();
    expect(application).toMatchObject({
      status: 'completed',
      contract: { status: 'fulfilled' },
      invoice: { status: 'paid', paidKopecks: 4_407_229 },
      upcomingActions: [],
    });
    expect(application.stages.every(({ state }) => state === 'done')).toBe(true);
    expect(application.invoice?.parts.map(({ paidOn }) => paidOn)).toEqual([
      '2027-01-19',
      '2027-02-01',
      '2027-02-24',
      '2027-03-15',
    ]);
    expect(application.documents.map(({ kind }) => kind)).toEqual([
      'application_copy',
      'contract_conditions',
      'technical_conditions',
      'invoice',
      'fee_calculation',
      'instruction',
      'meter_admission_act',
      'notice',
    ]);
    expect(await life.letters()).toEqual([
      'submitted',
      'completeness-confirmed',
      'offer-posted',
      'contract-concluded',
      'payment-received',
      'payment-received',
      'meter-admitted',
      'notice-posted',
      'payment-received',
      'completed',
    ]);
    expect(await life.sandbox.operator.list()).toMatchObject([
      { status: 'completed', actions: [{ name: 'send_transfer' }] },
    ]);
    expect(await life.sandbox.clock.coming()).toEqual([]);
  });

  it('posts files that can be read, each announced after it is there', async () => {
    const life = await beginLife();
    await leadToTheEnd(life);
    const client = await life.client();
    for (const { id, size } of (await life.look()).documents) {
      const { status, body } = await client.get(`/v1/documents/${id}/content`);
      expect(status).toBe(200);
      expect(body).toHaveLength(size);
    }
  });

  it('comes out the same when the grid acts by itself', async () => {
    const life = await beginLife({ operator: 'automatic' });
    for (const date of ['2027-01-19', '2027-02-01', '2027-02-24', '2027-03-15']) {
      await life.goTo(date);
      await life.act('receive_payment');
    }
    await life.goTo('2027-04-03');
    const { status, timeline } = await life.look();
    expect(status).toBe('completed');
    expect(timeline.map(({ kind, at }) => [kind, at.slice(0, 10)])).toEqual([
      ['submitted', '2026-12-18'],
      ['completeness_confirmed', '2026-12-23'],
      ['offer_posted', '2027-01-12'],
      ['payment_received', '2027-01-19'],
      ['contract_concluded', '2027-01-19'],
      ['supplier_informed', '2027-01-21'],
      ['payment_received', '2027-02-01'],
      ['payment_received', '2027-02-24'],
      ['works_completed', '2027-03-03'],
      ['meter_admitted', '2027-03-03'],
      ['notice_posted', '2027-03-04'],
      ['payment_received', '2027-03-15'],
      // Midnight of 3 April in Amur.
      ['completed', '2027-04-02'],
    ]);
  });
});

describe('an automatic grid', () => {
  it('does everything in its order, also when a year passes at once', async () => {
    const life = await beginLife({ operator: 'automatic' });
    const happened = await life.sandbox.clock.advance({ days: 365 });
    expect(ofTheGrid(happened)).toEqual([
      // Noon in Amur.
      ['confirm_completeness', '2026-12-23T03:00:00.000Z'],
      ['post_offer', '2027-01-12T03:00:00.000Z'],
      ['annulment', '2027-01-19T15:00:00.000Z'],
    ]);
    expect(await life.look()).toMatchObject({ status: 'annulled', annulmentReason: 'unpaid' });
  });
});

/** Without the letters that follow from it. */
function ofTheGrid(happened: readonly { kind: string; at: string }[]) {
  const own = happened.filter(({ kind }) => kind !== 'delivery' && kind !== 'reminder');
  return own.map(({ kind, at }) => [kind, at]);
}

describe('annulment', () => {
  it('follows on the day after the last day of payment (a), and money that comes then fits nothing (b)', async () => {
    const { act, goTo, look, letters, sandbox } = await beginLife();
    await act('confirm_completeness');
    await goTo('2027-01-12');
    await act('post_offer');
    await sandbox.clock.advance({ to: '2027-01-19T14:59:59.999Z' });
    expect(await look()).toMatchObject({ status: 'offer_posted' });

    const happened = await sandbox.clock.advance({ ms: 1 });
    expect(ofTheGrid(happened)).toEqual([['annulment', '2027-01-19T15:00:00.000Z']]);
    expect(await look()).toMatchObject({
      status: 'annulled',
      annulmentReason: 'unpaid',
      upcomingActions: [],
      contract: { status: 'offered', concludedOn: null },
      documents: [{}, {}, {}, {}, {}, {}, { kind: 'annulment_notice', number: '28-26-000001-А' }],
    });

    await goTo('2027-01-20');
    await act('receive_payment');
    const { status, invoice, timeline } = await look();
    expect(status).toBe('annulled');
    expect(invoice).toMatchObject({ status: 'overdue', paidKopecks: 0 });
    expect(timeline.at(-1)).toMatchObject({ kind: 'payment_unmatched', amountKopecks: 661_084 });
    expect((await letters()).slice(-2)).toEqual(['annulled', 'payment-unmatched']);
  });

  it('follows when requested documents do not come in 20 working days (c)', async () => {
    const { act, goTo, look, letters, sandbox } = await beginLife();
    await goTo('2026-12-23');
    await act('request_documents', { attachmentKinds: 'title_document' });
    const waiting = await look();
    expect(dueOn(waiting, 'completeness')).toBe('2027-01-29');
    expect(waiting.stages.find(({ name }) => name === 'offer')?.deadline?.pausedOn).toBe(
      '2026-12-23',
    );

    await sandbox.clock.advance({ to: '2027-01-29T14:59:59Z' });
    expect(await look()).toMatchObject({ status: 'incomplete' });
    await sandbox.clock.advance({ seconds: 1 });
    expect(await look()).toMatchObject({
      status: 'annulled',
      annulmentReason: 'documents_not_supplied',
    });
    expect(await letters()).toEqual(['submitted', 'documents-requested', 'annulled']);
    const letterOf = (kind: string) =>
      sandbox.outbox.last({ channel: 'email', kind: `application-${kind}` });
    const requested = await letterOf('documents-requested');
    const annulled = await letterOf('annulled');
    expect(requested?.text).toContain('Нужно: Документ на участок, дом или помещение.');
    expect(requested?.text).toContain('до 29\u00A0января 2027\u00A0г. включительно');
    expect(annulled?.text).toContain('Недостающие документы не пришли за 20\u00A0рабочих дней');
    expect((await sandbox.operator.list())[0]?.actions).toEqual([]);
  });

  it('does not follow when the documents come: the check begins anew', async () => {
    const { act, goTo, look, attach, answer, sandbox } = await beginLife();
    await goTo('2026-12-23');
    await act('request_documents', { attachmentKinds: 'title_document' });
    await goTo('2027-01-11');
    await attach('title_document');
    expect((await answer()).status).toBe(200);
    const supplied = await look();
    expect(dueOn(supplied, 'completeness')).toBe('2027-01-14');
    expect(dueOn(supplied, 'offer')).toBe('2027-01-25');
    expect(await sandbox.clock.coming()).toEqual([]);
  });

  it('waits 15 working days for a public buyer', async () => {
    const { act, goTo, look } = await beginLife({
      person: 2,
      answers: { ...company, isPublicBuyer: true },
    });
    await act('confirm_completeness');
    await goTo('2027-01-12');
    await act('post_offer');
    await goTo('2027-02-02');
    expect(await look()).toMatchObject({ status: 'offer_posted' });
    await goTo('2027-02-03');
    expect(await look()).toMatchObject({ status: 'annulled' });
  });
});
