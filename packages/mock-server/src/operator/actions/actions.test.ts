import type { ApplicationAnswers } from '@drsk/contract';
import { describe, expect, it } from 'vitest';
import { beginLife, dueOn } from '../../../test/application-life.js';
import { company, household } from '../../../test/applicant.js';
import { SandboxClient } from '../../../test/sandbox-client.js';
import type { OperatorInput } from '../operator.js';

async function offered(input: OperatorInput = {}, options: Parameters<typeof beginLife>[0] = {}) {
  const life = await beginLife(options);
  await life.act('confirm_completeness');
  await life.goTo('2027-01-12');
  await life.act('post_offer', input);
  return life;
}

const refusal = (name: string, code: string) => ({
  reply: { status: 422, body: { fields: { [`/${name}`]: { code, text: expect.any(String) } } } },
});

describe('the operator', () => {
  it('is offered what the moment allows, and nothing else', async () => {
    const { sandbox, act } = await beginLife();
    const offers = async () =>
      (await sandbox.operator.list())[0]?.actions
        .map(({ name }) => name)
        // Whoever has an invoice may send money for it at any time.
        .filter((name) => name !== 'send_transfer');
    expect(await offers()).toEqual(['confirm_completeness', 'request_documents']);
    const after = [
      ['confirm_completeness', ['post_offer']],
      ['post_offer', ['receive_payment']],
      ['receive_payment', ['receive_payment', 'inform_supplier', 'complete_works']],
      ['inform_supplier', ['receive_payment', 'complete_works']],
      ['complete_works', ['receive_payment', 'admit_meter']],
      ['admit_meter', ['receive_payment', 'post_notice']],
      ['post_notice', ['receive_payment', 'complete']],
      ['complete', ['receive_payment']],
    ] as const;
    for (const [name, next] of after) {
      await act(name);
      expect(await offers()).toEqual(next);
    }
  });

  it.each(['post_offer', 'receive_payment', 'inform_supplier', 'complete_works', 'complete'])(
    'cannot %s before its turn',
    async (name) => {
      const { act, look } = await beginLife();
      const before = await look();
      await expect(act(name)).rejects.toMatchObject({ reply: { status: 409 } });
      expect(await look()).toEqual(before);
    },
  );

  it('sees what was filed, the newest first', async () => {
    const { sandbox } = await beginLife();
    expect(await sandbox.operator.list()).toMatchObject([
      {
        number: '28-26-000001',
        status: 'submitted',
        title: household.objectName,
        applicantName: 'Сопкина Мария Андреевна',
        stage: 'completeness',
        nextActor: 'grid',
        dueOn: '2026-12-23',
      },
    ]);
  });

  it('works over HTTP too', async () => {
    const { sandbox, id } = await beginLife();
    const control = new SandboxClient(sandbox);
    const path = `/_sandbox/applications/${id}`;
    const asked = await control.post(`${path}/request_documents`, {
      attachmentKinds: ['title_document', 'other'],
      comment: 'Нет второй страницы',
    });
    expect(asked).toMatchObject({ status: 200, body: { id, status: 'incomplete', actions: [] } });
    expect((await control.post(`${path}/confirm_completeness`)).status).toBe(409);
    expect((await control.post(`${path}/burn`)).status).toBe(404);
    expect((await control.post('/_sandbox/applications/app-0/post_offer')).status).toBe(404);
  });
});

describe('an offer', () => {
  it.each<[string, ApplicationAnswers, number, number, string]>([
    ['individual', { ...household, powerKw: '5' }, 0, 3_000_000, 'by the kilowatt'],
    ['individual', { ...household, powerKw: '7' }, 0, 4_200_000, 'by the kilowatt'],
    ['individual', { ...household, powerKw: '7', phases: '1' }, 0, 3_740_419, 'one phase is less'],
    ['individual', household, 0, 4_407_229, 'not more than the standard'],
    ['legal entity', company, 2, 4_407_229, 'the standard'],
  ])('to an %s of %j has the sample fee', async (_who, answers, person, fee) => {
    const { look } = await offered({}, { answers, person });
    expect((await look()).invoice?.amountKopecks).toBe(fee);
  });

  it('has the fee and the term of the works that the operator gives', async () => {
    const { act, look } = await offered({ amountKopecks: '1000', needsConstruction: 'yes' });
    const { invoice } = await look();
    expect(invoice?.parts.map(({ amountKopecks }) => amountKopecks)).toEqual([150, 300, 350, 200]);
    await act('receive_payment');
    expect(dueOn(await look(), 'works')).toBe('2027-07-12');
  });

  it('to a company that asks for it is paid by installments (п. 104)', async () => {
    const answers = { ...company, wantsInstallment: true };
    const input = { distanceM: '250', settlement: 'town' };
    const { look } = await offered(input, { answers, person: 2 });
    const { invoice } = await look();
    expect(invoice?.amountKopecks).toBe(39_041_949);
    expect(invoice?.parts).toHaveLength(13);
    expect(invoice?.parts[0]).toMatchObject({ percent: 10, amountKopecks: 3_904_195 });
  });

  it('to one that pays for no line is not, whatever it asks for, 12(2)', async () => {
    const answers = { ...company, wantsInstallment: true };
    const { look } = await offered({}, { answers, person: 2 });
    expect((await look()).invoice?.parts).toHaveLength(4);
  });

  it.each<[OperatorInput, number, string]>([
    [{ distanceM: '400' }, 9_000_000, 'the line would cost more than the kilowatts'],
    [{ distanceM: '400', overheadM: '20' }, 7_178_007, 'unless it is a short one'],
    [{ socialCategory: 'large_family' }, 1_798_155, 'with proof of a social category'],
    [{ amountKopecks: '5000000' }, 5_000_000, 'by a decision of its own'],
  ])('with %j is %d kopecks: %s', async (input, fee) => {
    const { look } = await offered(input);
    expect((await look()).invoice?.amountKopecks).toBe(fee);
  });

  it.each<[OperatorInput, string, string]>([
    [{ amountKopecks: '0' }, 'amountKopecks', 'number'],
    [{ amountKopecks: '12,5' }, 'amountKopecks', 'number'],
    [{ distanceM: 'near' }, 'distanceM', 'number'],
    [{ overheadM: '1.5' }, 'overheadM', 'number'],
    [{ socialCategory: 'rich' }, 'socialCategory', 'choice'],
    [{ settlement: 'moon' }, 'settlement', 'choice'],
  ])('cannot be made of %j', async (input, name, code) => {
    const { act, look } = await beginLife();
    await act('confirm_completeness');
    await expect(act('post_offer', input)).rejects.toMatchObject(refusal(name, code));
    expect(await look()).toMatchObject({ status: 'in_review', invoice: null });
  });
});

describe('a request for documents', () => {
  it.each(['', 'selfie', 'title_document,selfie'])(
    'cannot ask for «%s»',
    async (attachmentKinds) => {
      const { act } = await beginLife();
      await expect(act('request_documents', { attachmentKinds })).rejects.toMatchObject(
        refusal('attachmentKinds', 'choice'),
      );
    },
  );
});

describe('money', () => {
  it('that is less than the first part concludes nothing; what completes it does', async () => {
    const { act, goTo, look } = await offered();
    await act('receive_payment', { amountKopecks: '661083' });
    expect(await look()).toMatchObject({
      status: 'offer_posted',
      contract: { status: 'offered' },
      invoice: { status: 'partially_paid', parts: [{ paidOn: null }, {}, {}, {}] },
    });
    await goTo('2027-01-14');
    await act('receive_payment');
    expect(await look()).toMatchObject({
      status: 'accepted',
      contract: { concludedOn: '2027-01-14' },
      invoice: { paidKopecks: 661_084, parts: [{ paidOn: '2027-01-14' }, {}, {}, {}] },
    });
  });

  it('counts on the day of its arrival, not on the day when it is seen', async () => {
    const { act, goTo, look } = await offered();
    await goTo('2027-01-18');
    await act('receive_payment', { receivedOn: '2027-01-15' });
    const application = await look();
    expect(application).toMatchObject({ contract: { concludedOn: '2027-01-15' } });
    expect(application.stages.find(({ name }) => name === 'works')?.deadline?.startsOn).toBe(
      '2027-01-15',
    );
  });

  it('may come all at once', async () => {
    const { act, look, sandbox } = await offered();
    await act('receive_payment', { amountKopecks: '4407229' });
    const { status, invoice } = await look();
    expect(status).toBe('accepted');
    expect(invoice).toMatchObject({ status: 'paid' });
    expect(invoice?.parts.every(({ paidOn }) => paidOn === '2027-01-12')).toBe(true);
    const [{ actions } = { actions: [] }] = await sandbox.operator.list();
    expect(actions.map(({ name }) => name)).not.toContain('receive_payment');
  });

  it('that is late for a later part makes the invoice overdue, and ends nothing', async () => {
    const { act, goTo, look } = await offered();
    await act('receive_payment');
    await goTo('2027-02-02');
    expect(await look()).toMatchObject({ status: 'accepted', invoice: { status: 'overdue' } });
  });

  it.each<[OperatorInput, string, string, string]>([
    [{ amountKopecks: '4407230' }, 'amountKopecks', 'amount', 'more than is owed'],
    [{ amountKopecks: '0' }, 'amountKopecks', 'amount', 'nothing'],
    [{ receivedOn: '2027-01-13' }, 'receivedOn', 'date', 'tomorrow'],
    [{ receivedOn: '2027-01-11' }, 'receivedOn', 'date', 'before the invoice'],
    [{ receivedOn: '12.01.2027' }, 'receivedOn', 'date', 'no such date'],
  ])('cannot be %j: %4$s', async (input, name, code) => {
    const { act } = await offered();
    await expect(act('receive_payment', input)).rejects.toMatchObject(refusal(name, code));
  });
});
