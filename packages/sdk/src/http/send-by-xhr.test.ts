import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeXhr } from '../../test/fake-xhr.js';
import { pdf } from '../../test/application.js';
import { setup } from '../../test/setup.js';
import type { UploadStatus } from '../index.js';
import { answers, dropBefore, pass, silence } from '../../test/network.js';

afterEach(() => vi.unstubAllGlobals());

/** A client that has only what a browser gives it. */
async function inBrowser() {
  const { network, credentials, sandbox } = setup();
  vi.stubGlobal('fetch', network.fetch);
  vi.stubGlobal('XMLHttpRequest', fakeXhr(network.fetch));
  vi.resetModules(); // what the browser gives is taken when the SDK is loaded
  const { createClient } = await import('../index.js');
  const client = createClient({ baseUrl: 'https://sandbox.test/v1', retry: { baseDelay: 0 } });
  await client.account.createSession(credentials);
  const { id } = await client.applications.create();
  network.sent.length = 0;
  network.answered.length = 0;
  const seen: UploadStatus[] = [];
  const upload = (signal?: AbortSignal) =>
    client.applications.attachments.upload(id, pdf, {
      kind: 'other',
      signal,
      onProgress: (progress) => seen.push(progress),
    });
  return { network, sandbox, client, upload, seen };
}

describe('an upload in a browser', () => {
  it('tells how far it is', async () => {
    const { upload, seen, network } = await inBrowser();
    expect(await upload()).toMatchObject({ fileName: 'выписка.pdf', size: pdf.size });
    const shares = seen.flatMap(({ state, loaded, total }) =>
      state === 'uploading' ? [loaded / total] : [],
    );
    expect([...new Set(shares)]).toEqual([0, 0.5, 1]);
    expect(network.operations().some((operation) => operation.startsWith('HEAD'))).toBe(false);
  });

  it('is tried again, and with the next token, like any other call', async () => {
    const { upload, network, sandbox } = await inBrowser();
    await sandbox.clock.advance({ minutes: 16 });
    network.fail(dropBefore);
    await upload();
    expect(network.answered.filter((line) => line.endsWith('/v1/uploads 201'))).toHaveLength(1);
  });

  it('reads the headers of a refusal', async () => {
    const { upload, network } = await inBrowser();
    network.fail(pass, pass, answers(403, '', { 'X-Request-Id': 'r-77' }));
    await expect(upload()).rejects.toMatchObject({ status: 403, requestId: 'r-77' });
  });

  it('stops when it is aborted', async () => {
    const { upload, network } = await inBrowser();
    const controller = new AbortController();
    network.fail(pass, pass, (request, carry) => {
      controller.abort('changed my mind');
      return silence(request, carry);
    });
    await expect(upload(controller.signal)).rejects.toBe('changed my mind');
  });
});
