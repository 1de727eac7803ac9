import { describe, expect, it } from 'vitest';
import { fileApplication } from '../../../test/application.js';
import { dropAfter } from '../../../test/network.js';
import { signedIn } from '../../../test/setup.js';
import { ConflictError, ValidationError } from '../../index.js';

async function filed() {
  const all = await signedIn();
  const application = await fileApplication(all.client);
  const act = (name: string) => all.sandbox.operator.run(application.id, name);
  return { ...all, application, act, applications: all.client.applications };
}

describe('a correction', () => {
  it('makes a new version', async () => {
    const { applications, application } = await filed();
    const { id, etag } = application;
    const corrected = await applications.correct(id, { powerKw: '12' }, { ifMatch: etag });
    expect(corrected).toMatchObject({ status: 'submitted', answers: { powerKw: '12' } });
    expect((await applications.versions(id)).items).toMatchObject([
      { number: 1, answers: { powerKw: '15' } },
      { number: 2, changes: [{ name: 'powerKw', before: '15', after: '12' }] },
    ]);
  });

  it('happens once, though the answer got lost', async () => {
    const { applications, application, network } = await filed();
    const { id, etag } = application;
    network.fail(dropAfter);
    await applications.correct(id, { powerKw: '12' }, { ifMatch: etag });
    expect((await applications.versions(id)).items).toHaveLength(2);
  });

  it('names the answers that cannot be corrected', async () => {
    const { applications, application } = await filed();
    const { id, etag } = application;
    const correction = applications.correct(id, { powerKw: '50' }, { ifMatch: etag });
    await expect(correction).rejects.toThrow(ValidationError);
    await expect(correction).rejects.toMatchObject({
      fields: { '/powerKw': { code: 'category_changes' } },
    });
  });

  it('is refused once the offer is posted', async () => {
    const { applications, application, act } = await filed();
    await act('confirm_completeness');
    await act('post_offer');
    const { id, etag } = await applications.get(application.id);
    const correction = applications.correct(id, { powerKw: '12' }, { ifMatch: etag });
    await expect(correction).rejects.toThrow(ConflictError);
    await expect(correction).rejects.toMatchObject({ code: 'stage_forbids' });
  });
});

describe('a withdrawal', () => {
  it('ends an application', async () => {
    const { applications, application } = await filed();
    const { id, etag } = application;
    const reason = { reason: 'not_needed' } as const;
    expect(await applications.withdraw(id, reason, { ifMatch: etag })).toMatchObject({
      status: 'withdrawn',
    });
  });

  it('takes no more words than there is room for', async () => {
    const { applications, application } = await filed();
    const { id, etag } = application;
    const withdrawal = applications.withdraw(id, { note: 'а'.repeat(1001) }, { ifMatch: etag });
    await expect(withdrawal).rejects.toMatchObject({ fields: { '/note': { code: 'too_long' } } });
  });

  it('is refused once the contract is concluded', async () => {
    const { applications, application, act } = await filed();
    for (const action of ['confirm_completeness', 'post_offer', 'receive_payment'])
      await act(action);
    const { id, etag } = await applications.get(application.id);
    const withdrawal = applications.withdraw(id, {}, { ifMatch: etag });
    await expect(withdrawal).rejects.toMatchObject({ code: 'stage_forbids' });
  });
});

describe('a request', () => {
  async function contracted() {
    const all = await filed();
    for (const action of ['confirm_completeness', 'post_offer', 'receive_payment'])
      await all.act(action);
    const { id } = all.application;
    return { ...all, id, requests: all.applications.requests };
  }

  const lessPower = {
    kind: 'power_change',
    answers: { powerKw: '10' },
    attachmentIds: [],
  } as const;

  it('is filed, read and taken back', async () => {
    const { requests, id } = await contracted();
    const request = await requests.create(id, { ...lessPower, attachmentIds: [] });
    expect(request).toMatchObject({ kind: 'power_change', status: 'requested' });
    expect(await requests.get(id, request.id)).toEqual(request);
    const { items, openKinds } = await requests.list(id);
    expect(items).toEqual([request]);
    expect(openKinds).toContainEqual({
      kind: 'termination',
      amount: 30,
      unit: 'day',
      basis: 'ГК/452',
    });
    expect(await requests.cancel(id, request.id, { ifMatch: request.etag })).toMatchObject({
      status: 'cancelled',
    });
  });

  it('is filed once, though the answer got lost', async () => {
    const { requests, id, network } = await contracted();
    network.fail(dropAfter);
    await requests.create(id, { ...lessPower, attachmentIds: [] });
    expect((await requests.list(id)).items).toHaveLength(1);
  });

  it('names the answers that break a rule', async () => {
    const { requests, id } = await contracted();
    const request = { ...lessPower, answers: { powerKw: '50' }, attachmentIds: [] };
    await expect(requests.create(id, request)).rejects.toMatchObject({
      fields: { '/powerKw': { code: 'power_not_less' } },
    });
  });

  it('is refused before there is a contract', async () => {
    const { applications, application } = await filed();
    const request = applications.requests.create(application.id, {
      ...lessPower,
      attachmentIds: [],
    });
    await expect(request).rejects.toThrow(ConflictError);
    await expect(request).rejects.toMatchObject({ code: 'stage_forbids' });
  });
});
