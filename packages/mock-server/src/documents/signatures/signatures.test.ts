import { describe, expect, it } from 'vitest';
import { lastCode, otherThan } from '../../../test/messages.js';
import { posted } from '../../../test/posted.js';

type Posted = Awaited<ReturnType<typeof posted>>;

/** A firm's contract that waits for its signature. */
async function contract() {
  const life = await posted();
  const { id } = await life.document('contract_draft');
  return { ...life, documentId: id };
}

async function sampleOf({ sandbox }: Posted, documentId: string, flaw = 'none'): Promise<string> {
  const bytes = await sandbox.operator.authority.sign(documentId, { flaw });
  return Buffer.from(bytes).toString('base64');
}

describe('a detached signature', () => {
  it('concludes the contract, and is kept with its certificate', async () => {
    const life = await contract();
    const { ask, look, documentId, client } = life;
    const signature = await sampleOf(life, documentId);
    const signed = await ask(documentId, 'signatures', { signature });
    expect(signed).toMatchObject({
      status: 201,
      body: {
        status: 'signed_both',
        signatures: [
          { role: 'grid', result: 'valid' },
          {
            role: 'applicant',
            result: 'valid',
            form: 'cms',
            certificate: { organization: 'ООО «Багульник»', inn: '2700000017' },
          },
        ],
      },
    });
    expect(await look()).toMatchObject({
      status: 'accepted',
      contract: { status: 'active', concludedOn: '2027-01-26' },
    });
    const own = signed.body.signatures[1].id;
    const file = await (
      await client()
    ).get(`/v1/documents/${documentId}/signatures/${own}/content`);
    expect(Buffer.from(file.body).toString('base64')).toBe(signature);
    expect((await ask(documentId, 'signatures', { signature })).status).toBe(409);
  });

  it('comes ready made from the console, for who tries it out', async () => {
    const { ask, documentId, id, sandbox } = await contract();
    const made = await sandbox.fetch('https://sandbox.test/_sandbox/signatures', {
      method: 'POST',
      body: JSON.stringify({ applicationId: id, flaw: 'none' }),
    });
    const signature = Buffer.from(await made.arrayBuffer()).toString('base64');
    expect((await ask(documentId, 'signatures', { signature })).status).toBe(201);
  });

  it('may be PEM too', async () => {
    const life = await contract();
    const text = await sampleOf(life, life.documentId);
    const signature = `-----BEGIN CMS-----\n${text.replaceAll(/.{64}/g, '$&\n')}\n-----END CMS-----\n`;
    expect((await life.ask(life.documentId, 'signatures', { signature })).status).toBe(201);
  });

  it.each([
    ['content', 'signature_content_mismatch', 'made over other bytes'],
    ['expired', 'certificate_expired', 'with a certificate that has expired'],
    ['revoked', 'certificate_revoked', 'with one that is on the list of the authority'],
    ['issuer', 'certificate_issuer_unknown', 'with one of an authority that nobody trusts'],
    ['signer', 'signer_mismatch', 'by another firm'],
    ['employee', 'power_of_attorney_missing', 'by an employee without a power of attorney'],
    ['gost', 'signature_unverifiable', 'by ГОСТ'],
    ['malformed', 'signature_malformed', 'and broken off'],
  ])('with the flaw "%s" is refused as %s: %s', async (flaw, code) => {
    const life = await contract();
    const { ask, document, documentId, look } = life;
    const signature = await sampleOf(life, documentId, flaw);
    const refused = await ask(documentId, 'signatures', { signature });
    expect(refused).toMatchObject({ status: 422, body: { code } });
    expect(refused.body.detail ?? refused.body.title).toMatch(/[а-я]{4}/);
    expect((await look()).status).toBe('offer_posted');
    expect((await document('contract_draft')).signatures).toHaveLength(1);
  });

  it('by ГОСТ is named in the language of who signs', async () => {
    const life = await contract();
    const signature = await sampleOf(life, life.documentId, 'gost');
    const client = await life.client();
    const refused = await client.post(
      `/v1/documents/${life.documentId}/signatures`,
      { signature },
      { 'accept-language': 'en', 'idempotency-key': 'signed-in-english' },
    );
    expect(refused.body.detail).toMatch(/cannot be verified here.*: GOST R 34\.10-2012, 256 bits$/);
  });

  it('of no kind at all is malformed', async () => {
    const { ask, documentId } = await contract();
    for (const signature of ['не подпись', 'AAAA', btoa('%PDF-1.7')]) {
      const { body } = await ask(documentId, 'signatures', { signature });
      expect(body).toMatchObject({ code: 'signature_malformed' });
    }
  });

  it('of an employee counts with a power of attorney of the firm', async () => {
    const life = await contract();
    const { ask, documentId, sandbox } = life;
    const accounts = await sandbox.operator.accounts.list();
    const firm = accounts.find(({ login }) => login === sandbox.people[2]!.login)!;
    const { number } = await sandbox.operator.authority.empower(firm.id);
    const signature = await sampleOf(life, documentId, 'employee');
    const wrong = { signature, powerOfAttorney: number.replace(/.$/, 'x') };
    expect((await ask(documentId, 'signatures', wrong)).body.code).toBe(
      'power_of_attorney_missing',
    );
    const right = { signature, powerOfAttorney: number.toUpperCase() };
    expect((await ask(documentId, 'signatures', right)).status).toBe(201);
  });

  it('is not asked for in the simplified track', async () => {
    const life = await posted('14');
    const { id, status } = await life.document('contract_conditions');
    expect(status).toBe('signed_grid');
    const signature = await sampleOf(life, id);
    expect((await life.ask(id, 'signatures', { signature })).body.code).toBe('stage_forbids');
  });
});

describe('a signature by code', () => {
  /** A household of 20 kW signs its contract too. */
  async function household() {
    const life = await posted('9');
    const accounts = await life.sandbox.operator.accounts.list();
    const { id } = accounts.find(({ login }) => login === life.sandbox.people[0]!.login)!;
    const confirm = () => life.sandbox.operator.accounts.confirmIdentity(id);
    return { ...life, confirm, documentId: (await life.document('contract_draft')).id };
  }

  it('wants the identity confirmed, and a person', async () => {
    const { ask, documentId } = await household();
    expect((await ask(documentId, 'signings')).body.code).toBe('identity_unconfirmed');
    const firm = await contract();
    const refused = await firm.ask(firm.documentId, 'signings');
    expect(refused).toMatchObject({ status: 403, body: { code: 'certificate_required' } });
  });

  it('is made with the code of the SMS, and keeps what it rests on', async () => {
    const { ask, confirm, documentId, document, sandbox, look } = await household();
    await confirm();
    const { files } = await document('contract_draft');
    const { sha256 } = files[0]!;
    const started = await ask(documentId, 'signings');
    expect(started).toMatchObject({
      status: 201,
      body: { target: '+7 ··· ···-··-01', files: [{ sha256 }] },
    });
    const path = `signings/${started.body.id}/confirmation`;
    const code = await lastCode(sandbox, 'code-signature');
    const wrong = await ask(documentId, path, { code: otherThan(code) });
    expect(wrong).toMatchObject({ status: 422, body: { fields: { '/code': {} } } });
    expect((await look()).status).toBe('offer_posted');
    const signed = await ask(documentId, path, { code });
    expect(signed.body.signatures[1]).toMatchObject({
      form: 'code',
      role: 'applicant',
      certificate: null,
      codeRecord: { phone: '+7 ··· ···-··-01', sha256 },
    });
    expect((await look()).contract?.status).toBe('active');
    expect((await ask(documentId, path, { code })).status).toBe(409);
  });

  it('ends with its code: after ten minutes, and with a newer one', async () => {
    const { ask, confirm, documentId, sandbox } = await household();
    await confirm();
    const first = await ask(documentId, 'signings');
    expect((await ask(documentId, 'signings')).status).toBe(429);
    const code = await lastCode(sandbox, 'code-signature');
    await sandbox.clock.advance({ minutes: 1 });
    const second = await ask(documentId, 'signings');
    const confirm1 = await ask(documentId, `signings/${first.body.id}/confirmation`, { code });
    expect(confirm1.status).toBe(404);
    const newer = await lastCode(sandbox, 'code-signature');
    await sandbox.clock.advance({ minutes: 10 });
    const path = `signings/${second.body.id}/confirmation`;
    expect((await ask(documentId, path, { code: newer })).status).toBe(410);
  });
});
