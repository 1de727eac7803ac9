import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { draftOf } from '../../../test/applicant.js';
import { logIn } from '../../../test/sandbox-client.js';
import { pdfOf, TusClient } from '../../../test/uploads.js';
import { sha256 } from '../../http/sha256.js';
import { createSandbox } from '../../sandbox/create-sandbox.js';
import { createSqliteStorage } from '../../storage/sqlite-storage.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'uploads-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function open() {
  const storage = createSqliteStorage(join(folder, 'uploads.db'));
  const sandbox = createSandbox({ now: '2026-12-18T02:00:00Z', storage });
  const client = await logIn(sandbox, sandbox.people[0]!);
  return { sandbox, client, tus: new TusClient(client) };
}

it('an upload goes on in another process, and ends as the file that was begun', async () => {
  const content = pdfOf(3000);
  const before = await open();
  const { id } = await draftOf(before.client, {});
  const address = await before.tus.address({ applicationId: id, content });
  await before.tus.append(address, 0, { part: content.subarray(0, 1000) });
  await before.sandbox.close();

  const between = await open();
  expect(await between.tus.offset(address)).toBe(1000);
  await between.tus.append(address, 1000, { part: content.subarray(1000, 2000) });
  await between.sandbox.close();

  const after = await open();
  await after.tus.append(address, 2000, { part: content.subarray(2000) });
  const { body } = await after.tus.attach(id, address);
  expect(body.sha256).toBe(await sha256(content));
  await after.sandbox.close();

  const { client, sandbox } = await open();
  const got = await client.get(`/v1/applications/${id}/attachments/${body.id}/content`);
  expect(got.body).toEqual(content);
  await sandbox.close();
});
