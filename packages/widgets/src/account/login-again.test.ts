import { expect } from '@open-wc/testing';
import { createSandbox } from '@drsk/mock-server';
import type { DrskClient } from '@drsk/sdk';
import { createLazyClient } from '@drsk/sdk/lazy';
import { html } from 'lit';
import { accessible } from '../../test/accessible.js';
import { endUnnoticed } from '../../test/ended-session.js';
import { mount } from '../../test/mount.js';
import { texts } from '../../test/typing.js';
import { until, untilShown } from '../../test/until.js';
import type { DrskLogin } from './login.js';
import '../generated/elements/login.js';

const clients: DrskClient[] = [];
afterEach(async () => {
  for (const client of clients.splice(0)) {
    await client.account.signOut().catch(() => undefined);
    await client.dispose();
  }
});

/** A browser in which somebody has signed in, and whose pages share what it keeps. */
async function setup() {
  const sandbox = createSandbox({ now: '2026-12-18T02:00:00Z' });
  const baseUrl = `https://${crypto.randomUUID()}.test/v1`;
  let isOnline = true;
  const fetch = async (request: Request): Promise<Response> => {
    if (!isOnline) throw new TypeError('Failed to fetch');
    return sandbox.fetch(request);
  };
  const newPage = (): DrskClient => {
    const client = createLazyClient({ baseUrl, fetch, retry: false });
    clients.push(client);
    return client;
  };
  const openLogin = async (client = newPage()): Promise<DrskLogin> => {
    const element = await mount<DrskLogin>(html`
      <drsk-login .client=${client} success-url="/account"></drsk-login>
    `);
    await client.account.ready();
    await until(() => texts(element, '.loading').length === 0);
    await element.updateComplete;
    return element;
  };
  const { applicantKind, login, password } = sandbox.people[0]!;
  const page = newPage();
  await page.account.createSession({ applicantKind, login, password });
  return { sandbox, page, openLogin, setOnline: (value: boolean) => void (isOnline = value) };
}

const revoked = 'Вход завершён на другом устройстве или в связи со сменой пароля. Войдите снова.';

describe('the login of a browser whose session has ended', () => {
  it('says why, once, to whoever opens it afterwards', async () => {
    const { sandbox, page, openLogin } = await setup();
    await endUnnoticed({ sandbox });
    await page.account.get().catch(() => undefined);
    await page.dispose();

    const element = await openLogin();
    await until(() => texts(element, '.alert').length > 0);
    expect(texts(element, '.alert')).to.deep.equal([revoked]);
    await accessible(element);
    const { client } = element;
    await until(() => client.account.state.status === 'signed-out');
    expect(texts(await openLogin(), '.alert')).to.deep.equal([]);
  });

  it('says who has taken back what it was opened with, also in English', async () => {
    const { sandbox, page, openLogin } = await setup();
    const { applicantKind, login } = sandbox.people[0]!;
    const { temporaryAccess } = sandbox.operator;
    const { id, password } = await temporaryAccess.issue({
      applicantKind,
      login,
      regionCode: '28',
    });
    await page.account.createSession({ applicantKind, login, password });
    await temporaryAccess.revoke(id);
    await page.account.get().catch(() => undefined);

    const element = await openLogin();
    await untilShown(element, /Центр обслуживания отозвал доступ, с которым вы вошли/);
    document.documentElement.lang = 'en';
    await untilShown(element, /The customer centre has revoked the access/);
  });

  it('finds out itself where nobody has noticed yet', async () => {
    const { sandbox, openLogin } = await setup();
    await endUnnoticed({ sandbox });
    const element = await openLogin();
    await untilShown(element, /Вход завершён на другом устройстве/);
    await until(() => texts(element, '.label').includes('Пароль'));
    expect(texts(await openLogin(), '.alert')).to.deep.equal([]);
  });
});

describe('the login of a browser that has a session', () => {
  it('shows who is signed in, without taking the reader there', async () => {
    const { openLogin, setOnline } = await setup();
    setOnline(false); // it need not be asked
    const element = await openLogin();
    expect(texts(element, '.text')).to.deep.equal(['Сопкина Мария Андреевна']);
    expect(element.shadowRoot!.activeElement).to.equal(null);
    expect(element.shadowRoot!.querySelector('a')!.getAttribute('href')).to.equal('/account');
    await accessible(element);
  });
});
