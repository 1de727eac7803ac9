import { describe, expect, it } from 'vitest';
import { largePdf, sha256Of } from '../../test/large-file.js';
import { dropAfter, dropBefore, pass } from '../../test/network.js';
import { setup, signedIn } from '../../test/setup.js';
import { AuthenticationError, NotFoundError, RateLimitError, ValidationError } from '../index.js';

const megabyte = 2 ** 20;
/** It takes two requests. */
const file = largePdf(1.25 * megabyte);

/** Somebody with an account, and somebody without one, with a key of their own. */
async function bringers() {
  const account = await signedIn();
  const guest = setup();
  const { files } = guest.client.appeals;
  const as = { uploadKey: await files.newKey() };
  return [
    { ...account, files: account.client.appeals.files, as: {} },
    { ...guest, files, as },
  ];
}

describe.each([
  ['an account', 0],
  ['a guest', 1],
])('files of %s', (_whose, index) => {
  const bringer = async () => (await bringers())[index]!;

  it('arrive over a network that breaks, and are there until they are removed', async () => {
    const { files, as, network } = await bringer();
    network.fail(pass, pass, dropAfter, dropBefore, dropAfter);
    const brought = await files.upload(file, as);
    expect(brought).toMatchObject({ sha256: await sha256Of(file), size: file.size, scan: 'clean' });
    expect(await files.list(as)).toEqual([brought]);
    expect(await sha256Of(await files.download(brought.id, as))).toBe(brought.sha256);
    await files.delete(brought.id, as);
    expect(await files.list(as)).toEqual([]);
  });

  it('go on from where they have stopped, when the same file is chosen again', async () => {
    const { files, as, network } = await bringer();
    const page = new AbortController();
    const leave = ({ loaded }: { loaded: number }): void => {
      if (loaded >= megabyte) page.abort('left');
    };
    const left = files.upload(file, { ...as, signal: page.signal, onProgress: leave });
    await expect(left).rejects.toBe('left');
    expect(await files.pending(as)).toMatchObject([{ fileName: 'проект.pdf', size: file.size }]);
    network.sent.length = 0;
    await files.upload(new File([file], 'renamed.pdf'), as);
    const begun = network.operations().filter((operation) => operation === 'POST /v1/uploads');
    expect(begun).toEqual([]);
    expect(await files.pending(as)).toEqual([]);
  });

  it('are two, though their bytes are the same and they are sent together', async () => {
    const { files, as } = await bringer();
    const names = ['один.pdf', 'два.pdf'];
    await Promise.all(names.map((fileName) => files.upload(file, { ...as, fileName })));
    const brought = await files.list(as);
    expect(brought.map(({ fileName }) => fileName).toSorted()).toEqual(names.toSorted());
  });

  it('can be held, and thrown away', async () => {
    const { files, as } = await bringer();
    const states: string[] = [];
    const task = files.upload(file, {
      ...as,
      onProgress: ({ state }) => {
        states.push(state);
        if (state === 'uploading') task.pause();
        if (state === 'paused') void task.abort();
      },
    });
    await expect(task).rejects.toMatchObject({ name: 'AbortError' });
    expect(states.at(-1)).toBe('paused');
    for (const { id } of await files.pending(as)) await files.discard(id, as);
    expect(await files.pending(as)).toEqual([]);
  });

  it.each([
    ['file_empty', new File([], 'пусто.pdf')],
    ['file_type', new File(['MZ'], 'a.exe')],
    ['file_type_mismatch', new File(['MZ…program'], 'скан.pdf')],
  ])('are refused with %s', async (code, content) => {
    const { files, as } = await bringer();
    const refused = files.upload(content, as);
    await expect(refused).rejects.toThrow(ValidationError);
    await expect(refused).rejects.toHaveProperty('fields./file.code', code);
  });
});

describe('the key of a guest', () => {
  it('is in no address, and opens nothing of others', async () => {
    const { client, network } = setup();
    const { files } = client.appeals;
    const uploadKey = await files.newKey();
    const { id } = await files.upload(file, { uploadKey });
    expect(network.operations().join()).not.toContain(uploadKey);
    const other = { uploadKey: await files.newKey() };
    expect(await files.list(other)).toEqual([]);
    await expect(files.download(id, other)).rejects.toThrow(NotFoundError);
    await expect(files.list()).rejects.toThrow(AuthenticationError);
  });

  it('brings so many within an hour, and is told at once when to come back', async () => {
    const { client, network } = setup();
    const { files } = client.appeals;
    const small = new File(['%PDF-1.7'], 'фото.pdf');
    const upload = async () => files.upload(small, { uploadKey: await files.newKey() });
    for (let count = 0; count < 30; count += 1) await upload();
    network.sent.length = 0;
    await expect(upload()).rejects.toThrow(RateLimitError);
    const begun = network.operations().filter((operation) => operation.startsWith('POST'));
    expect(begun).toHaveLength(1);
  });
});
