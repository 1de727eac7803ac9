import { formatKopecks } from '@drsk/domain';
import { describe, expect, it } from 'vitest';
import { installmentLife, offeredLife, urlOf } from '../../../test/payer.js';
import { logIn } from '../../../test/sandbox-client.js';

describe('an invoice', () => {
  it('says what of it can be paid now, in which ways, and whom', async () => {
    const { invoice } = await offeredLife();
    const found = await invoice();
    expect(found).toMatchObject({
      number: '28-26-000001-1',
      status: 'issued',
      paidKopecks: 0,
      isPayable: true,
      interest: null,
      contract: { status: 'offered', concludedOn: null },
      requisites: { inn: '2801108200', bik: '040813608' },
    });
    expect(found.parts.map(({ state, payKopecks }) => [state, payKopecks > 0])).toEqual([
      ['due', true],
      ['due', false],
      ['due', false],
      ['later', false],
    ]);
    expect(found.ways).toEqual([
      { way: 'sbp', isCommissionFree: true, basis: '186/47(б)' },
      { way: 'card', isCommissionFree: true, basis: '186/47(б)' },
      { way: 'bank_transfer', isCommissionFree: false, basis: null },
    ]);
  });

  it('cannot be paid once its offer is refused, until another takes its place', async () => {
    const { act, create, goTo, invoice, reply } = await offeredLife();
    const reasons = 'Не та мощность';
    await reply('document-answers', { subject: 'offer', decision: 'refuse', reasons });
    await goTo('2027-01-21');
    const refused = await invoice();
    expect(refused).toMatchObject({ isPayable: false, isBeingReplaced: true });
    expect(refused.parts.map(({ state, payKopecks }) => [state, payKopecks])).toEqual([
      ['due', 0],
      ['due', 0],
      ['due', 0],
      ['later', 0],
    ]);
    expect(await create()).toMatchObject({ status: 409, body: { code: 'stage_forbids' } });
    await act('post_offer');
    expect(await invoice()).toMatchObject({
      number: '28-26-000001-2',
      isPayable: true,
      isBeingReplaced: false,
    });
    expect((await create()).status).toBe(201);
  });

  it('shows a late part with the penalty that may follow', async () => {
    const { create, goTo, invoice, pay } = await offeredLife();
    await pay((await create()).body);
    await goTo('2027-02-11');
    const { parts, amountKopecks } = await invoice();
    expect(parts[1]).toMatchObject({ state: 'late', dueOn: '2027-02-01' });
    expect(parts[1]?.penaltyKopecks).toBe(Math.round(amountKopecks * 0.0025 * 10));
  });
});

describe('the last part of an invoice, when the connection is ready soon', () => {
  it('falls due before the third one, and is what money pays then', async () => {
    const { act, create, goTo, invoice, pay } = await offeredLife();
    await act('receive_payment');
    await act('receive_payment');
    await act('complete_works');
    await act('admit_meter');
    await act('post_notice');
    const parts = async () => (await invoice()).parts;
    const [, , third, last] = await parts();
    expect([third?.dueOn, last?.dueOn]).toEqual(['2027-02-24', '2027-01-22']);
    expect([third?.payKopecks, last?.payKopecks]).toEqual([0, last?.amountKopecks]);
    expect((await create('card', 3)).status).toBe(409);

    await pay((await create('card', 4)).body);
    await goTo('2027-01-25');
    const paid = await parts();
    expect(paid.map(({ state }) => state)).toEqual(['arrived', 'arrived', 'due', 'arrived']);
    expect(paid[2]).toMatchObject({
      payKopecks: third?.amountKopecks,
      leftKopecks: third?.amountKopecks,
      penaltyKopecks: 0,
    });
  });

  it('leaves money that is on its way to the part that was paid, also on the day of the notice', async () => {
    const { act, create, goTo, invoice, pay, sandbox } = await offeredLife();
    await act('receive_payment');
    await act('receive_payment');
    await pay((await create('card', 3)).body);
    await sandbox.clock.advance({ hours: 1 });
    for (const action of ['complete_works', 'admit_meter', 'post_notice']) await act(action);
    await goTo('2027-01-14');
    const { parts } = await invoice();
    expect(parts.map(({ state }) => state)).toEqual(['arrived', 'arrived', 'arrived', 'due']);
  });

  it('leaves what was paid before as it was', async () => {
    const { act, goTo, invoice } = await offeredLife();
    for (let part = 1; part <= 3; part += 1) await act('receive_payment');
    await goTo('2027-01-13');
    await act('complete_works');
    await act('admit_meter');
    await act('post_notice');
    const { parts } = await invoice();
    expect(parts.map(({ state }) => state)).toEqual(['arrived', 'arrived', 'arrived', 'due']);
  });
});

describe('a payment by card', () => {
  it('is paid when the bank says so, and arrives on another day, which concludes the contract', async () => {
    const { create, goTo, invoice, look, pay, read } = await offeredLife();
    const { status, body } = await create();
    expect(status).toBe(201);
    expect(body).toMatchObject({ status: 'pending', part: 1, statement: { code: 'pending_card' } });
    const returned = await pay(body);
    expect(returned.status).toBe(303);
    expect(returned.headers.get('location')).toBe(`https://site.test/payments/?payment=${body.id}`);

    const paid = await read(body.id);
    expect(paid).toMatchObject({ status: 'paid', arrivedOn: null, contractConcludedOn: null });
    expect((await invoice()).parts[0]).toMatchObject({ state: 'paid', arrivedOn: null });
    expect((await look()).contract?.status).toBe('offered');

    await goTo('2027-01-14');
    expect(await read(body.id)).toMatchObject({
      status: 'arrived',
      arrivedOn: '2027-01-13',
      contractConcludedOn: '2027-01-13',
      bookedKopecks: body.amountKopecks,
      refundableKopecks: 0,
    });
    expect((await invoice()).parts.map(({ state }) => state)).toEqual([
      'arrived',
      'due',
      'due',
      'later',
    ]);
    expect((await look()).status).toBe('accepted');
  });

  it('is right as it was asked for, in whatever order those of one day arrive', async () => {
    const { create, goTo, invoice, pay, read } = await offeredLife();
    const ids: string[] = [];
    for (const part of [1, 2, 3]) {
      const { body } = await create('card', part);
      await pay(body);
      ids.push(body.id);
    }
    await goTo('2027-01-14');
    const codes = await Promise.all(ids.map(async (id) => (await read(id)).statement.code));
    expect(codes).toEqual(['arrived', 'arrived', 'arrived']);
    expect((await invoice()).parts.map(({ state }) => state).slice(0, 3)).toEqual(
      Array.from({ length: 3 }, () => 'arrived'),
    );
  });

  it.each([
    ['declined', 'failed', 'failed_declined'],
    ['poor', 'failed', 'failed_insufficient_funds'],
    ['silent', 'processing', 'processing'],
    ['late', 'processing', 'processing'],
  ] as const)('with a card that is %s is %s', async (card, status, code) => {
    const { create, pay, read } = await offeredLife();
    const { body } = await create();
    await pay(body, card);
    expect(await read(body.id)).toMatchObject({ status, statement: { code } });
  });

  it('that the bank is at work on ends later, one way or the other', async () => {
    const { create, pay, read, sandbox } = await offeredLife();
    const silent = (await create()).body;
    await pay(silent, 'silent');
    await sandbox.clock.advance({ minutes: 16 });
    expect(await read(silent.id)).toMatchObject({
      status: 'failed',
      statement: { code: 'failed_timed_out' },
    });
    const slow = (await create()).body;
    await pay(slow, 'late');
    await sandbox.clock.advance({ minutes: 11 });
    expect((await read(slow.id)).status).toBe('paid');
  });

  it('asks for a code where the card wants it', async () => {
    const { code, create, pay, read } = await offeredLife();
    const { body } = await create();
    const page = await pay(body, 'challenged');
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('Введите код из СМС');
    await code(body, '000000');
    expect((await read(body.id)).statement.code).toBe('failed_authentication');
    const again = (await create()).body;
    await pay(again, 'challenged');
    await code(again, '111111');
    expect((await read(again.id)).status).toBe('paid');
  });

  it('is pushed on from the console, and told twice changes nothing', async () => {
    const { client, create, list, sandbox } = await offeredLife();
    const { body } = await create();
    const console = await client();
    const [order] = (await console.get('/_sandbox/bank/orders')).body.items;
    expect(order).toMatchObject({ paymentId: body.id, state: 'open', events: ['pay', 'decline'] });
    for (const event of ['pay', 'repeat', 'repeat'])
      expect((await console.post(`/_sandbox/bank/orders/${order.id}/${event}`)).status).toBe(200);
    expect((await console.post(`/_sandbox/bank/orders/${order.id}/decline`)).status).toBe(409);
    await sandbox.clock.advance({ workingDays: 2 });
    expect(await list()).toMatchObject([{ status: 'arrived', bookedKopecks: body.amountKopecks }]);
  });

  it('runs out, and costs nothing', async () => {
    const { create, read, sandbox } = await offeredLife();
    const { body } = await create();
    await sandbox.clock.advance({ minutes: 31 });
    expect((await read(body.id)).statement.code).toBe('failed_expired');
  });

  it('comes back only to a page of the site', async () => {
    const { client, invoice } = await offeredLife();
    const { number } = await invoice();
    const body = { invoiceNumber: number, part: 1, way: 'card', intent: `${number}/1` };
    const strange = { ...body, returnUrl: 'https://evil.example/' };
    expect((await (await client()).post('/v1/payments', strange)).body.fields).toHaveProperty([
      '/returnUrl',
    ]);
    expect((await (await client()).post('/v1/payments', body)).status).toBe(422);
  });
});

describe('one part', () => {
  it('has one open payment, whichever tab or device asks', async () => {
    const { client, create, sandbox } = await offeredLife();
    const tabs = [await client(), await logIn(sandbox, sandbox.people[0]!)];
    const answers = await Promise.all(
      tabs.flatMap((tab) => [0, 1].map(() => create('card', 1, tab))),
    );
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([
      200, 200, 200, 201,
    ]);
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
  });

  it('is not paid in two ways at once', async () => {
    const { client, create } = await offeredLife();
    const { body } = await create('card');
    expect(await create('sbp')).toMatchObject({ status: 409, body: { code: 'payment_open' } });
    const cancelled = await (await client()).post(`/v1/payments/${body.id}/cancellation`);
    expect(cancelled.body).toMatchObject({ status: 'cancelled', confirmation: null });
    expect((await create('sbp')).status).toBe(201);
  });

  it('that is paid is not paid again, and one that is being paid is not given up', async () => {
    const { client, create, pay } = await offeredLife();
    const { body } = await create();
    await pay(body, 'late');
    const cancellation = await (await client()).post(`/v1/payments/${body.id}/cancellation`);
    expect(cancellation).toMatchObject({ status: 409, body: { code: 'stage_forbids' } });
    expect((await create()).body.id).toBe(body.id);
    const other = await offeredLife();
    await other.pay((await other.create()).body);
    expect(await other.create()).toMatchObject({ status: 409, body: { code: 'part_paid' } });
  });

  it('comes after the one before it', async () => {
    const { create, pay } = await offeredLife();
    expect(await create('card', 2)).toMatchObject({ status: 409, body: { code: 'stage_forbids' } });
    await pay((await create()).body);
    expect((await create('card', 2)).status).toBe(201);
  });

  it('can be found by its intent after a lost answer', async () => {
    const { client, create } = await offeredLife();
    const { body } = await create();
    const found = await (
      await client()
    ).get(`/v1/payments?intent=${encodeURIComponent(body.intent)}`);
    expect(found.body.items.map(({ id }: { id: string }) => id)).toEqual([body.id]);
  });
});

describe('a payment by SBP', () => {
  it('has a link of the bank, and arrives at once', async () => {
    const { confirm, create, invoice, read } = await offeredLife();
    const { body } = await create('sbp');
    expect(body.confirmation).toMatchObject({
      kind: 'sbp',
      link: expect.stringMatching(/^https:\/\/qr\.nspk\.ru\/AD\w{30}\?type=02/),
    });
    await confirm(body);
    expect(await read(body.id)).toMatchObject({ status: 'arrived', arrivedOn: '2027-01-12' });
    expect((await invoice()).contract.concludedOn).toBe('2027-01-12');
  });
});

describe('a bank transfer', () => {
  it('has a code, requisites and a payment order, and arrives days later', async () => {
    const { client, create, goTo, read, transfer } = await offeredLife();
    const { body } = await create('bank_transfer');
    expect(body.confirmation.code).toContain(`Sum=${body.amountKopecks}|Purpose=${body.purpose}`);
    expect(body.confirmation.code).toContain('LastName=Сопкина');
    const order = await (await client()).get(`/v1/payments/${body.id}/payment-order`);
    expect(order.headers.get('content-type')).toBe('application/pdf');
    expect(new TextDecoder().decode(order.body.slice(0, 5))).toBe('%PDF-');

    await transfer({ workingDays: '3' });
    await goTo('2027-01-14');
    expect((await read(body.id)).status).toBe('pending');
    await goTo('2027-01-16');
    expect(await read(body.id)).toMatchObject({ status: 'arrived', arrivedOn: '2027-01-15' });
  });

  it.each([
    [{ purpose: 'wrong' }, 'unmatched', 'wrong_purpose', 'nobody knows what for'],
    [{ payer: 'other' }, 'unmatched', 'other_payer', 'another payer'],
    [{ amountKopecks: '100' }, 'arrived', 'underpaid', 'too little'],
    [{ amountKopecks: '1000000' }, 'arrived', 'overpaid', 'too much for the part'],
    [{ amountKopecks: '9900000' }, 'arrived', 'surplus', 'too much for the fee'],
  ])('with %j is %s, %s: %s', async (input: Record<string, string>, status, code, _reason) => {
    const { create, read, transfer } = await offeredLife();
    const { body } = await create('bank_transfer');
    await transfer({ workingDays: '0', ...input });
    expect(await read(body.id)).toMatchObject({ status, statement: { code } });
  });

  it('that pays for nothing is told of without naming a reason that is not there', async () => {
    const { client, transfer } = await offeredLife();
    await transfer({ workingDays: '0', purpose: 'wrong' });
    const [news] = (await (await client()).get('/v1/notifications?kind=payment')).body.items;
    expect(news).toMatchObject({
      title: 'Заявка № 28-26-000001: деньги поступили, но к счёту не подошли',
      text: 'Почему и как их вернуть — в платежах личного кабинета.',
    });
  });

  it('that pays too little leaves the rest to be paid', async () => {
    const { confirm, create, invoice, read, transfer } = await offeredLife();
    const { body } = await create('bank_transfer');
    await transfer({ workingDays: '0', amountKopecks: '100' });
    const [part] = (await invoice()).parts;
    expect(part).toMatchObject({ state: 'due', payKopecks: body.amountKopecks - 100 });
    expect((await read(body.id)).statement.code).toBe('underpaid');
    await confirm((await create('sbp')).body);
    expect((await invoice()).parts[0]).toMatchObject({ state: 'arrived', leftKopecks: 0 });
    // Nobody is asked for what has come.
    expect((await read(body.id)).statement.code).toBe('arrived');
  });

  it('that comes after the annulment is given back', async () => {
    const { client, goTo, list, look, read, transfer } = await offeredLife();
    await goTo('2027-01-20');
    expect((await look()).status).toBe('annulled');
    await transfer({ workingDays: '0' });
    const [payment] = await list();
    expect(payment).toMatchObject({
      status: 'unmatched',
      statement: { code: 'after_annulment' },
      bookedKopecks: 0,
    });
    const asked = await (await client()).post(`/v1/payments/${payment!.id}/refunds`);
    expect(asked.body).toMatchObject({
      refundableKopecks: 0,
      statement: { code: 'refund_requested' },
    });
    expect((await (await client()).post(`/v1/payments/${payment!.id}/refunds`)).status).toBe(409);
    await goTo('2027-01-26');
    expect(await read(payment!.id)).toMatchObject({
      status: 'refunded',
      refunds: [{ doneOn: '2027-01-25' }],
      receipts: [{ kind: 'advance' }, { kind: 'refund' }],
    });
    const { body } = await (await client()).get('/v1/notifications?kind=payment');
    expect(body.items[0].title).toMatch(/деньги возвращены$/);
    expect(body.items[0].text).toContain(formatKopecks(payment!.amountKopecks, 'ru'));
    expect(body.items[0].deliveries.map(({ channel }: { channel: string }) => channel)).toEqual([
      'email',
      'sms',
    ]);
  });

  it('that was too little is given back when the application ends without a contract', async () => {
    const { client, goTo, invoice, list, look, transfer } = await offeredLife();
    await transfer({ workingDays: '0', amountKopecks: '100000' });
    await transfer({ workingDays: '0', amountKopecks: '50000', purpose: 'wrong' });
    expect((await invoice()).paidKopecks).toBe(100_000);
    await goTo('2027-01-20');
    expect((await look()).status).toBe('annulled');
    expect((await invoice()).paidKopecks).toBe(0);
    const held = await list();
    expect(held.map(({ refundableKopecks }) => refundableKopecks)).toEqual([50_000, 100_000]);
    for (const { id, status, statement } of held) {
      expect({ status, code: statement.code }).toEqual({ status: 'unmatched', code: 'released' });
      expect((await (await client()).post(`/v1/payments/${id}/refunds`)).status).toBe(200);
    }
    await goTo('2027-01-26');
    expect((await list()).map(({ status }) => status)).toEqual(['refunded', 'refunded']);
  });

  it('for what is paid already is a duplicate', async () => {
    const { confirm, create, list, client, transfer } = await offeredLife();
    const announced = (await create('bank_transfer')).body;
    await transfer({ workingDays: '1' });
    await (await client()).post(`/v1/payments/${announced.id}/cancellation`);
    await confirm((await create('sbp')).body);
    await transfer({ workingDays: '0', purpose: 'paid' });
    const duplicate = (await list()).find(({ statement }) => statement.code === 'duplicate');
    expect(duplicate?.arrivedKopecks).toBe(announced.amountKopecks);
  });

  it('that could not be matched is booked by hand, with evidence', async () => {
    const { act, client, create, invoice, read, transfer } = await offeredLife();
    const { body } = await create('bank_transfer');
    await transfer({ workingDays: '0', payer: 'other' });
    const form = new FormData();
    form.append('file', new File(['%PDF-1.7\n%'], 'письмо.pdf'));
    const proven = await (
      await client()
    ).send('POST', `/v1/payments/${body.id}/evidence`, { body: form });
    expect(proven.body.evidence).toMatchObject({ fileName: 'письмо.pdf' });
    await act('match_money');
    expect(await read(body.id)).toMatchObject({
      status: 'arrived',
      statement: { code: 'arrived' },
    });
    expect((await invoice()).parts[0]?.state).toBe('arrived');
  });
});

describe('an installment', () => {
  it('is paid by quarters with interest after the final document', async () => {
    const { act, create, goTo, invoice, transfer } = await installmentLife();
    const first = await invoice();
    expect(first.interest).toMatchObject({ percent: 20, isSample: true });
    expect(first.parts).toHaveLength(13);
    expect(first.ways[0]?.way).toBe('bank_transfer');
    await create('bank_transfer');
    await transfer({ workingDays: '0' });
    await act('inform_supplier');
    await goTo('2027-03-03');
    await act('complete_works');
    await act('admit_meter');
    await act('post_notice');
    await goTo('2027-06-01');
    const { parts } = await invoice();
    expect(parts[1]).toMatchObject({ state: 'due', dueOn: '2027-06-03' });
    expect(parts[1]?.interestKopecks).toBeGreaterThan(0);
    expect(parts[1]?.payKopecks).toBe(parts[1]!.amountKopecks + parts[1]!.interestKopecks!);
    const quarter = (await create('bank_transfer', 2)).body;
    expect(quarter).toMatchObject({ interestKopecks: parts[1]?.interestKopecks });
    await transfer({ workingDays: '2' });
    await goTo('2027-06-04');
    const after = await invoice();
    expect(after.parts[1]).toMatchObject({ state: 'arrived', leftKopecks: 0 });
    expect(after.paidKopecks).toBe(first.parts[0]!.amountKopecks + parts[1]!.amountKopecks);
  });

  it('of 100 kW is paid to the last part, by what the account shows each quarter', async () => {
    const { act, create, goTo, invoice, look, transfer } = await installmentLife();
    await create('bank_transfer');
    await transfer({ workingDays: '0' });
    await act('inform_supplier');
    await goTo('2027-03-03');
    for (const action of ['complete_works', 'admit_meter', 'post_notice']) await act(action);
    for (let part = 2; part <= 13; part += 1) {
      const due = (await invoice()).parts[part - 1]!.dueOn!;
      await goTo(due);
      expect((await create('bank_transfer', part)).status).toBe(201);
      await transfer({ workingDays: '0' });
    }
    const { amountKopecks, paidKopecks, parts, status } = await invoice();
    expect({ paidKopecks, status }).toEqual({ paidKopecks: amountKopecks, status: 'paid' });
    expect(new Set(parts.map(({ state }) => state))).toEqual(new Set(['arrived']));
    expect((await look()).invoice?.status).toBe('paid');
  });
});

describe('receipts', () => {
  it('are of an advance first, then of the settlement', async () => {
    const { act, confirm, create, goTo, read, sandbox } = await offeredLife();
    const { body } = await create('sbp');
    await confirm(body);
    const [advance] = (await read(body.id)).receipts;
    expect(advance).toMatchObject({ kind: 'advance', amountKopecks: body.amountKopecks });
    expect(advance?.code).toMatch(/^t=20270112T0200&s=6610\.84&fn=\d{16}&i=\d+&fp=\d{10}&n=1$/);
    const page = await sandbox.fetch(advance!.link, { headers: { 'accept-language': 'ru' } });
    expect(await page.text()).toContain('Аванс');
    await act('inform_supplier');
    await goTo('2027-02-02');
    await act('complete_works');
    await act('admit_meter');
    await act('post_notice');
    expect((await read(body.id)).receipts.map(({ kind }) => kind)).toEqual([
      'advance',
      'settlement',
    ]);
  });
});

describe('the payments of somebody else', () => {
  it('are nobody’s business', async () => {
    const { create, sandbox } = await offeredLife();
    const { body } = await create();
    const other = await logIn(sandbox, sandbox.people[1]!);
    for (const path of ['', '/payment-order'])
      expect((await other.get(`/v1/payments/${body.id}${path}`)).status).toBe(404);
    for (const path of ['/cancellation', '/refunds'])
      expect((await other.post(`/v1/payments/${body.id}${path}`)).status).toBe(404);
    expect((await create('card', 1, other)).status).toBe(404);
    expect((await other.get('/v1/payments')).body.items).toEqual([]);
    expect(urlOf(body)).not.toContain('Сопкина');
  });
});
