import { afterEach, describe, expect, it, vi } from 'vitest';
import { eventually } from '../../test/eventually.js';
import { fileApplication } from '../../test/application.js';
import { largePdf, sha256Of } from '../../test/large-file.js';
import { answers, dropAfter, dropBefore, type Fault, pass, silence } from '../../test/network.js';
import { personWith } from '../../test/people.js';
import { signedIn } from '../../test/setup.js';
import {
  ConnectionError,
  type UploadOptions,
  type UploadStatus,
  ValidationError,
} from '../index.js';

afterEach(() => vi.unstubAllGlobals());

const megabyte = 2 ** 20;
/** It takes two requests. */
const file = largePdf(1.25 * megabyte);

async function draft() {
  const all = await signedIn();
  const { applications } = all.client;
  const { id } = await applications.create();
  all.network.sent.length = 0;
  all.network.answered.length = 0;
  const seen: UploadStatus[] = [];
  const upload = (content: Blob = file, options: Partial<UploadOptions> = {}) =>
    applications.attachments.upload(id, content, {
      kind: 'title_document',
      onProgress: (status) => seen.push(status),
      ...options,
    });
  const attached = async () => (await applications.get(id)).attachments;
  return { ...all, id, seen, upload, attached, attachments: applications.attachments };
}

/** What happens to the upload when so much of it has arrived. */
function atByte(loaded: number, action: () => void) {
  let isDone = false;
  return (status: UploadStatus): void => {
    if (isDone || status.loaded < loaded) return;
    isDone = true;
    action();
  };
}

describe('an upload', () => {
  it('arrives part by part, and is attached', async () => {
    const { upload, attached, network, seen } = await draft();
    const attachment = await upload();
    expect(attachment).toMatchObject({
      kind: 'title_document',
      fileName: 'проект.pdf',
      size: file.size,
      sha256: await sha256Of(file),
      scan: 'clean',
    });
    expect(await attached()).toEqual([attachment]);
    const methods = network.operations().map((operation) => operation.split(' ')[0]);
    expect(methods.slice(0, 5)).toEqual(['GET', 'POST', 'PATCH', 'PATCH', 'POST']);
    expect(new Set(seen.map(({ state }) => state))).toEqual(
      new Set(['hashing', 'uploading', 'attaching']),
    );
    expect(seen.at(-1)).toEqual({ state: 'attaching', loaded: file.size, total: file.size });
  });

  it('sends the checksum of each part', async () => {
    const { upload, network } = await draft();
    await upload();
    const parts = network.sent.filter(({ operation }) => operation.startsWith('PATCH'));
    for (const { headers } of parts)
      expect(headers.get('Upload-Checksum')).toMatch(/^sha256 [\w+/]{43}=$/);
  });

  const requests = ['list', 'creation', 'first part', 'second part', 'attachment'];
  it.each(
    requests.flatMap((request, index): [string, Fault, number][] => [
      [`the ${request} gets lost`, dropBefore, index],
      [`the answer to the ${request} gets lost`, dropAfter, index],
      [`the ${request} meets a server that is started anew`, answers(503), index],
    ]),
  )('arrives once and whole though %s', async (_what, fault, index) => {
    const { upload, attached, network } = await draft();
    network.fail(...Array.from({ length: index }, () => pass), fault);
    const attachment = await upload();
    expect(attachment.sha256).toBe(await sha256Of(file));
    expect(await attached()).toEqual([attachment]);
  });

  it('goes on with the same upload when the server is out of order while it asks where', async () => {
    const { upload, network, attachments, id } = await draft();
    network.fail(pass, pass, pass, dropBefore, answers(503), answers(500), dropBefore);
    await upload();
    expect(network.answered.filter((line) => line.endsWith('/v1/uploads 201'))).toHaveLength(1);
    expect(await attachments.pending(id)).toEqual([]);
  });

  it('fails when nothing comes through for long, and goes on from there later', async () => {
    const { upload, network, attached } = await draft();
    network.fail(pass, pass, pass, ...Array.from({ length: 50 }, () => dropBefore));
    await expect(upload()).rejects.toThrow(ConnectionError);
    network.fail();
    network.sent.length = 0;
    await upload();
    expect(network.operations().filter((operation) => operation.endsWith('/uploads'))).toHaveLength(
      1,
    );
    expect(
      network.sent
        .find(({ operation }) => operation.startsWith('PATCH'))
        ?.headers.get('Upload-Offset'),
    ).toBe(String(megabyte));
    expect(await attached()).toHaveLength(1);
  });

  it('goes on though its session is renewed meanwhile', async () => {
    const { upload, sandbox, attached } = await draft();
    const expire = atByte(megabyte, () => void sandbox.clock.advance({ minutes: 16 }));
    await upload(file, { onProgress: expire });
    expect(await attached()).toHaveLength(1);
  });

  it('keeps apart files of the same bytes that are sent together', async () => {
    const { upload, attached } = await draft();
    const names = ['один.pdf', 'два.pdf', 'три.pdf'];
    await Promise.all(names.map((fileName) => upload(file, { fileName })));
    expect((await attached()).map(({ fileName }) => fileName).sort()).toEqual(names.toSorted());
  });

  it('goes on in another page, when it gets the same file', async () => {
    const { upload, network, attachments, id, attached } = await draft();
    const page = new AbortController();
    const leave = atByte(megabyte, () => page.abort('left'));
    await expect(upload(file, { signal: page.signal, onProgress: leave })).rejects.toBe('left');
    expect(await attachments.pending(id)).toMatchObject([
      { fileName: 'проект.pdf', size: file.size },
    ]);

    network.sent.length = 0;
    await upload(new File([file], 'renamed.pdf'));
    const begun = network.operations().filter((operation) => operation === 'POST /v1/uploads');
    expect(begun).toEqual([]);
    const [first] = network.sent.filter(({ operation }) => operation.startsWith('PATCH'));
    expect(Number(first?.headers.get('Upload-Offset'))).toBeGreaterThanOrEqual(megabyte);
    expect(await attached()).toMatchObject([{ sha256: await sha256Of(file) }]);
  });

  it.each([
    ['another content', { content: largePdf(1.25 * megabyte - 1) }],
    ['another kind', { content: file, kind: 'other' as const }],
  ])('begins anew for %s', async (_what, { content, ...options }) => {
    const { upload, attachments, id, attached } = await draft();
    const page = new AbortController();
    const leave = atByte(megabyte, () => page.abort('left'));
    await upload(file, { signal: page.signal, onProgress: leave }).catch(() => undefined);
    await upload(content, options);
    expect(await attachments.pending(id)).toHaveLength(1);
    expect(await attached()).toMatchObject([{ sha256: await sha256Of(content) }]);
  });

  it('sends nothing while it is paused, and goes on when it is resumed', async () => {
    const { upload, network, seen, attached } = await draft();
    network.fail(pass, pass, pass, (request, carry) => {
      task.pause();
      task.pause();
      return carry(request);
    });
    const task = upload();
    await eventually(() => expect(seen.at(-1)).toMatchObject({ state: 'paused' }));
    expect(await attached()).toEqual([]);
    expect(network.operations().at(-1)).toMatch(/^GET/);

    task.resume();
    task.resume();
    await task;
    expect(await attached()).toMatchObject([{ sha256: await sha256Of(file) }]);
  });

  it('is sent once by whoever pauses and resumes it while it tells that it begins', async () => {
    const { upload, network, attached } = await draft();
    let isAsked = false;
    const task = upload(file, {
      onProgress: ({ state }) => {
        if (isAsked || state !== 'uploading') return;
        isAsked = true;
        task.pause();
        task.resume();
      },
    });
    const attachment = await task;
    expect(await attached()).toEqual([attachment]);
    const begun = network.operations().filter((operation) => operation === 'POST /v1/uploads');
    expect(begun).toHaveLength(1);
  });

  it('waits with its first request when it is paused before', async () => {
    const { upload, network, seen } = await draft();
    const task = upload();
    task.pause();
    await eventually(() => expect(seen.at(-1)).toMatchObject({ state: 'paused', loaded: 0 }));
    expect(network.operations().filter((operation) => operation.startsWith('POST'))).toEqual([]);
    task.resume();
    await task;
  });

  it('leaves nothing behind when it is thrown away', async () => {
    const { upload, network, attachments, id, attached } = await draft();
    let thrownAway: Promise<void> | undefined;
    network.fail(pass, pass, pass, (request, carry) => {
      thrownAway = task.abort();
      return carry(request);
    });
    const task = upload();
    await expect(task).rejects.toMatchObject({ name: 'AbortError' });
    await thrownAway;
    expect(await attachments.pending(id)).toEqual([]);
    expect(await attached()).toEqual([]);
  });

  it('can be thrown away by whoever finds it', async () => {
    const { upload, attachments, id } = await draft();
    const page = new AbortController();
    const leave = atByte(megabyte, () => page.abort('left'));
    await upload(file, { signal: page.signal, onProgress: leave }).catch(() => undefined);
    for (const { id: uploadId } of await attachments.pending(id))
      await attachments.discard(uploadId);
    expect(await attachments.pending(id)).toEqual([]);
  });

  it('is not begun when its signal has aborted, and leaves no listener on it', async () => {
    const { upload, network } = await draft();
    await expect(upload(file, { signal: AbortSignal.abort('never') })).rejects.toBe('never');
    expect(network.sent).toEqual([]);
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, 'addEventListener');
    const removed = vi.spyOn(signal, 'removeEventListener');
    await upload(file, { signal });
    expect(removed.mock.calls).toEqual(
      added.mock.calls.map(([name, listener]) => [name, listener]),
    );
  });

  it.each<[string, (target: EventTarget) => void, Fault]>([
    ['when a request fails', () => undefined, dropBefore],
    [
      'at once, whatever becomes of a request',
      (target) => target.dispatchEvent(new Event('offline')),
      silence,
    ],
  ])(
    'waits for the network where the browser knows that there is none, %s',
    async (_when, tell, then) => {
      const { upload, network, seen, attached } = await draft();
      const navigator = { onLine: true };
      const target = new EventTarget();
      vi.stubGlobal('navigator', navigator);
      vi.stubGlobal('addEventListener', target.addEventListener.bind(target));
      network.fail(pass, pass, pass, async (request, carry) => {
        navigator.onLine = false;
        tell(target);
        return then(request, carry);
      });
      const task = upload();
      await eventually(() => expect(seen.at(-1)).toMatchObject({ state: 'offline' }));
      navigator.onLine = true;
      target.dispatchEvent(new Event('online'));
      await task;
      expect(await attached()).toMatchObject([{ sha256: await sha256Of(file) }]);
    },
  );

  it.each<[string, File, object]>([
    ['with nothing in it', new File([], 'пусто.pdf'), { '/file': { code: 'file_empty' } }],
    [
      'of another type',
      new File(['MZ…program'], 'скан.pdf'),
      { '/file': { code: 'file_type_mismatch' } },
    ],
  ])('%s is refused, and says why', async (_what, content, fields) => {
    const { upload } = await draft();
    const refused = upload(content);
    await expect(refused).rejects.toThrow(ValidationError);
    await expect(refused).rejects.toMatchObject({ fields });
  });

  it('above the limit is refused before anything of it is sent', async () => {
    const { upload, attachments, network } = await draft();
    const { maxBytes } = await attachments.limits();
    network.sent.length = 0;
    const refused = upload(new Blob([new Uint8Array(maxBytes + 1)]));
    await expect(refused).rejects.toMatchObject({ code: 'body_too_large', status: 413 });
    expect(network.operations().some((operation) => operation.startsWith('PATCH'))).toBe(false);
  }, 20_000);

  it('of a filed application is refused', async () => {
    const { client } = await signedIn();
    const { id } = await fileApplication(client);
    const upload = client.applications.attachments.upload(id, file, { kind: 'other' });
    await expect(upload).rejects.toMatchObject({ code: 'stage_forbids' });
  });

  it('says that the file cannot be read any more', async () => {
    const { upload } = await draft();
    const gone = new File([file], 'проект.pdf');
    gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    gone.slice = () => gone;
    await expect(upload(gone)).rejects.toMatchObject({ name: 'UnreadableFileError' });
  });

  it('never follows the server to another address', async () => {
    const { upload, network } = await draft();
    const headers = { location: 'https://evil.test/uploads/upl-1' };
    network.fail(pass, answers(201, '', headers));
    await expect(upload()).rejects.toThrow('away from the API');
    expect(network.operations()).toHaveLength(2);
  });
});

describe('an upload of a session that is bound to a key', () => {
  it('proves the key with each request, and can be held by its task', async () => {
    const { client } = await personWith('200-300-400 48');
    const { applications } = client;
    const { id } = await applications.create();
    const states = new Set<string>();
    const task = applications.attachments.upload(id, file, {
      kind: 'other',
      onProgress: ({ state }) => {
        if (!states.has('uploading') && state === 'uploading') task.pause();
        if (!states.has('paused') && state === 'paused') task.resume();
        states.add(state);
      },
    });
    expect(await task).toMatchObject({ sha256: await sha256Of(file) });
    expect(states).toContain('paused');
  });
});
