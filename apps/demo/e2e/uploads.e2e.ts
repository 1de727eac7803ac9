import { createClient, type DrskClient } from '@drsk/sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { household } from './household.js';
import { largePdf } from './large-file.js';
import { Link } from './link.js';
import { memoryOf } from './page-memory.js';
import type { Reader } from './reader.js';
import { isThorough } from './thorough.js';
import { World } from './world.js';

const megabyte = 2 ** 20;
/** Of the largest file that an application takes, or one that goes the same ways in less time. */
const size = isThorough ? 50 : 10;
const { bytes, sha256 } = largePdf(size);

let world: World;
let client: DrskClient;
beforeAll(async () => {
  world = await World.begin({ isKept: true });
  client = await clientOf(world.site.sandboxUrl);
});
afterAll(() => world.end());

async function clientOf(url: string): Promise<DrskClient> {
  const [person] = await world.sandbox.people();
  const { applicantKind, login, password } = person!;
  const own = createClient({ baseUrl: `${url}/v1`, retry: { baseDelay: 100 } });
  await own.account.createSession({
    applicantKind: applicantKind as 'individual',
    login,
    password,
  });
  return own;
}

/** A draft that lacks nothing but its documents. */
async function draft(): Promise<string> {
  return (await client.applications.create(household)).id;
}

async function attached(id: string): Promise<{ fileName: string; sha256: string }[]> {
  const { attachments } = await client.applications.get(id);
  return attachments.map((file) => ({ fileName: file.fileName, sha256: file.sha256 }));
}

describe(`a file of ${size} MB`, () => {
  it('arrives once and whole over a line that breaks 25 times, at a server killed twice', async () => {
    const link = await Link.to(world.site.sandboxUrl, bytes.length / 30);
    const far = await clientOf(link.url);
    const id = await draft();
    const kills = [0.3 * bytes.length, 0.7 * bytes.length];
    let killed = Promise.resolve();
    const file = new File([bytes], 'проект.pdf');
    const attachment = await far.applications.attachments.upload(id, file, {
      kind: 'title_document',
      onProgress: ({ loaded }) => {
        if (loaded < (kills[0] ?? Infinity)) return;
        kills.shift();
        killed = killed.then(restart);
      },
    });
    await killed;
    expect(attachment).toMatchObject({ sha256, size: bytes.length });
    expect(await attached(id)).toEqual([{ fileName: 'проект.pdf', sha256 }]);
    expect(await client.applications.attachments.pending(id)).toEqual([]);
    expect(kills).toEqual([]);
    expect(link.cuts).toBeGreaterThanOrEqual(25);
    await link.close();
  });
});

async function restart(): Promise<void> {
  await world.site.killSandbox();
  await world.site.startSandbox();
}

/** The documents of a draft, in the form. */
async function documents(id: string): Promise<Reader> {
  const reader = await world.visitAs('individual');
  await reader.open(`/account/new#id=${id}`);
  await reader.page.getByRole('heading', { name: 'Документы' }).waitFor();
  return reader;
}

async function choose({ page }: Reader, name: string, content: Buffer): Promise<void> {
  const file = world.site.keep(name, content);
  await page.getByLabel('Документ на участок').first().setInputFiles(file);
}

describe('the form', () => {
  const { bytes: part, sha256: sum } = largePdf(12);

  it('goes on by itself with what was dropped on it, once the network is back', async () => {
    const id = await draft();
    const reader = await documents(id);
    const { page } = reader;
    await reader.limitUpload(3 * megabyte);
    const dropped = await page.evaluateHandle((content) => {
      const transfer = new DataTransfer();
      const data = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
      transfer.items.add(new File([data], 'план.pdf', { type: 'application/pdf' }));
      return transfer;
    }, part.toString('base64'));
    const zone = page.locator('.drop-zone').first();
    await zone.dispatchEvent('drop', { dataTransfer: dropped });
    await page.getByText(/^[1-9]\d?\s%$/).waitFor();
    await reader.setOffline(true);
    await page.getByText('Нет связи. Продолжим сами').waitFor();
    expect(await reader.axeViolations()).toEqual([]);
    await reader.setOffline(false);
    await page.getByRole('button', { name: 'Удалить план.pdf' }).waitFor({ timeout: 30_000 });
    expect(await attached(id)).toEqual([{ fileName: 'план.pdf', sha256: sum }]);
    expect(reader.complaints).toEqual([]);
    await reader.close();
  });

  it('goes on after the window was closed, when the same file is chosen again', async () => {
    const id = await draft();
    const before = await documents(id);
    await before.limitUpload(3 * megabyte);
    await choose(before, 'проект.pdf', part);
    await before.page.getByText(/^[1-9]\d\s%$/).waitFor();
    const after = await before.reopen();
    await after.open(`/account/new#id=${id}`);
    await after.page.getByText('Выберите этот файл ещё раз').waitFor();
    const [waiting] = await client.applications.attachments.pending(id);
    expect(waiting?.offset).toBeGreaterThan(0);

    const sent: number[] = [];
    after.page.on('request', (request) => {
      const offset = request.headers()['upload-offset'];
      if (request.method() === 'PATCH') sent.push(Number(offset));
    });
    await choose(after, 'проект.pdf', part);
    await after.page.getByRole('button', { name: 'Удалить проект.pdf' }).waitFor();
    expect(Math.min(...sent)).toBeGreaterThan(0);
    expect(await attached(id)).toEqual([{ fileName: 'проект.pdf', sha256: sum }]);
    await after.close();
  });

  it.runIf(isThorough && process.platform === 'linux')(
    'takes less than 60 MB of memory more for a file of 50 MB',
    async () => {
      const id = await draft();
      const reader = await documents(id);
      const memory = await memoryOf(reader);
      await choose(reader, 'проект.pdf', bytes);
      await memory.until(
        reader.page
          .getByRole('button', { name: 'Удалить проект.pdf' })
          .waitFor({ timeout: 60_000 }),
      );
      expect(await attached(id)).toEqual([{ fileName: 'проект.pdf', sha256 }]);
      expect(memory.growth / megabyte).toBeLessThan(60);
      await reader.close();
    },
  );
});
