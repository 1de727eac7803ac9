import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { accessible } from '../../../test/accessible.js';
import { connectAlone } from '../../../test/form-page.js';
import { mount } from '../../../test/mount.js';
import { type Connection, signIn } from '../../../test/sandbox.js';
import { StandInPush } from '../../../test/stand-in-push.js';
import { control, press, texts } from '../../../test/typing.js';
import { until, untilShown } from '../../../test/until.js';
import { page } from '../../shared/page.js';
import type { DrskNotifications } from '../notifications.js';
import '../../generated/elements/notifications.js';

let push: StandInPush;
beforeEach(() => {
  push = new StandInPush();
});
afterEach(() => {
  push.remove();
  history.replaceState(null, '', location.pathname);
});

async function open({ client }: Connection, hash = '#settings=1', worker = '/drsk-push.js') {
  history.replaceState(null, '', location.pathname + hash);
  return mount<DrskNotifications>(html`
    <drsk-notifications .client=${client} push-worker=${worker}></drsk-notifications>
  `);
}

async function setUp() {
  const connection = connectAlone();
  await signIn(connection);
  const element = await open(connection);
  await untilShown(element, /Уведомления в браузере/);
  const subscribed = async () => (await connection.client.notifications.push.list()).items;
  return { ...connection, connection, element, subscribed };
}

const untilSwitch = (element: DrskNotifications): Promise<void> =>
  until(() => element.shadowRoot!.querySelector('input[name=push]') !== null);

describe('notifications in a browser', () => {
  it('are turned on by a press alone, with a worker beside the pages of the site, and back', async () => {
    const { client, element, subscribed } = await setUp();
    await untilSwitch(element);
    expect(control(element, 'push').checked).to.equal(false);
    expect([push.asked, push.registered]).to.deep.equal([0, []]);
    await accessible(element);
    control(element, 'push').click();
    await untilShown(element, /Уведомления в этом браузере включены/);
    expect(push.registered).to.deep.equal([
      { url: '/drsk-push.js', scope: `${location.origin}/drsk-push/` },
    ]);
    expect(push.keyOfService).to.equal((await client.notifications.push.list()).publicKey);
    expect(await subscribed()).to.have.length(1);
    expect(control(element, 'push').checked).to.equal(true);
    await accessible(element);
    await press(element, 'Отменить');
    await untilShown(element, /Уведомления в этом браузере выключены/);
    expect(await subscribed()).to.deep.equal([]);
    await press(element, 'Отменить');
    await untilShown(element, /Уведомления в этом браузере включены/);
    expect(await subscribed()).to.have.length(1);
  });

  it('are there again when the page is, and go on in the next session', async () => {
    const { client, connection, element, subscribed } = await setUp();
    await untilSwitch(element);
    control(element, 'push').click();
    await untilShown(element, /включены/);
    element.remove();
    const again = await open(connection);
    await untilSwitch(again);
    expect(control(again, 'push').checked).to.equal(true);
    again.remove();

    const { sandbox } = connection;
    await sandbox.clock.advance({ days: 31 });
    await signIn(connection);
    expect((await subscribed())[0]!.isOfSession).to.equal(false);
    const feed = await open(connection, '');
    await until(async () => (await subscribed())[0]?.isOfSession === true);
    expect(push.asked).to.equal(1);
    feed.remove();
    await client.account.signOut();
    await signIn(connection);
    expect(await subscribed()).to.deep.equal([]);
  });

  it('can be wanted for one kind of news and not for another', async () => {
    const { client, element } = await setUp();
    expect(control(element, 'deadline-push').checked).to.equal(true);
    expect(element.shadowRoot!.querySelector('[name=security-push]')).to.equal(null);
    control(element, 'deadline-push').click();
    await until(async () => {
      const { kinds } = await client.notifications.preferences();
      const deadline = kinds.find(({ kind }) => kind === 'deadline')!;
      return deadline.channels.some(({ channel, isOn }) => channel === 'push' && !isOn);
    });
  });

  it('tell who refuses, and ask again when they are pressed again', async () => {
    const { element, subscribed } = await setUp();
    await untilSwitch(element);
    push.answer = 'default';
    control(element, 'push').click();
    await untilShown(element, /не получил/);
    expect(control(element, 'push').checked).to.equal(false);
    await accessible(element);
    push.answer = 'denied';
    control(element, 'push').click();
    await untilShown(element, /не разрешает сайту/);
    expect(element.announcement).to.match(/не разрешает сайту/);
    expect(control(element, 'push').checked).to.equal(false);
    await accessible(element);
    push.answer = 'granted';
    control(element, 'push').click();
    await untilShown(element, /включены/);
    expect(await subscribed()).to.have.length(1);
  });

  it('are subscribed anew where the service has another key since', async () => {
    const { element, subscribed } = await setUp();
    await untilSwitch(element);
    control(element, 'push').click();
    await untilShown(element, /включены/);
    const [before] = await subscribed();
    control(element, 'push').click();
    await untilShown(element, /выключены/);
    push.error = new DOMException('Another key', 'InvalidStateError');
    control(element, 'push').click();
    await untilShown(element, /Уведомления в этом браузере включены/);
    const [after] = await subscribed();
    expect(after!.endpointHash).not.to.equal(before!.endpointHash);
  });

  it('say that the browser does not reach its push service, and that ours is not reached', async () => {
    const { element, setOnline } = await setUp();
    await untilSwitch(element);
    const failures: unknown[] = [];
    element.addEventListener('drsk-failure', (event) => failures.push(event.detail));
    push.error = new DOMException('Registration failed', 'AbortError');
    control(element, 'push').click();
    await untilShown(element, /не смог подключиться к своей службе/);
    expect(failures).to.deep.equal([push.error]);
    await accessible(element);
    push.error = undefined;
    setOnline(false);
    control(element, 'push').click();
    await untilShown(element, /Нет связи/);
    expect(control(element, 'push').checked).to.equal(false);
    setOnline(true);
    control(element, 'push').click();
    await untilShown(element, /включены/);
  });

  const unable: [what: string, prepare: () => unknown, said: RegExp][] = [
    [
      'a page that is not secure',
      () => push.take(window, 'isSecureContext', false),
      /только на страницах с защищённым адресом/,
    ],
    ['a browser that cannot', () => push.hide('PushManager'), /Этот браузер не показывает/],
    [
      'a computer of everybody',
      () => void (page().settings.kiosk = ''),
      /На общем компьютере уведомления в браузере не включаются/,
    ],
  ];
  for (const [what, prepare, said] of unable)
    it(`are not offered by ${what}`, async () => {
      prepare();
      try {
        const { element, requests } = await setUp();
        await untilShown(element, said);
        expect(element.shadowRoot!.querySelector('[name=push]')).to.equal(null);
        expect(requests).not.to.include('GET /v1/push-subscriptions');
        await accessible(element);
      } finally {
        delete page().settings.kiosk;
      }
    });

  it('are neither shown nor asked for where the site has no worker for them', async () => {
    push.permission = 'granted';
    const connection = connectAlone();
    await signIn(connection);
    const element = await open(connection, '#settings=1', '');
    await untilShown(element, /Тихие часы/);
    expect(texts(element, '.container').join()).not.to.match(/браузер/i);
    expect(connection.requests).not.to.include('GET /v1/push-subscriptions');
    await accessible(element);
  });
});
