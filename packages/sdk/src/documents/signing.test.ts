import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type PostedContract, postedContract } from '../../test/contracts.js';
import { FakeCadesPlugin } from '../../test/fake-cades-plugin.js';
import { isProblem, type Signer, ValidationError } from '../index.js';
import { codeSigner, cryptoPro, fileSigner } from '../signers.js';
import { createSoftwareKey, type KeyAlgorithm, softwareSigner } from '../software-signer.js';

/** A signer with a certificate of the sandbox's authority. */
async function software(posted: PostedContract, algorithm: KeyAlgorithm = 'ecdsa') {
  const { sandbox, accountId } = posted;
  const { privateKey, publicKey } = await createSoftwareKey(algorithm);
  const { pem } = await sandbox.operator.authority.issue({ accountId, publicKey });
  const clock = () => Date.parse('2026-12-18T02:00:00Z');
  return softwareSigner({ privateKey, certificate: pem, clock });
}

/** The signature alone, of the contract. */
async function signatureBy(signer: Signer, { client, contract }: PostedContract) {
  const [file] = contract.files;
  const bytes = async () =>
    new Uint8Array(await (await client.documents.download(contract.id)).arrayBuffer());
  const answer = await signer.sign({
    document: contract,
    file: file!,
    bytes,
    requestCode: () => client.documents.startSigning(contract.id),
  });
  return { content: await bytes(), answer };
}

describe.each<KeyAlgorithm>(['ecdsa', 'rsa'])('a software signer by %s', (algorithm) => {
  it('signs a contract, which is concluded by that', async () => {
    const posted = await postedContract();
    const { client, contract, applicationId } = posted;
    const signer = await software(posted, algorithm);
    const signed = await client.documents.sign(contract.id, signer);
    expect(signed).toMatchObject({ status: 'signed_both', signatures: [{}, { result: 'valid' }] });
    expect((await client.applications.get(applicationId)).status).toBe('accepted');
  });

  it('makes what OpenSSL verifies over the same bytes', async () => {
    const posted = await postedContract();
    const signer = await software(posted, algorithm);
    const { content, answer } = await signatureBy(signer, posted);
    const folder = mkdtempSync(join(tmpdir(), 'drsk-signer-'));
    const authority = await posted.sandbox.operator.authority.certificate();
    const files = { content, authority, signature: 'signature' in answer ? answer.signature : '' };
    for (const [name, bytes] of Object.entries(files))
      writeFileSync(join(folder, name), bytes as Uint8Array);
    const verifying = ['cms', '-verify', '-binary', '-inform', 'DER', '-out', 'out'];
    const given = ['-in', 'signature', '-content', 'content', '-CAfile', 'authority'];
    const at = ['-purpose', 'any', '-attime', String(Date.parse('2026-12-18T02:00:00Z') / 1000)];
    const { stderr } = spawnSync('openssl', [...verifying, ...given, ...at], {
      cwd: folder,
      encoding: 'utf8',
    });
    rmSync(folder, { recursive: true });
    expect(stderr).toMatch(/CMS Verification successful/);
  });
});

it('a ready file signs, as DER, as text, and as PEM', async () => {
  for (const wrap of [
    (der: Buffer) => new Blob([new Uint8Array(der)]),
    (der: Buffer) => der.toString('base64'),
    (der: Buffer) =>
      new Blob([`-----BEGIN PKCS7-----\n${der.toString('base64')}\n-----END PKCS7-----\n`]),
  ]) {
    const { client, sandbox, contract } = await postedContract();
    const der = Buffer.from(await sandbox.operator.authority.sign(contract.id));
    const signed = await client.documents.sign(contract.id, fileSigner(wrap(der)));
    expect(signed.status).toBe('signed_both');
  }
});

it('a bad file is refused with its own code, and nothing is signed', async () => {
  const { client, sandbox, contract } = await postedContract();
  const flaw = await sandbox.operator.authority.sign(contract.id, { flaw: 'revoked' });
  const signing = client.documents.sign(contract.id, fileSigner(flaw));
  const error: unknown = await signing.catch((caught: unknown) => caught);
  expect(isProblem(error, 'certificate_revoked')).toBe(true);
  expect((await client.documents.get(contract.id)).status).toBe('waiting_signature');
});

it('a plug-in shows the certificates that can sign, and signs with one of them', async () => {
  const posted = await postedContract();
  const { client, contract } = posted;
  const own = { subject: 'CN=ООО «Багульник»', signer: await software(posted) };
  const plugin = new FakeCadesPlugin([
    { ...own, thumbprint: 'AA11', hasKey: false },
    { ...own, thumbprint: 'BB22', hasKey: true },
  ]);
  const store = cryptoPro(plugin);
  const certificates = await store.certificates();
  expect(certificates).toMatchObject([{ thumbprint: 'BB22', subject: 'CN=ООО «Багульник»' }]);
  const signed = await client.documents.sign(contract.id, store.signer('BB22'));
  expect(signed.status).toBe('signed_both');
  expect(plugin.calls.filter((call) => call === 'Close')).toHaveLength(2);
  await expect(
    store.signer('CC33').sign({ bytes: async () => new Uint8Array() } as never),
  ).rejects.toThrow('not found');
});

it('a code signs, and a wrong one is asked for again', async () => {
  const { client, sandbox, contract, accountId } = await postedContract('house');
  await sandbox.operator.accounts.confirmIdentity(accountId);
  const refusals: unknown[] = [];
  const signer = codeSigner(async ({ target }, refusal) => {
    refusals.push(refusal);
    expect(target).toMatch(/01$/);
    const { code } = (await sandbox.outbox.last({ kind: 'code-signature' }))!;
    return refusal ? code! : '000000';
  });
  const signed = await client.documents.sign(contract.id, signer);
  expect(refusals).toEqual([undefined, expect.any(ValidationError)]);
  expect(signed.signatures[1]).toMatchObject({ form: 'code', result: 'valid' });
});

it('nothing is asked of a signer for what does not wait for a signature', async () => {
  const posted = await postedContract('house');
  const { client, contract } = posted;
  const error: unknown = await client.documents
    .sign(
      contract.id,
      codeSigner(async () => '1'),
    )
    .catch((caught: unknown) => caught);
  expect(isProblem(error, 'identity_unconfirmed')).toBe(true);
});
