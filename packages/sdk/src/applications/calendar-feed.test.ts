import { expect, it } from 'vitest';
import { fileApplication } from '../../test/application.js';
import { setup, signedIn } from '../../test/setup.js';

it('gives an address that a calendar reads without signing in, until it is revoked', async () => {
  const { client, sandbox } = await signedIn();
  const { calendarFeed } = client.applications;
  await fileApplication(client);
  expect(await calendarFeed.get()).toEqual({ isActive: false, createdAt: null, lastReadAt: null });

  const { url } = await calendarFeed.create('en');
  const response = await sandbox.fetch(url);
  expect(await response.text()).toContain('SUMMARY:Grid company: check the documents');
  expect(await calendarFeed.get()).toMatchObject({
    isActive: true,
    lastReadAt: expect.any(String),
  });

  await calendarFeed.revoke();
  expect((await sandbox.fetch(url)).status).toBe(404);
});

it('names the language that it does not speak', async () => {
  const { client } = await signedIn();
  // @ts-expect-error -- no such language
  const creation = client.applications.calendarFeed.create('fr');
  await expect(creation).rejects.toMatchObject({ fields: { '/language': expect.anything() } });
});

it('is for those who are signed in', async () => {
  const { calendarFeed } = setup().client.applications;
  await expect(calendarFeed.create('ru')).rejects.toMatchObject({ status: 401 });
});
