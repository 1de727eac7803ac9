import { describe, expect, it } from 'vitest';
import { eventually } from '../../../test/eventually.js';
import { Browser } from '../../../test/drafts/browser.js';
import { atDesk } from '../../../test/drafts/desk.js';
import { dropAfter, dropBefore } from '../../../test/network.js';
import { signedIn } from '../../../test/setup.js';

const until = (isSo: () => boolean): Promise<void> => eventually(() => expect(isSo()).toBe(true));

describe('a draft', () => {
  it('is on the server soon after the last change, with one write at a time', async () => {
    const { open, network, held } = await atDesk();
    const saved: string[] = [];
    const { draft, time } = await open(undefined, { onSaved: ({ id }) => saved.push(id) });
    expect(draft.status).toBe('new');
    for (const objectName of ['Д', 'До', 'Дом']) {
      draft.patch({ objectName });
      time.pass(900);
    }
    expect(draft.status).toBe('unsaved');
    expect(network.sent).toEqual([]);
    time.pass(100);
    expect(draft.status).toBe('saving');
    draft.patch({ powerKw: '15' });
    time.pass(5000);
    await draft.flush();
    expect(draft.status).toBe('saved');
    const { id, answers } = await held(draft);
    expect(answers).toEqual({ objectName: 'Дом', powerKw: '15' });
    expect(saved).toEqual([id]);
    const path = `/v1/applications/${id}`;
    const writes = network.operations().filter((operation) => !operation.startsWith('GET'));
    expect(writes).toEqual(['POST /v1/applications', `PATCH ${path}`]);
  });

  it('is saved while somebody types without a pause', async () => {
    const { open, held } = await atDesk();
    const { draft, time } = await open();
    for (let second = 0; second <= 10; second += 0.5) {
      draft.patch({ objectName: `Дом ${second}` });
      time.pass(500);
    }
    await until(() => draft.status === 'saved');
    expect((await held(draft)).answers.objectName).toBe('Дом 10');
  });

  it('takes an emptied answer away', async () => {
    const { client, open, held } = await atDesk();
    const { draft } = await open(await client.applications.create({ powerKw: '5', phases: '3' }));
    draft.patch({ powerKw: '', phases: null });
    await draft.flush();
    expect((await held(draft)).answers).toEqual({});
    expect(draft.answers).toEqual({ powerKw: '', phases: '' });
  });

  it('is kept without a network, outlives the page, and is sent when the network is back', async () => {
    const { open, browser, held, network } = await atDesk();
    browser.isOnline = false;
    const first = await open();
    first.draft.patch({ objectName: 'Гараж' });
    await first.draft.flush().catch(() => undefined);
    expect(first.draft).toMatchObject({ status: 'offline', isKept: true });
    expect(network.sent).toEqual([]);
    first.crash();

    const { draft, page } = await open(undefined, { isUnsent: true });
    expect(draft.answers).toEqual({ objectName: 'Гараж' });
    browser.isOnline = true;
    page.tell('online');
    await until(() => draft.status === 'saved');
    expect((await held(draft)).answers).toEqual({ objectName: 'Гараж' });
    expect(browser.isEmpty).toBe(true);
  });

  it('tries again later and later, however much is typed', async () => {
    const { open, network } = await atDesk();
    const failures: unknown[] = [];
    const { draft, time } = await open(undefined, { onFailure: (error) => failures.push(error) });
    network.fail(...Array(9).fill(dropBefore));
    draft.patch({ objectName: 'Дом' });
    time.pass(1000);
    await until(() => draft.status === 'offline');
    for (const pause of [5000, 15_000, 30_000]) {
      const { length } = network.sent;
      time.pass(pause - 1);
      draft.patch({ objectName: `Дом ${pause}` });
      expect(network.sent).toHaveLength(length);
      time.pass(1);
      await until(() => draft.status === 'offline');
      expect(network.sent).toHaveLength(length + 1);
    }
    expect(failures).toHaveLength(1);
  });

  it('says that nothing is kept where the browser is full', async () => {
    const { open, browser } = await atDesk();
    const { draft } = await open();
    draft.patch({ objectName: 'Дом' });
    expect(draft.isKept).toBe(true);
    browser.isFull = true;
    draft.patch({ objectName: 'Дома' });
    expect(draft.isKept).toBe(false);
    await draft.flush();
    expect(draft.isKept).toBe(true);
  });

  it('is one, though the answer to its beginning was lost', async () => {
    const { client, open, network } = await atDesk();
    const first = await open();
    network.fail(dropAfter);
    first.draft.patch({ objectName: 'Дом' });
    await first.draft.flush().catch(() => undefined);
    first.crash();
    const { draft } = await open(undefined, { isUnsent: true });
    await draft.flush();
    const { items } = await client.applications.list();
    expect(items.map(({ objectName }) => objectName)).toEqual(['Дом']);
  });

  it('begins anew with all of it when it was thrown away elsewhere', async () => {
    const { client, open, held } = await atDesk();
    const { draft } = await open(await client.applications.create({ regionCode: '28' }));
    await client.applications.delete(draft.application!.id);
    draft.patch({ objectName: 'Дом' });
    await draft.flush();
    expect((await held(draft)).answers).toEqual({ regionCode: '28', objectName: 'Дом' });
  });

  it('sends what is left when it is closed, and keeps what cannot be sent', async () => {
    const { open, browser, held, network } = await atDesk();
    const { draft } = await open();
    draft.patch({ objectName: 'Дом' });
    await draft.close();
    expect((await held(draft)).answers.objectName).toBe('Дом');
    expect(browser.isEmpty).toBe(true);
    const again = await open(await held(draft));
    again.draft.patch({ objectName: 'Дача' });
    network.fail(dropBefore);
    await again.draft.close();
    expect(browser.isEmpty).toBe(false);
    expect(() => again.draft.patch({})).toThrow('closed');
    expect((await open(await held(draft))).draft.answers['objectName']).toBe('Дача');
  });

  it('never reaches somebody else who has signed in since', async () => {
    const { client, open, sandbox } = await atDesk();
    const { draft } = await open();
    draft.patch({ objectName: 'Дом' });
    const { applicantKind, login, password } = sandbox.people[1]!;
    await client.account.createSession({ applicantKind, login, password });
    await expect(draft.flush()).rejects.toThrow('Somebody else');
    expect(draft).toMatchObject({ status: 'failed', isKept: true });
    expect((await client.applications.list()).items).toEqual([]);
  });

  it('goes on after the next login', async () => {
    const { client, credentials, open, sandbox, held } = await atDesk();
    const { draft } = await open();
    await draft.flush();
    await sandbox.clock.advance({ days: 40 });
    draft.patch({ objectName: 'Дом' });
    await expect(draft.flush()).rejects.toMatchObject({ name: 'SessionExpiredError' });
    expect(draft.answers).toEqual({ objectName: 'Дом' });
    await client.account.createSession(credentials);
    draft.save();
    await until(() => draft.status === 'saved');
    expect((await held(draft)).answers.objectName).toBe('Дом');
  });

  it('leaves nothing behind when its person signs out', async () => {
    const { accountId, browser, client, open } = await atDesk();
    browser.isOnline = false;
    for (const objectName of ['Дом', 'Дача']) (await open()).draft.patch({ objectName });
    const storage = browser.storageFor({ isAlive: true });
    const drafts = await client.applications.drafts({ accountId, storage });
    expect(drafts.hasUnsent).toBe(true);
    drafts.clear();
    expect(browser.isEmpty).toBe(true);
  });

  it('is kept by no computer that many people use', async () => {
    const { client } = await signedIn({ kiosk: true });
    const drafts = await client.applications.drafts({ accountId: 'acc-1' });
    const draft = drafts.open();
    draft.patch({ objectName: 'Дом' });
    expect(draft.isKept).toBe(false);
    await draft.close();
    expect(new Browser().isEmpty).toBe(true);
  });
});
