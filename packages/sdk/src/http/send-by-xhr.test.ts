import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeXhr } from '../../test/fake-xhr.js';
import { pdf } from '../../test/application.js';
import { setup } from '../../test/setup.js';
import type { UploadProgress } from '../index.js';
import { answers, dropBefore, silence } from '../../test/network.js';

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
  const seen: UploadProgress[] = [];
  const upload = (signal?: AbortSignal) =>
    client.applications.attachments.upload(
      id,
      { kind: 'other', file: pdf },
      { signal, onProgress: (progress) => seen.push(progress) },
    );
  return { network, sandbox, client, upload, seen };
}

describe('an upload in a browser', () => {
  it('tells how far it is', async () => {
    const { upload, seen } = await inBrowser();
    expect(await upload()).toMatchObject({ fileName: 'выписка.pdf', size: pdf.size });
    expect(seen.map(({ loaded, total }) => loaded / total)).toEqual([0.5, 1, 1]);
  });

  it('is retried with its key, and with the next token, like any other call', async () => {
    const { upload, network, sandbox } = await inBrowser();
    await sandbox.clock.advance({ minutes: 16 });
    network.fail(dropBefore);
    await upload();
    const uploads = network.sent.filter(({ operation }) => operation.endsWith('/attachments'));
    expect(uploads).toHaveLength(3);
    expect(new Set(uploads.map(({ headers }) => headers.get('Idempotency-Key'))).size).toBe(1);
  });

  it('reads the headers of a refusal', async () => {
    const { upload, network } = await inBrowser();
    network.fail(answers(429, '', { 'Retry-After': '90' }));
    const uploading = upload();
    await expect(uploading).rejects.toMatchObject({
      name: 'RateLimitError',
      retryAfterSeconds: 90,
    });
  });

  it('stops when it is aborted', async () => {
    const { upload, network } = await inBrowser();
    const controller = new AbortController();
    network.fail((request, carry) => {
      controller.abort('changed my mind');
      return silence(request, carry);
    });
    await expect(upload(controller.signal)).rejects.toBe('changed my mind');
  });
});
