import { expect } from '@open-wc/testing';
import { openPageSandbox, type PageSandboxOptions } from '@drsk/mock-server/page';
import { connectTo, signIn } from './sandbox.js';

const now = '2026-12-18T02:00:00Z';

/** As the next page of the site opens it. */
async function open(options: PageSandboxOptions = {}) {
  const sandbox = await openPageSandbox({ now, clock: 'frozen', ...options });
  return { sandbox, client: connectTo(sandbox), requests: [], setOnline: () => undefined };
}

async function statusesOf(options: PageSandboxOptions): Promise<string[]> {
  const page = await open(options);
  await signIn(page);
  const { items } = await page.client.applications.list();
  return items.map(({ status }) => status);
}

describe('a sandbox inside a page', () => {
  afterEach(async () => {
    for (const scenario of ['', 'household-awaiting-payment'])
      await (await open({ scenario })).sandbox.reset();
  });

  it('is on the next page what it was on the one before', async () => {
    const page = await open();
    await signIn(page);
    const { id } = await page.client.applications.create({ regionCode: '28' });
    const next = await open();
    await signIn(next);
    const { items } = await next.client.applications.list();
    expect(items.map((item) => item.id)).to.deep.equal([id]);
  });

  it('begins with the scenario that it is given, each kept by itself', async () => {
    expect(await statusesOf({ scenario: 'household-awaiting-payment' })).to.have.length(1);
    expect(await statusesOf({})).to.deep.equal([]);
  });

  it('says which scenarios there are', async () => {
    const error = await open({ scenario: 'houshold' }).catch((reason: unknown) => reason);
    expect(String(error)).to.contain('household-awaiting-payment');
  });

  it('forgets all of it when it is told to', async () => {
    const page = await open();
    await signIn(page);
    await page.client.applications.create({ regionCode: '28' });
    await page.sandbox.reset();
    expect(await statusesOf({})).to.deep.equal([]);
  });
});
