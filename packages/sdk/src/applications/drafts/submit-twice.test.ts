import { expect, it } from 'vitest';
import { fillDraft } from '../../../test/application.js';
import { Browser } from '../../../test/drafts/browser.js';
import { atDesk } from '../../../test/drafts/desk.js';
import { dropAfter } from '../../../test/network.js';
import { createClient } from '../../index.js';

it('pressed twice, on two devices, with the answer lost and retried: one application, one number', async () => {
  const { client, credentials, network, open, sandbox } = await atDesk();
  const application = await fillDraft(client);
  const baseUrl = 'https://sandbox.test/v1';
  const phone = createClient({ baseUrl, fetch: sandbox.fetch, retry: false });
  await phone.account.createSession(credentials);
  const here = await open(application);
  const there = await open(application, { client: phone, browser: new Browser() });

  // Here the button is pressed twice, and the answer is lost; meanwhile it is pressed on the phone, twice too.
  network.fail(dropAfter);
  const lost = await Promise.allSettled([here.draft.submit(), here.draft.submit()]);
  expect(lost.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  const filed = await Promise.all([
    here.draft.submit(),
    there.draft.submit(),
    here.draft.submit(),
    there.draft.submit(),
  ]);

  const { items } = await client.applications.list();
  expect(items).toHaveLength(1);
  const numbers = new Set([...filed, ...items].map(({ number }) => number));
  expect([...numbers]).toEqual([expect.stringMatching(/^28-26-\d{6}$/)]);
  expect([here.draft.status, there.draft.status]).toEqual(['filed', 'filed']);
  const submissions = network.operations().filter((sent) => sent.endsWith('/submission'));
  expect(submissions).toHaveLength(2); // one for each time that it was pressed, not for each press
});

it('keeps in view what was typed on the other device and is not in what was filed', async () => {
  const { browser, client, open, held } = await atDesk();
  const application = await fillDraft(client);
  const here = await open(application);
  const there = await open(application, { browser: new Browser() });
  there.draft.patch({ objectName: 'Баня' });
  await here.draft.submit();
  await there.draft.flush();
  const unfiled = [{ name: 'objectName', value: 'Баня' }];
  expect(there.draft).toMatchObject({ status: 'filed', unfiled });
  expect((await held(here.draft)).answers.objectName).toBe('Жилой дом');
  expect(here.draft.unfiled).toEqual([]);
  expect(browser.isEmpty).toBe(true);
});
