import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { accessible } from '../../test/accessible.js';
import { connectAlone } from '../../test/form-page.js';
import { mount } from '../../test/mount.js';
import { connect, type Connection, signIn } from '../../test/sandbox.js';
import { press, texts } from '../../test/typing.js';
import { until } from '../../test/until.js';
import { NotificationsCountedEvent } from '../notifications/notifications-events.js';
import type { DrskSigned } from './signed.js';
import '../generated/elements/signed.js';
import type { DrskUser } from './user.js';
import '../generated/elements/user.js';

describe('the line of the user', () => {
  it('leads to the login while nobody is signed in', async () => {
    const { client } = connect();
    const element = await mount<DrskUser>(html`
      <drsk-user .client=${client} login-url="/login"></drsk-user>
    `);
    await until(() => texts(element, 'a').length > 0);
    expect(texts(element, 'a')).to.deep.equal(['Войти']);
    expect(element.shadowRoot!.querySelector('a')!.getAttribute('href')).to.equal('/login');
    await accessible(element);
  });

  it('names who is signed in, and lets them out even without a network', async () => {
    const connection = connect();
    await signIn(connection);
    const element = await mount<DrskUser>(html`
      <drsk-user .client=${connection.client} login-url="/login" account-url="/account"></drsk-user>
    `);
    expect(texts(element, '.name')).to.deep.equal([connection.sandbox.people[0]!.name]);
    await menuOf(element);
    await accessible(element);
    connection.setOnline(false);
    let isOut = false;
    element.addEventListener('drsk-signed-out', () => (isOut = true));
    await press(element, connection.sandbox.people[0]!.name);
    await accessible(element);
    await press(element, 'Выйти');
    await until(() => isOut);
    await element.updateComplete;
    expect(texts(element, 'a')).to.deep.equal(['Войти']);
    await accessible(element);
  });
});

/** What the name opens, once it is here: it comes by itself. */
function menuOf(element: DrskUser): Promise<void> {
  return until(() => element.shadowRoot!.querySelector('[role=menu]') !== null);
}

/** Somebody who may act in several accounts opens the menu by the keyboard. */
async function openMenu() {
  const connection = connect();
  const index = connection.sandbox.people.findIndex(({ login }) => login === '200-300-407 55');
  await signIn(connection, index);
  const element = await mount<DrskUser>(html`
    <drsk-user .client=${connection.client} account-url="/a" profile-url="/p"></drsk-user>
  `);
  const button = element.shadowRoot!.querySelector<HTMLElement>('[aria-haspopup]')!;
  await menuOf(element);
  const key = async (name: string): Promise<string> => {
    const target = element.shadowRoot!.activeElement ?? button;
    target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    return element.shadowRoot!.activeElement?.textContent?.trim().replaceAll(/\s+/g, ' ') ?? '';
  };
  button.focus();
  return { ...connection, element, button, key };
}

describe('the menu of the user', () => {
  it('is walked through by keys, and gives the focus back', async () => {
    const { button, element, key } = await openMenu();
    expect(await key('ArrowDown')).to.contain('личный кабинет');
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    await accessible(element);
    expect(await key('ArrowUp')).to.equal('Выйти');
    expect(await key('ArrowDown')).to.contain('личный кабинет');
    expect(await key('End')).to.equal('Выйти');
    expect(await key('м')).to.equal('Мои заявки');
    expect(await key('п')).to.equal('Профиль и настройки');
    await key('Escape');
    expect(element.shadowRoot!.activeElement).to.equal(button);
    expect(button.getAttribute('aria-expanded')).to.equal('false');
  });

  it('signs out, and leaves the focus at the way back in', async () => {
    const { element, key } = await openMenu();
    element.loginUrl = '/login';
    await key('ArrowUp');
    (element.shadowRoot!.activeElement as HTMLElement).click();
    await until(() => element.shadowRoot!.activeElement?.textContent === 'Войти');
  });

  it('opens another account of the same person', async () => {
    const { client, element, key } = await openMenu();
    await key('ArrowDown');
    expect(await key('ArrowDown'))
      .to.contain('ИП Кедров')
      .and.contain('как предприниматель');
    (element.shadowRoot!.activeElement as HTMLElement).click();
    await until(() => texts(element, '.name').join() === 'ИП Кедров Пётр Ильич');
    expect(client.account.state).to.have.nested.property(
      'account.applicantKind',
      'sole_proprietor',
    );
    const checked = texts(element, '[aria-checked=true]');
    expect(checked.join()).to.contain('ИП Кедров');
  });

  it('says whom to call when another account cannot be opened', async () => {
    const { element, key, setOnline } = await openMenu();
    await key('ArrowDown');
    await key('ArrowDown');
    setOnline(false);
    (element.shadowRoot!.activeElement as HTMLElement).click();
    await until(() => texts(element, '.alert').length > 0);
    expect(texts(element, '.alert').join()).to.match(/перейти в другой кабинет.*8-800-100-03-97/);
    await accessible(element);
  });
});

describe('the badge of the user', () => {
  it('says how many notifications are not read yet, as they come and are read', async () => {
    const connection = connectAlone();
    const { client } = connection;
    await signIn(connection);
    const element = await mount<DrskUser>(html`
      <drsk-user .client=${client} notifications-url="/notifications/"></drsk-user>
    `);
    await menuOf(element);
    await until(() => connection.requests.includes('GET /v1/applications/events'));
    expect(texts(element, '.badge')).to.deep.equal([]);
    const { items } = await client.offices.slots('office-28-2', 'consultation');
    const { id } = await client.offices.bookings.hold({
      officeId: 'office-28-2',
      service: 'consultation',
      startsAt: items[0]!.startsAt,
    });
    await client.offices.bookings.confirm(id);
    await client.offices.bookings.cancel(id);
    await until(() => texts(element, '.badge').join() === '2');
    const button = element.shadowRoot!.querySelector('[aria-haspopup]')!;
    expect(button.getAttribute('aria-label')).to.match(/^Меню пользователя: .+, 2 непрочитанных$/);
    expect(texts(element, '[role=menuitem]')).to.include('Уведомления, 2 непрочитанных');
    await accessible(element);
    await client.notifications.markRead(); // in another window: nothing in this one says so
    await until(() => texts(element, '.badge').length === 0);
    await accessible(element);
    element.dispatchEvent(new NotificationsCountedEvent(115));
    await until(() => texts(element, '.badge').join() === '99+');
    expect(texts(element, '[role=menuitem]')).to.include('Уведомления, 99+ непрочитанных');
    await accessible(element);
  });

  it('is not asked for where the page has no notifications', async () => {
    const connection = connectAlone();
    await signIn(connection);
    const element = await mount<DrskUser>(html`
      <drsk-user .client=${connection.client} account-url="/a"></drsk-user>
    `);
    await menuOf(element);
    expect(connection.requests.some((path) => path.includes('notifications'))).to.equal(false);
  });
});

describe('a change that comes from another tab', () => {
  it('is told to the page once, however many widgets there are', async () => {
    const { client, sandbox } = connect();
    await mount(html`
      <div>
        <drsk-user .client=${client}></drsk-user>
        <drsk-signed .client=${client}></drsk-signed>
      </div>
    `);
    await client.account.ready();
    await new Promise((resolve) => setTimeout(resolve, 20));
    const heard: string[] = [];
    const listening = new AbortController();
    for (const name of ['drsk-signed-in', 'drsk-signed-out'])
      document.addEventListener(name, () => heard.push(name), { signal: listening.signal });
    await signIn({ client, sandbox } as Connection);
    await until(() => heard.length > 0);
    await client.account.signOut();
    await until(() => heard.length > 1);
    await new Promise((resolve) => setTimeout(resolve, 20));
    listening.abort();
    expect(heard).to.deep.equal(['drsk-signed-in', 'drsk-signed-out']);
  });
});

describe('signed content', () => {
  it('is shown to those it is for, as they come and go', async () => {
    const connection = connect();
    const places = await mount<HTMLElement>(html`
      <div>
        <drsk-signed .client=${connection.client}><p>Мои заявки</p></drsk-signed>
        <drsk-signed .client=${connection.client} when="out"><p>Как войти</p></drsk-signed>
      </div>
    `);
    const [inside, outside] = [...places.querySelectorAll<DrskSigned>('drsk-signed')];
    const shown = async (): Promise<string> => {
      await inside!.updateComplete;
      await outside!.updateComplete;
      return places.innerText.trim();
    };
    await connection.client.account.ready();
    expect(await shown()).to.equal('Как войти');
    await signIn(connection);
    expect(await shown()).to.equal('Мои заявки');
    await accessible(inside!);
  });
});
