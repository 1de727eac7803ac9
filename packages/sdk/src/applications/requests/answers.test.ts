import { describe, expect, it } from 'vitest';
import { fileApplication } from '../../../test/application.js';
import { postedContract, signContract } from '../../../test/contracts.js';
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
  it('is signed, which a bare answer is not enough for, and reported fulfilled', async () => {
    const posted = await postedContract('house');
    const { applicationId: id, client } = posted;
    const { applications } = client;
    const { etag } = await applications.get(id);
    const click = { subject: 'offer', decision: 'accept' } as const;
    const refused = applications.answerDocuments(id, click, { ifMatch: etag });
    await expect(refused).rejects.toMatchObject({ code: 'signature_required' });
    await signContract(posted, id);
    const signed = await applications.get(id);
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
