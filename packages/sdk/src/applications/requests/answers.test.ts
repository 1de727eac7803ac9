import { describe, expect, it } from 'vitest';
import { answers, fileApplication, pdf } from '../../../test/application.js';
import { signedIn } from '../../../test/setup.js';
import { ConflictError, ValidationError } from '../../index.js';

/** A house of 15 kW with its offer posted (п. 105). */
async function offered() {
  const { client, sandbox } = await signedIn();
  const { id } = await fileApplication(client);
  for (const action of ['confirm_completeness', 'post_offer'])
    await sandbox.operator.run(id, action);
  return { applications: client.applications, application: await client.applications.get(id) };
}

describe('an answer to documents', () => {
  it('refuses an offer with reasons', async () => {
    const { applications, application } = await offered();
    const { id, etag } = application;
    const answer = { subject: 'offer', decision: 'refuse', reasons: 'Не та точка' } as const;
    const refused = await applications.answerDocuments(id, answer, { ifMatch: etag });
    expect(refused.timeline.at(-1)).toMatchObject({ actor: 'applicant' });
    expect(refused.openAnswers).toEqual([]);
  });

  it('is not taken without reasons', async () => {
    const { applications, application } = await offered();
    const { id, etag } = application;
    const answer = { subject: 'offer', decision: 'refuse' } as const;
    const refusal = applications.answerDocuments(id, answer, { ifMatch: etag });
    await expect(refusal).rejects.toThrow(ValidationError);
    await expect(refusal).rejects.toMatchObject({ fields: { '/reasons': expect.anything() } });
  });

  it('is refused to what is not posted', async () => {
    const { applications, application } = await offered();
    const { id, etag } = application;
    const answer = { subject: 'connection_act', decision: 'accept' } as const;
    const signing = applications.answerDocuments(id, answer, { ifMatch: etag });
    await expect(signing).rejects.toThrow(ConflictError);
    await expect(signing).rejects.toMatchObject({ code: 'stage_forbids' });
  });
});

describe('a full track', () => {
  it('is signed and reported fulfilled', async () => {
    const { client, sandbox } = await signedIn();
    const { applications } = client;
    const { id } = await applications.create({ ...answers, ...twentyKilowatts });
    for (const kind of ['title_document', 'passport_copy', 'device_list'] as const)
      await applications.attachments.add(id, { kind, file: pdf });
    const draft = await applications.get(id);
    await applications.submit(id, { ifMatch: draft.etag });
    for (const action of ['confirm_completeness', 'post_offer'])
      await sandbox.operator.run(id, action);

    const offer = await applications.get(id);
    const signature = { subject: 'offer', decision: 'accept' } as const;
    const signed = await applications.answerDocuments(id, signature, { ifMatch: offer.etag });
    expect(signed.contract).toMatchObject({ status: 'active' });

    const notice = { comment: 'Протоколы приложены' };
    const reported = await applications.notifyFulfilment(id, notice, { ifMatch: signed.etag });
    expect(reported.works?.status).toBe('applicant_ready');
  });

  it('is not reported where the offer is paid for in place of a signature', async () => {
    const { applications, application } = await offered();
    const { id, etag } = application;
    const report = applications.notifyFulfilment(id, {}, { ifMatch: etag });
    await expect(report).rejects.toMatchObject({ code: 'stage_forbids' });
  });
});

/** An individual above 15 kW (п. 9). */
const twentyKilowatts = {
  powerKw: '20',
  reliabilityCategory: 'III',
  pointCount: '1',
  loadKind: 'Отопление и станки',
  stage1DesignMonth: '06.2027',
  stage1CommissioningMonth: '12.2027',
  stage1PowerKw: '20',
  stage1ReliabilityCategory: 'III',
} as const;
