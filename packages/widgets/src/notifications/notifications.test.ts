import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { accessible } from '../../test/accessible.js';
import { fileApplication } from '../../test/filing.js';
import { connectAlone } from '../../test/form-page.js';
import { mount } from '../../test/mount.js';
import { type Connection, connectTo, signIn } from '../../test/sandbox.js';
import { choose, control, press, texts } from '../../test/typing.js';
import { until, untilShown } from '../../test/until.js';
import type { TimeZone } from '@drsk/sdk';
import type { DrskNotifications } from './notifications.js';
import '../generated/elements/notifications.js';

async function open({ client }: Connection, hash = ''): Promise<DrskNotifications> {
  history.replaceState(null, '', location.pathname + hash);
  return mount<DrskNotifications>(html`
    <drsk-notifications
      .client=${client}
      login-url="/login"
      offices-url="/offices/"
      profile-url="/profile"
    ></drsk-notifications>
  `);
}

/** A visit is booked: there is something to tell. */
async function book({ client }: Connection, at = 0): Promise<string> {
  const officeId = 'office-28-2';
  const service = 'consultation';
  const { items } = await client.offices.slots(officeId, service);
  const { bookings } = client.offices;
  const { id } = await bookings.hold({ officeId, service, startsAt: items[at]!.startsAt });
  await bookings.confirm(id);
  return id;
}

/** Somebody with three unread notifications. */
async function withNews(): Promise<Connection> {
  const connection = connectAlone();
  await signIn(connection);
  await connection.client.offices.bookings.cancel(await book(connection));
  await book(connection, 3);
  return connection;
}

/** Once it hears what comes, it looks again at what may have come before. */
function untilItListens({ requests }: Connection): Promise<void> {
  return until(() => requests.filter((path) => path === 'GET /v1/notifications').length === 2);
}

const unread = (element: DrskNotifications): number => texts(element, '.mark').length;

afterEach(() => history.replaceState(null, '', location.pathname));

describe('<drsk-notifications>', () => {
  it('says that there is nothing yet, and asks a guest to sign in', async () => {
    const connection = connectAlone();
    const element = await open(connection);
    await untilShown(element, /войдите в личный кабинет/);
    await accessible(element);
    await signIn(connection);
    await untilShown(element, /Уведомлений пока нет/);
    await accessible(element);
  });

  it('shows what was told by days, and marks it as read, one or all, and back', async () => {
    const element = await open(await withNews());
    await untilShown(element, /3 непрочитанных/);
    expect(texts(element, '.day-title')).to.have.length(1);
    expect(unread(element)).to.equal(3);
    await accessible(element);
    const told: unknown[] = [];
    element.addEventListener('drsk-notifications-counted', ({ detail }) =>
      told.push(detail.unread),
    );
    await press(element, 'Отметить прочитанным');
    await untilShown(element, /2 непрочитанных/);
    await press(element, 'Отметить все прочитанными');
    await untilShown(element, /Всё прочитано/);
    expect(unread(element)).to.equal(0);
    await accessible(element);
    await press(element, 'Отменить');
    await untilShown(element, /2 непрочитанных/);
    expect(unread(element)).to.equal(2);
    expect(told).to.deep.equal([2, 0, 2]);
  }).timeout(30_000);

  it('tells days and hours by the clocks of the settings, not of the device', async () => {
    const connection = await withNews();
    const { notifications } = connection.client;
    const hourIn = async (timeZone: TimeZone): Promise<number> => {
      const { etag } = await notifications.preferences();
      await notifications.changePreferences({ timeZone }, { ifMatch: etag });
      const element = await open(connection);
      await until(() => texts(element, '.notification').length > 0);
      const [time] = texts(element, '.notification-head time');
      element.remove();
      return Number.parseInt(time!, 10);
    };
    const west = await hourIn('Europe/Kaliningrad');
    const east = await hourIn('Asia/Kamchatka');
    expect((east - west + 24) % 24).to.equal(10);
  });

  it('knows what was read in another window once it is looked at again', async () => {
    const connection = await withNews();
    const element = await open(connection);
    await untilShown(element, /3 непрочитанных/);
    await connection.client.notifications.markRead();
    document.dispatchEvent(new Event('visibilitychange'));
    await untilShown(element, /Всё прочитано/);
    await until(() => unread(element) === 0);
    expect(texts(element, '.notification')).to.have.length(3);
  });

  it('hears at once what is read in another window, and what is not read after all', async () => {
    const connection = await withNews();
    const { client, requests } = connection;
    const element = await open(connection);
    await untilShown(element, /3 непрочитанных/);
    await untilItListens(connection);
    const { changedIds } = await client.notifications.markRead();
    await untilShown(element, /Всё прочитано/);
    expect(unread(element)).to.equal(0);
    await client.notifications.markUnread(changedIds.slice(0, 2));
    await untilShown(element, /2 непрочитанных/);
    expect(unread(element)).to.equal(2);
    expect(requests.filter((path) => path === 'GET /v1/notifications')).to.have.length(2);
  });

  it('leads to what it is about, and tells what became of its messages', async () => {
    const element = await open(await withNews());
    await until(() => texts(element, '.notification').length > 0);
    const link = element.shadowRoot!.querySelector('.notification-ways a')!;
    expect(link.getAttribute('href')).to.equal('/offices/');
    element.shadowRoot!.querySelector<HTMLElement>('summary')!.click();
    expect(texts(element, '.delivery').join()).to.match(/Письмо .+@.+: отправлено/);
    await accessible(element);
  });

  it('leads to the section of the profile from news of its security', async () => {
    const connection = connectAlone();
    await signIn(connection);
    const { account } = connection.client;
    await account.webhooks.create({ url: 'https://erp.example.ru/', events: ['payment.changed'] });
    const element = await open(connection);
    await untilShown(element, /События кабинета отправляются на новый адрес/);
    const link = element.shadowRoot!.querySelector('.notification-ways a')!;
    expect(link.getAttribute('href')).to.equal('/profile#section=programs');
    expect(link.textContent).to.equal('Открыть профиль');
  });

  it('leads to the payments of the application from news of a refund', async () => {
    const connection = connectAlone();
    const { client, sandbox } = connection;
    await signIn(connection);
    const { id } = await fileApplication(client);
    for (const action of ['confirm_completeness', 'post_offer'])
      await sandbox.operator.run(id, action);
    await sandbox.operator.run(id, 'send_transfer', { workingDays: '0', purpose: 'wrong' });
    const [payment] = (await client.payments.list()).items;
    await client.payments.refund(payment!.id);
    await sandbox.clock.advance({ workingDays: 4 });
    await signIn(connection);
    const element = await open(connection);
    await untilShown(element, /деньги возвращены/);
    const waysOf = (): string[][] => {
      const items = [...element.shadowRoot!.querySelectorAll('.notification')];
      const refund = items.find((item) => item.textContent?.includes('деньги возвращены'));
      const links = [...refund!.querySelectorAll<HTMLAnchorElement>('.notification-ways a')];
      return links.map((link) => [link.textContent ?? '', link.getAttribute('href') ?? '']);
    };
    element.applicationUrl = '/application';
    await element.updateComplete;
    const toApplication = ['Открыть заявку', `/application#id=${id}`];
    expect(waysOf()).to.deep.equal([toApplication]);
    element.paymentsUrl = '/payments/';
    await element.updateComplete;
    expect(waysOf()).to.deep.equal([['Открыть платежи', `/payments/#id=${id}`], toApplication]);
    await accessible(element);
  }).timeout(60_000);

  it('shows those that are asked for alone', async () => {
    const element = await open(await withNews());
    await until(() => texts(element, '.notification').length > 0);
    await choose(element, 'kind', 'payment');
    await untilShown(element, /Таких уведомлений нет/);
    await accessible(element);
    await choose(element, 'kind', 'visit_changed');
    await until(() => texts(element, '.notification').length > 0);
    await press(element, 'Отметить все прочитанными');
    await untilShown(element, /Всё прочитано/);
    control(element, 'unread').click();
    await untilShown(element, /Таких уведомлений нет/);
  });

  it('hears what is new', async () => {
    const connection = await withNews();
    const element = await open(connection);
    await until(() => texts(element, '.notification').length === 3);
    let at = 6;
    await untilItListens(connection);
    await book(connection, at++);
    await until(() => texts(element, '.notification').length > 3);
    expect(element.announcement).to.contain('Новое уведомление');
    await untilShown(element, /4 непрочитанных/);
  });

  it('shows what came between its first look and its listening', async () => {
    const connection = connectAlone();
    const { sandbox } = connection;
    let isTold = false;
    const client = connectTo(sandbox, async (request) => {
      const isLate = !isTold && request.url.endsWith('/applications/events');
      if (isLate) isTold = true;
      if (isLate) await book({ ...connection, client });
      return sandbox.fetch(request);
    });
    await signIn({ sandbox, client });
    const element = await open({ ...connection, client });
    await untilShown(element, /Уведомлений пока нет/);
    await until(() => unread(element) === 1);
    await untilShown(element, /1 непрочитанное/);
    await accessible(element);
  });
});

describe('the settings of <drsk-notifications>', () => {
  async function openSettings() {
    const connection = connectAlone();
    await signIn(connection);
    const element = await open(connection, '#settings=1');
    await untilShown(element, /Тихие часы/);
    return { connection, element };
  }

  it('say what cannot be turned off, and by which clause', async () => {
    const { element } = await openSettings();
    expect(control(element, 'document_posted-email').disabled).to.equal(true);
    expect(texts(element, '#document_posted-email-hint').join()).to.contain('п. 105 Правил № 861');
    await accessible(element);
  });

  it('are kept as soon as they are changed', async () => {
    const { connection, element } = await openSettings();
    const { notifications } = connection.client;
    control(element, 'deadline-sms').click();
    await until(() => element.announcement === 'Сохранено');
    await choose(element, 'from', '21:00');
    await until(async () => (await notifications.preferences()).quietHours?.from === '21:00');
    await choose(element, 'timeZone', 'Europe/Moscow');
    await until(async () => (await notifications.preferences()).timeZone === 'Europe/Moscow');
    control(element, 'isQuiet').click();
    await until(async () => (await notifications.preferences()).quietHours === null);
    const { kinds } = await notifications.preferences();
    const deadline = kinds.find(({ kind }) => kind === 'deadline')!;
    expect(deadline.channels.find(({ channel }) => channel === 'sms')!.isOn).to.equal(false);
    await accessible(element);
  }).timeout(30_000);

  it('show what was chosen on another device instead of undoing it', async () => {
    const { connection, element } = await openSettings();
    const { notifications } = connection.client;
    const { etag } = await notifications.preferences();
    await notifications.changePreferences({ timeZone: 'Asia/Omsk' }, { ifMatch: etag });
    control(element, 'deadline-sms').click();
    await untilShown(element, /изменили на другом устройстве/);
    await until(() => control(element, 'timeZone').value === 'Asia/Omsk');
    expect(control(element, 'deadline-sms').checked).to.equal(true);
    await accessible(element);
  });
});

describe('the link of a letter', () => {
  it('that is none of ours says so, and is gone from the address', async () => {
    const element = await open(connectAlone(), '#token=none.none');
    await untilShown(element, /Эта ссылка не подходит/);
    expect(location.hash).to.equal('');
    await accessible(element);
  });

  it('unsubscribes by one press without a login, and takes it back', async () => {
    const connection = await withNews();
    await connection.client.account.signOut();
    const element = await open(connection, await wayOut(connection));
    await untilShown(element, /Не присылать больше письма/);
    await accessible(element);
    await press(element, 'Отписаться');
    await untilShown(element, /Вы отписались/);
    await accessible(element);
    await press(element, 'Подписаться снова');
    await untilShown(element, /Не присылать больше письма/);
    expect(element.announcement).to.equal('Вы снова подписаны.');
  }).timeout(30_000);
});

/** Of a letter that one may unsubscribe from. */
async function wayOut({ sandbox }: Connection): Promise<string> {
  const letters = await sandbox.outbox.list({});
  const links = letters.flatMap((letter) => letter.links);
  return new URL(links.find((link) => link.includes('/account/unsubscribe'))!).hash;
}
