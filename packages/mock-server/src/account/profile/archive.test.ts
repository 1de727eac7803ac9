import { strFromU8, unzipSync } from 'fflate';
import { beforeEach, expect, it } from 'vitest';
import { attach, draftOf, file, household, pdf, read } from '../../../test/applicant.js';
import { personOf } from '../../../test/people.js';
import { offeredLife } from '../../../test/payer.js';
import { PushBrowser } from '../../../test/push-browser.js';
import { logIn, type SandboxClient } from '../../../test/sandbox-client.js';
import { sha256 } from '../../http/sha256.js';
import { createSandbox } from '../../sandbox/create-sandbox.js';
import type { Sandbox } from '../../sandbox/sandbox.js';

let sandbox: Sandbox;
let maria: SandboxClient;
beforeEach(async () => {
  sandbox = createSandbox({ now: '2026-12-18T02:00:00Z' });
  maria = await logIn(sandbox, personOf(sandbox, '200-300-400 48'));
});

async function unpack(client: SandboxClient) {
  const { body } = await client.get('/v1/me/export');
  const files = unzipSync(body);
  const parse = (name: string): unknown => JSON.parse(strFromU8(files[name]!));
  return { files, names: Object.keys(files).toSorted(), parse };
}

it('holds all that the account does: data, consents, sessions, applications with their files', async () => {
  const { id, number } = await file(maria);
  const draft = await draftOf(maria, { ...household, objectName: 'Баня' });
  await attach(maria, draft.id, 'title_document', 'title_document');
  const application = await read(maria, id);

  const { files, names, parse } = await unpack(maria);

  expect(names).toEqual(
    [
      'account.json',
      'consents.json',
      'notifications.json',
      'programs.json',
      'sessions.json',
      'roles.json',
      `applications/${number}.json`,
      `applications/${draft.id}.json`,
      `documents/${number}.json`,
      ...application.documents.map(({ fileName }) => `documents/${number}/${fileName}`),
      `attachments/${number}/скан.pdf`,
      `attachments/${number}/скан (2).pdf`,
      `attachments/${draft.id}/скан.pdf`,
      `attachments/${draft.id}/скан (2).pdf`,
    ].toSorted(),
  );
  expect(parse('account.json')).toEqual((await maria.get('/v1/me')).body);
  expect(parse('consents.json')).toEqual((await maria.get('/v1/me/consents')).body.items);
  expect(parse('sessions.json')).toMatchObject([{ isCurrent: true, method: 'password' }]);
  expect(parse(`applications/${number}.json`)).toEqual(application);
  const [copy] = application.documents;
  const bytes = new Uint8Array(files[`documents/${number}/${copy!.fileName}`]!);
  expect(await sha256(bytes)).toBe(copy!.sha256);
  expect(files[`attachments/${number}/скан.pdf`]).toEqual(pdf);
});

it('holds signatures, payments and what was sent to prove them', async () => {
  const life = await offeredLife();
  const { body: payment } = await life.create('bank_transfer');
  const form = new FormData();
  form.set('file', new File([pdf], 'письмо.pdf', { type: 'application/pdf' }));
  const owner = await life.client();
  await owner.send('POST', `/v1/payments/${payment.id}/evidence`, { body: form });

  const { names, parse } = await unpack(owner);

  expect(names.filter((name) => name.endsWith('.grid.p7s'))).not.toEqual([]);
  expect(names).toContain(`payments/${payment.id}/письмо.pdf`);
  const { id, amountKopecks } = payment;
  expect(parse('payments.json')).toMatchObject([{ id, amountKopecks, way: 'bank_transfer' }]);
});

it('is a file that says nothing of its owner by its name', async () => {
  const { status, headers } = await maria.get('/v1/me/export');
  expect(status).toBe(200);
  expect(headers.get('content-type')).toBe('application/zip');
  expect(headers.get('content-disposition')).toBe(
    "attachment; filename*=UTF-8''account-2026-12-18.zip",
  );
});

it('holds nobody else’s, neither hashes nor tokens', async () => {
  await file(await logIn(sandbox, personOf(sandbox, '200-300-401 49')));
  const { files, names } = await unpack(maria);
  expect(names).toEqual([
    'account.json',
    'consents.json',
    'programs.json',
    'roles.json',
    'sessions.json',
  ]);
  const text = names.map((name) => strFromU8(files[name]!)).join('\n');
  expect(text).not.toMatch(/\bat_|\brt_|secret|passwordHash|09c251cc/i);
});

it('holds where the browsers that show notifications are reached, as long as they do', async () => {
  const browser = new PushBrowser();
  await maria.post('/v1/push-subscriptions', await browser.subscription());
  const { parse } = await unpack(maria);
  expect(parse('browsers.json')).toMatchObject([{ endpoint: browser.endpoint, device: null }]);
  await maria.delete('/v1/sessions/current');
  const again = await logIn(sandbox, personOf(sandbox, '200-300-400 48'));
  expect((await unpack(again)).names).not.toContain('browsers.json');
});
