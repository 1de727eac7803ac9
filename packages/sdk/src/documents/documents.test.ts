import { describe, expect, it } from 'vitest';
import { fileApplication } from '../../test/application.js';
import { setup, signedIn } from '../../test/setup.js';
import { AuthenticationError, NotFoundError } from '../index.js';

describe('documents', () => {
  it('are files of the announced size', async () => {
    const { client } = await signedIn();
    const { documents } = await fileApplication(client);
    const { id, size } = documents[0]!;
    const file = await client.documents.download(id);
    expect(file).toMatchObject({ size, type: 'application/pdf' });
    expect(await file.slice(0, 5).text()).toBe('%PDF-');
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
