import { describe, expect, it } from 'vitest';
import { beginLife } from '../../test/application-life.js';
import { SandboxClient } from '../../test/sandbox-client.js';
import { createSandbox } from '../sandbox/create-sandbox.js';
import type { OperatorCase } from '../operator/operator.js';
import type { Sandbox } from '../sandbox/sandbox.js';
import type { SampleName } from './sample-filings.js';

const now = '2026-12-18T02:00:00Z';

async function filed(sample: SampleName) {
  const sandbox = createSandbox({ now });
  return { sandbox, filed: await sandbox.applicant.file(sample) };
}

/** Presses the button of what is next, whosever it is, up to the final document and what comes after it. */
async function lead(sandbox: Sandbox, begun: OperatorCase) {
  const pressed: string[] = [];
  let seen = begun;
  while (seen.stage !== null && seen.stage !== 'done' && pressed.length < 30) {
    const { id, actions, steps } = seen;
    // The parts that are still owed stop nothing.
    const next = seen.next.find(({ action, kind }) => action !== null && kind !== 'pay_part');
    const name = next?.action ?? '';
    pressed.push(name);
    if (actions.some((action) => action.name === name)) seen = await sandbox.operator.run(id, name);
    else if (steps.some((step) => step.name === name))
      seen = await sandbox.applicant.take(id, name);
    else throw new Error(`No button does what is next: ${JSON.stringify(seen.next)}`);
  }
  return { seen, pressed };
}

describe('an application by buttons alone', () => {
  it.each<[SampleName, string, string]>([
    ['household', 'post_notice', 'accepted'],
    ['shop', 'post_notice', 'accepted'],
    ['plant', 'sign', 'completed'],
    ['fair', 'disconnect', 'completed'],
  ])(
    'of a %s goes from the filing to its end: the last one is %s',
    async (sample, last, status) => {
      const { sandbox, filed: begun } = await filed(sample);
      const { seen, pressed } = await lead(sandbox, begun);
      expect(pressed.at(-1)).toBe(last);
      expect(seen.status).toBe(status);
    },
  );

  it('says what is next, by whom and until when', async () => {
    const { filed: begun } = await filed('plant');
    expect(begun.next).toMatchObject([
      {
        kind: 'check_completeness',
        label: { ru: 'Проверить документы', en: 'Check the documents' },
        actor: 'grid',
        dueOn: '2026-12-23',
        basis: '861/15',
        action: 'confirm_completeness',
      },
      { kind: 'post_offer', actor: 'grid', dueOn: '2027-01-26' },
    ]);
  });
});

describe('the applicant’s part', () => {
  it('is offered in its time, and refused out of it', async () => {
    const { sandbox, filed: begun } = await filed('plant');
    const steps = async () => (await sandbox.operator.get(begun.id)).steps.map(({ name }) => name);
    expect(await steps()).toEqual(['withdraw']);
    await expect(sandbox.applicant.take(begun.id, 'sign')).rejects.toMatchObject({
      reply: { status: 409 },
    });
    await sandbox.operator.run(begun.id, 'request_documents', {
      attachmentKinds: 'title_document,device_list',
    });
    expect(await steps()).toEqual(['supply_documents', 'withdraw']);
    const { status, stage } = await sandbox.applicant.take(begun.id, 'supply_documents');
    expect([status, stage]).toEqual(['submitted', 'completeness']);
    expect((await sandbox.applicant.take(begun.id, 'withdraw')).status).toBe('withdrawn');
    expect(await steps()).toEqual([]);
  });

  it('objects, pays in two ways and chooses a time', async () => {
    const { sandbox, filed: begun } = await filed('plant');
    const { id } = begun;
    const take = (step: string, input = {}) => sandbox.applicant.take(id, step, input);
    await sandbox.operator.run(id, 'confirm_completeness');
    await sandbox.operator.run(id, 'post_offer');
    await expect(take('refuse')).rejects.toMatchObject({ reply: { status: 422 } });
    expect((await take('refuse', { reasons: 'Не та точка' })).status).toBe('refused');
    await sandbox.operator.run(id, 'post_offer');
    await take('sign');
    await take('pay', { way: 'card' });
    const [order] = await sandbox.operator.bank.list();
    expect(order).toMatchObject({ kind: 'card', state: 'paid' });
    await sandbox.operator.run(id, 'complete_works');
    await take('report_fulfilment');
    const { next } = await take('choose_inspection_time');
    expect(next.map(({ kind }) => kind)).toContain('confirm_inspection_time');
  });

  it('goes through the API past faults, without a session and without a trace in the journal', async () => {
    const { sandbox, filed: begun } = await filed('plant');
    sandbox.faults.add({ act: { kind: 'status', status: 503 } });
    await sandbox.applicant.take(begun.id, 'withdraw');
    expect(sandbox.journal.find()).toEqual([]);
    expect((await sandbox.state.tables()).map(({ name }) => name)).not.toContain('sessions');
  });

  it('is what the API says it is, in the language of whoever presses', async () => {
    const { sandbox, filed: begun } = await filed('household');
    const client = new SandboxClient(sandbox);
    await sandbox.operator.run(begun.id, 'confirm_completeness');
    await sandbox.operator.run(begun.id, 'post_offer');
    await sandbox.applicant.take(begun.id, 'pay', { way: 'card' });
    const answer = await client.post(
      `/_sandbox/applications/${begun.id}/steps/pay`,
      {},
      { 'accept-language': 'en' },
    );
    expect(answer).toMatchObject({ status: 409, body: { code: 'stage_forbids' } });
    expect(answer.body.detail).toMatch(/^[A-Z][^а-яё]+$/);
  });

  it('can be filed from outside, as long as there is somebody who files', async () => {
    const client = new SandboxClient(createSandbox({ now }));
    const { status, body } = await client.post('/_sandbox/applications', { sample: 'miner' });
    expect(status).toBe(201);
    expect(body).toMatchObject({ applicantName: 'ООО «Багульник»', status: 'submitted' });
    expect((await client.post('/_sandbox/applications', { sample: 'palace' })).status).toBe(422);
  });

  it('belongs to applications that were filed by others too', async () => {
    const { sandbox, id } = await beginLife();
    expect((await sandbox.applicant.take(id, 'withdraw')).status).toBe('withdrawn');
    await expect(sandbox.applicant.take('app-nowhere', 'sign')).rejects.toMatchObject({
      reply: { status: 404 },
    });
  });
});
