import { expect } from '@open-wc/testing';
import { createSandbox, type Sandbox } from '@drsk/mock-server';
import type * as Sdk from '@drsk/sdk';
import type { ClientOptions, DrskClient, SessionState } from '@drsk/sdk';
import { createLazyClient } from '@drsk/sdk/lazy';
import { done, HostileScript } from '../../test/hostile-script.js';
import { endUnnoticed } from '../../test/ended-session.js';
import { until } from '../../test/until.js';

const clients: DrskClient[] = [];
afterEach(async () => {
  for (const client of clients.splice(0)) await leave(client);
});

async function leave(client: DrskClient): Promise<void> {
  await client.account.signOut().catch(() => undefined);
  await client.dispose();
}

/** An API that no other test speaks to: its session has a place of its own. */
function setup() {
  const sandbox = createSandbox();
  const baseUrl = `https://${crypto.randomUUID()}.test/v1`;
  const open = (options: Partial<ClientOptions> = {}): DrskClient => {
    const client = createLazyClient({ baseUrl, fetch: sandbox.fetch, ...options });
    clients.push(client);
    return client;
  };
  return { sandbox, baseUrl, open };
}

/** What another page of the site would find. */
async function stored(baseUrl: string): Promise<Sdk.KeptSession | undefined> {
  const opening = indexedDB.open(`drsk ${baseUrl}`);
  opening.onupgradeneeded = () => opening.transaction!.abort();
  const database = await done(opening).catch(() => undefined);
  if (!database) return undefined;
  const reading = database.transaction('session').objectStore('session').get('session');
  const kept = await done(reading);
  database.close();
  return kept;
}

/** The way to a service that knows of no keys. */
function withoutProofs(sandbox: Sandbox): (request: Request) => Promise<Response> {
  return (request) => {
    request.headers.delete('DPoP');
    return sandbox.fetch(request);
  };
}

function signIn(client: DrskClient, { people }: Sandbox, index = 0) {
  const { applicantKind, login, password } = people[index]!;
  return client.account.createSession({ applicantKind, login, password });
}

describe('the session of a browser', () => {
  it('is there after a reload, with its key', async () => {
    const { open, sandbox } = setup();
    const before = open();
    await signIn(before, sandbox);
    await before.dispose();
    const after = open();
    expect(await after.account.ready()).to.deep.equal(before.account.state);
    expect(await after.account.get()).to.include({ lastName: 'Сопкина' });
    await sandbox.clock.advance({ minutes: 16 });
    expect(await after.account.get()).to.include({ lastName: 'Сопкина' });
  });

  it('is shared by all tabs, from the login to the sign-out and its reason', async () => {
    const { open, sandbox } = setup();
    const [first, second] = [open(), open()];
    const states: SessionState[] = [];
    second.account.onChange((state) => states.push(state));
    await signIn(first, sandbox);
    await until(() => states.at(-1)?.status === 'signed-in');
    await first.account.signOut();
    await until(() => states.at(-1)?.status === 'signed-out');
    expect(states.at(-1)).to.deep.equal({ status: 'signed-out', reason: 'user' });
  });

  it('keeps no passport, no contacts and no refresh token', async () => {
    const { open, sandbox, baseUrl } = setup();
    await signIn(open(), sandbox);
    const kept = await stored(baseUrl);
    expect(kept!.account).to.have.all.keys('id', 'applicantKind', 'login', 'displayName');
    expect(kept).not.to.have.property('refreshToken');
    expect(kept!.key!.privateKey.extractable).to.equal(false);
  });

  it('is gone from the browser after the sign-out', async () => {
    const { open, sandbox, baseUrl } = setup();
    const client = open();
    await signIn(client, sandbox);
    await client.account.signOut();
    expect(await stored(baseUrl)).to.equal(undefined);
  });

  it('says to pages that are opened later why it is over, until that is forgotten', async () => {
    const { open, sandbox, baseUrl } = setup();
    const before = open();
    await signIn(before, sandbox);
    await endUnnoticed({ sandbox });
    await before.account.get().catch(() => undefined);
    await before.dispose();
    const after = open();
    const ended = { status: 'signed-out', reason: 'revoked' };
    expect(await after.account.ready()).to.deep.equal(ended);
    expect(await stored(baseUrl), 'a code, and nothing of whose it was').to.equal('revoked');
    await after.account.forgetEnd();
    expect(await stored(baseUrl)).to.equal(undefined);
    expect(after.account.state).to.deep.equal(ended);
    expect(await open().account.ready()).to.deep.equal({ status: 'signed-out' });
  });

  it('is not forgotten with the end of the one before', async () => {
    const { open, sandbox } = setup();
    const client = open();
    await signIn(client, sandbox);
    await client.account.forgetEnd();
    expect((await open().account.ready()).status).to.equal('signed-in');
  });

  it('lives as long as the page where it is bound to no key', async () => {
    const { open, sandbox, baseUrl } = setup();
    const client = open({ fetch: withoutProofs(sandbox) });
    await signIn(client, sandbox);
    expect(await client.account.get()).to.include({ lastName: 'Сопкина' });
    expect(await stored(baseUrl)).to.equal(undefined);
  });

  it('lives as long as the page where the browser stores nothing', async () => {
    const { open, sandbox, baseUrl } = setup();
    (await done(indexedDB.open(`drsk ${baseUrl}`, 2))).close(); // now ours cannot be opened
    const client = open();
    await signIn(client, sandbox);
    expect(await client.account.get()).to.include({ lastName: 'Сопкина' });
    await client.account.signOut();
    expect(client.account.state).to.include({ status: 'signed-out' });
  });

  it('leaves nothing on a kiosk, and is over when the page is left', async () => {
    const { open, sandbox, baseUrl } = setup();
    const client = open({ kiosk: true });
    await signIn(client, sandbox);
    expect(await stored(baseUrl)).to.equal(undefined);
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    await until(() => client.account.state.status === 'signed-out');
  });
});

/** A page that loads the SDK, and later a script that nobody wanted. */
async function hostilePage({ sandbox, baseUrl }: ReturnType<typeof setup>) {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const page = frame.contentWindow as Window & typeof globalThis;
  const { Response } = page;
  page.fetch = async (input, init) => {
    const answer = await sandbox.fetch(new Request(input, init));
    const { status, headers } = answer;
    return new Response(status === 204 ? null : await answer.arrayBuffer(), {
      status,
      headers: [...headers],
    });
  };
  const sdk = await new Promise<typeof Sdk>((resolve) => {
    Reflect.set(page, 'loaded', resolve);
    const script = page.document.createElement('script');
    script.type = 'module';
    script.text = `import * as sdk from '/packages/sdk/src/index.ts'; window.loaded(sdk);`;
    page.document.head.append(script);
  });
  Reflect.deleteProperty(page, 'loaded');
  const script = new HostileScript(page);
  const client = sdk.createClient({ baseUrl });
  clients.push(client);
  client.account.onChange((state) => script.note(state));
  // In Firefox nothing that a page has begun goes on once its frame is gone.
  const remove = async (): Promise<void> => {
    await leave(client);
    clients.splice(clients.indexOf(client), 1);
    frame.remove();
  };
  return { client, script, remove };
}

describe('a script of the page that reads all it can reach', () => {
  it('finds no refresh token, and nothing that is of use on another machine', async () => {
    const all = setup();
    const { client, script, remove } = await hostilePage(all);
    await signIn(client, all.sandbox);
    await client.account.get();
    await all.sandbox.clock.advance({ minutes: 16 });
    await client.account.get();
    await script.readPage();

    const kept = (await stored(all.baseUrl))!;
    expect(script.texts, 'the search finds what there is').to.include(kept.accessToken);
    expect(
      script.texts.filter((text) => /^ey[\w-]+\.[\w-]+\.[\w-]+$/.test(text)),
      'proofs',
    ).to.deep.equal([]);
    expect(script.keys.length).to.be.above(0);
    for (const key of script.keys) expect(await exported(key)).to.equal(undefined);
    expect(await usable(script.texts, all)).to.deep.equal([]);
    expect(await client.account.get()).to.include({ lastName: 'Сопкина' });
    await remove();
  }).timeout(60_000);
});

/** The texts that open something on a machine which has not the key. */
async function usable(
  texts: string[],
  { sandbox, baseUrl }: ReturnType<typeof setup>,
): Promise<string[]> {
  const found: string[] = [];
  for (const text of texts) {
    const value = text.replaceAll(/[^\x21-\x7E]/g, '');
    const me = `${baseUrl}/me`;
    const refresh = (body: object): Request =>
      new Request(`${baseUrl}/sessions/refresh`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      });
    const tries = [
      new Request(me, { headers: { Authorization: `Bearer ${value}` } }),
      new Request(me, { headers: { Authorization: `DPoP ${value}` } }),
      refresh({ refreshToken: text }),
      refresh({ sessionId: text }),
    ];
    for (const request of tries) if ((await sandbox.fetch(request)).ok) found.push(text);
  }
  return found;
}

async function exported(key: CryptoKey): Promise<unknown> {
  try {
    return await crypto.subtle.exportKey('jwk', key);
  } catch {
    return undefined; // it does not leave
  }
}
