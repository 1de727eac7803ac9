import { expect, it } from 'vitest';
import { OpenSsl } from '../../../test/openssl.js';
import { posted } from '../../../test/posted.js';

/** A firm's contract, and its file for OpenSSL. */
async function contract(openssl: OpenSsl) {
  const life = await posted();
  const { authority } = life.sandbox.operator;
  const document = await life.document('contract_draft');
  openssl.write('contract.pdf', await life.content(document.id));
  openssl.write('authority.pem', await authority.certificate());
  const at = Math.floor(Date.parse(await life.sandbox.clock.now()) / 1000);
  const trusting = ['-CAfile', 'authority.pem', '-purpose', 'any', '-attime', String(at)];
  const verifying = ['cms', '-verify', '-binary', '-inform', 'DER', '-out', 'out', ...trusting];
  const verify = (signature: string, content = 'contract.pdf', ...more: string[]) =>
    openssl.run(...verifying, '-in', signature, '-content', content, ...more);
  return { ...life, authority, document, verify };
}

it('OpenSSL verifies what the grid has signed, and nothing else', async () => {
  using openssl = new OpenSsl();
  const { client, document, verify } = await contract(openssl);
  const path = `/v1/documents/${document.id}/signatures/${document.signatures[0]!.id}/content`;
  openssl.write('grid.p7s', (await (await client()).get(path)).body);
  expect(verify('grid.p7s')).toMatchObject({ isFine: true });
  openssl.write('other.pdf', 'another file');
  expect(verify('grid.p7s', 'other.pdf').said).toContain('verification failure');
});

it('OpenSSL reads the list of revoked certificates as the sandbox does', async () => {
  using openssl = new OpenSsl();
  const { authority, document, verify } = await contract(openssl);
  openssl.write('good.p7s', await authority.sign(document.id));
  openssl.write('revoked.p7s', await authority.sign(document.id, { flaw: 'revoked' }));
  openssl.write('crl.der', await authority.revocationList());
  openssl.run('crl', '-inform', 'DER', '-in', 'crl.der', '-out', 'crl.pem');
  openssl.write(
    'authority.pem',
    `${await authority.certificate()}${openssl.read('crl.pem').toString()}`,
  );
  expect(verify('good.p7s', 'contract.pdf', '-crl_check')).toMatchObject({ isFine: true });
  const refused = verify('revoked.p7s', 'contract.pdf', '-crl_check');
  expect(refused.said).toContain('certificate revoked');
});

it.each([
  ['ECDSA P-256', ['EC', '-pkeyopt', 'ec_paramgen_curve:P-256']],
  ['RSA', ['RSA', '-pkeyopt', 'rsa_keygen_bits:2048']],
])('the sandbox verifies what OpenSSL has signed by %s', async (algorithm, kind) => {
  using openssl = new OpenSsl();
  const { sandbox, authority, document, ask } = await contract(openssl);
  openssl.run('genpkey', '-algorithm', ...kind, '-out', 'key.pem');
  openssl.run('pkey', '-in', 'key.pem', '-pubout', '-out', 'public.pem');
  const accounts = await sandbox.operator.accounts.list();
  const { id: accountId } = accounts.find(({ login }) => login === sandbox.people[2]!.login)!;
  const publicKey = openssl.read('public.pem').toString();
  openssl.write('signer.pem', (await authority.issue({ accountId, publicKey })).pem);
  const signing = ['cms', '-sign', '-binary', '-in', 'contract.pdf', '-outform', 'DER'];
  openssl.run(...signing, '-signer', 'signer.pem', '-inkey', 'key.pem', '-out', 'firm.p7s');
  const signature = openssl.read('firm.p7s').toString('base64');
  expect(await ask(document.id, 'signatures', { signature })).toMatchObject({
    status: 201,
    body: { status: 'signed_both', signatures: [{}, { certificate: { algorithm } }] },
  });
});
