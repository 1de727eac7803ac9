import { describe, expect, it, vi } from 'vitest';
import { fileApplication } from '../../test/application.js';
import { postedContract } from '../../test/contracts.js';
import { personWith } from '../../test/people.js';
import { setup, signedIn } from '../../test/setup.js';
import { AuthenticationError, ConflictError, ConnectionError, NotFoundError } from '../index.js';

describe('documents', () => {
  it('are listed, all of them or page by page', async () => {
    const { client, applicationId } = await postedContract();
    const page = await client.documents.list({ applicationId, limit: 2 });
    expect(page.items.map(({ kind }) => kind)).toEqual(['contract_draft', 'technical_conditions']);
    const kinds: string[] = [];
    for await (const { kind } of client.documents.list({ limit: 2 })) kinds.push(kind);
    expect(kinds).toHaveLength(6);
  });

  it('are files of the announced size, whose progress can be followed', async () => {
    const { client } = await signedIn();
    const { documents } = await fileApplication(client);
    const { id, size } = documents[0]!;
    const onProgress = vi.fn<(bytes: number) => void>();
    const file = await client.documents.download(id, { onProgress });
    expect(file).toMatchObject({ size, type: 'application/pdf' });
    expect(await file.slice(0, 5).text()).toBe('%PDF-');
    expect(onProgress).toHaveBeenLastCalledWith(size);
  });

  it('are asked for once more where they came damaged, and then given up', async () => {
    const { client, network, contract } = await postedContract();
    const damaged = async () =>
      new Response('%PDF-1.7 of somebody else', { headers: { 'content-type': 'application/pdf' } });
    network.fail(damaged);
    const { id, files } = contract;
    expect((await client.documents.download(id, { file: files[0]! })).size).toBe(files[0]!.size);
    network.fail(damaged, damaged);
    await expect(client.documents.download(id, { file: files[0]! })).rejects.toThrow(
      ConnectionError,
    );
  });

  it('come as one archive, signatures apart too', async () => {
    const { client, contract } = await postedContract();
    const archive = await client.documents.downloadAll({ documentId: contract.id });
    expect(archive).toMatchObject({ type: 'application/zip' });
    expect(archive.size).toBeGreaterThan(contract.files[0]!.size / 2);
    const [signature] = contract.signatures;
    const p7s = await client.documents.downloadSignature(contract.id, signature!.id);
    expect(p7s).toMatchObject({ type: 'application/pkcs7-signature' });
  });

  it('are acknowledged, and asked for on paper once', async () => {
    const { client, contract } = await postedContract();
    const { documents } = client;
    expect((await documents.acknowledge(contract.id)).acknowledgedAt).toBeTruthy();
    const { paperCopies } = await documents.requestPaperCopy(contract.id, { way: 'office' });
    expect(paperCopies).toMatchObject([{ state: 'requested' }]);
    await expect(documents.requestPaperCopy(contract.id, { way: 'office' })).rejects.toThrow(
      ConflictError,
    );
    await expect(documents.claimDefect(contract.id, 'Искрит')).rejects.toThrow(ConflictError);
  });

  it('are not there for others', async () => {
    const { client, sandbox } = await signedIn();
    const { documents } = await fileApplication(client);
    const { applicantKind, login, password } = sandbox.people[1]!;
    await client.account.createSession({ applicantKind, login, password });
    await expect(client.documents.download(documents[0]!.id)).rejects.toThrow(NotFoundError);
  });

  it('are not for those who have not signed in', async () => {
    const { client } = setup();
    await expect(client.documents.download('doc-1')).rejects.toThrow(AuthenticationError);
  });
});

it('a hidden defect is claimed once the connection stands, and not before', async () => {
  const { client } = await personWith('200-300-400 48', { scenario: 'household-connected' });
  const { items } = await client.documents.list({ kind: 'notice' });
  const claimed = await client.documents.claimDefect(items[0]!.id, 'Автомат отключается при 8 кВт');
  expect(claimed.defectClaims).toMatchObject([{ state: 'claimed' }]);

  const { client: other, contract } = await postedContract();
  await expect(other.documents.claimDefect(contract.id, 'Не работает')).rejects.toThrow(
    ConflictError,
  );
});
