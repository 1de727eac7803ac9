import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { accessible } from '../../../test/accessible.js';
import { mount } from '../../../test/mount.js';
import { connect, type Connection, connectTo, signIn } from '../../../test/sandbox.js';
import { choose, control, isFocused, press, texts, type } from '../../../test/typing.js';
import { until, untilShown } from '../../../test/until.js';
import type { DrskRecovery } from './recovery.js';
import '../../generated/elements/recovery.js';

const now = '2026-12-18T02:00:00Z';
const maria = '200-300-400 48';
const nobody = '112-233-445 95';
const password = 'лодка под сосной 8';

async function setup(connection: Connection = connect({ now }), { isReload = false } = {}) {
  if (!isReload) {
    sessionStorage.clear();
    localStorage.removeItem('drsk.applicant-kind');
    history.replaceState(null, '', location.pathname);
  }
  const element = await mount<DrskRecovery>(html`
    <drsk-recovery .client=${connection.client} region="28" login-url="/login">
      <a href="tel:+78001000397">8-800-100-03-97</a>
    </drsk-recovery>
  `);
  return { ...connection, element };
}

const step = (element: DrskRecovery): string => texts(element, '.step-heading').join();

async function begin(element: DrskRecovery, login = maria): Promise<void> {
  await choose(element, 'applicantKind', 'individual');
  await type(element, 'login', login);
  await press(element, 'Продолжить');
  await until(() => !/Чей это кабинет/.test(step(element)) && step(element) !== '');
}

async function send(element: DrskRecovery, channel: 'email' | 'sms'): Promise<void> {
  await choose(element, 'channel', channel);
  await press(element, 'Отправить');
  await untilShown(element, channel === 'email' ? /Мы отправили ссылку/ : /Введите код из СМС/);
}

/** What the latest message of that kind holds. */
async function lastText({ sandbox }: Pick<Connection, 'sandbox'>, kind: string): Promise<string> {
  return (await sandbox.outbox.last({ kind }))?.text ?? '';
}

const lastCode = async (connection: Pick<Connection, 'sandbox'>) =>
  /\d{6}/.exec(await lastText(connection, 'code-recovery'))![0];

async function lastLink({ sandbox }: Pick<Connection, 'sandbox'>): Promise<string> {
  const letter = await sandbox.outbox.last({ kind: 'password-recovery' });
  return new URL(letter!.links[0]!).hash;
}

async function enter(element: DrskRecovery, code: string): Promise<void> {
  await type(element, 'code', code);
  await press(element, 'Подтвердить');
  await until(() => !element.matches(':state(busy)'));
  await element.updateComplete;
}

async function setPassword(element: DrskRecovery, chosen = password): Promise<void> {
  await untilShown(element, /Сохранить пароль/);
  await type(element, 'password', chosen);
  await press(element, 'Сохранить пароль');
}

const logIn = ({ client }: Pick<Connection, 'client'>, chosen: string) =>
  client.account.createSession({ applicantKind: 'individual', login: maria, password: chosen });

describe('a recovery', () => {
  it('by SMS leads from the login to a new password, in place', async () => {
    const { element, ...connection } = await setup();
    let changes = 0;
    element.addEventListener('drsk-password-changed', () => changes++);
    await accessible(element);
    await begin(element);
    expect(texts(element, '.choice-text .hint')).to.deep.equal([
      'm···@example.ru',
      '+7 ··· ···-··-01',
    ]);
    expect(isFocused(element.shadowRoot!.querySelector('.step-heading')!)).to.equal(true);
    await accessible(element);
    await send(element, 'sms');
    expect(control(element, 'code').getAttribute('autocomplete')).to.equal('one-time-code');
    await accessible(element);
    const code = await lastCode(connection);
    await enter(element, `${code.slice(0, 3)} ${code.slice(3)}`);
    await untilShown(element, /Новый пароль/);
    const fields = [...element.querySelectorAll('form input')].map((field) => [
      field.getAttribute('autocomplete'),
      (field as HTMLInputElement).value,
    ]);
    expect(fields).to.deep.equal([
      ['username', maria],
      ['new-password', ''],
    ]);
    await accessible(element);
    await setPassword(element);
    await untilShown(element, /На всех устройствах выполнен выход/);
    expect(step(element)).to.equal('Пароль изменён');
    expect(texts(element, '.login')).to.deep.equal([maria]);
    expect(texts(element, 'a.button')).to.deep.equal(['Войти в кабинет']);
    expect(changes).to.equal(1);
    expect(sessionStorage.length).to.equal(0);
    await accessible(element);
    await logIn(connection, password);
  });

  it('by e-mail goes on where the link of the letter leads', async () => {
    const { element, ...connection } = await setup();
    await begin(element);
    await send(element, 'email');
    expect(texts(element, '.target').join()).to.contain('m···@example.ru');
    await accessible(element);
    location.hash = await lastLink(connection);
    await setPassword(element);
    await untilShown(element, /На всех устройствах выполнен выход/);
    expect(location.hash).to.equal('');
    await logIn(connection, password);
  });

  it('opened by the link elsewhere needs nothing of what was before', async () => {
    const first = await setup();
    await begin(first.element);
    await send(first.element, 'email');
    sessionStorage.clear();
    history.replaceState(null, '', await lastLink(first));
    const { element } = await setup(first, { isReload: true });
    await setPassword(element);
    await untilShown(element, /На всех устройствах выполнен выход/);
    expect(texts(element, '.login')).to.deep.equal([maria]);
    await accessible(element);
  });

  it('ends the session of this browser too', async () => {
    const connection = connect({ now });
    const { element } = await setup(connection);
    await signIn(connection);
    await begin(element);
    await send(element, 'sms');
    await enter(element, await lastCode(connection));
    await setPassword(element);
    await until(() => connection.client.account.state.status === 'signed-out');
    expect(connection.client.account.state).to.deep.include({ reason: 'revoked' });
  });

  it('looks the same for a login that nobody has', async () => {
    const { element, sandbox } = await setup();
    await begin(element, nobody);
    expect(step(element)).to.match(/Куда отправить|Поможет центр/);
    expect(await sandbox.outbox.list()).to.deep.equal([]);
  });
});

describe('the number', () => {
  it('is checked before anything is sent, and kept', async () => {
    const { element, requests } = await setup();
    for (const [typed, error] of [
      ['', /Введите СНИЛС/],
      ['112-233-445 96', /Проверьте СНИЛС/],
      ['<script>', /Проверьте СНИЛС/],
    ] as const) {
      await type(element, 'login', typed);
      await press(element, 'Продолжить');
      expect(texts(element, '.error').join(), typed).to.match(error);
      expect(control(element, 'login').value).to.equal(typed);
      expect(isFocused(control(element, 'login'))).to.equal(true);
    }
    expect(requests).to.deep.equal([]);
    await accessible(element);
  });

  it('waits for the network', async () => {
    const { element, setOnline } = await setup();
    setOnline(false);
    await type(element, 'login', maria);
    await press(element, 'Продолжить');
    await untilShown(element, /Нет связи с сервером/);
    expect(control(element, 'login').value).to.equal(maria);
    setOnline(true);
    await press(element, 'Продолжить');
    await untilShown(element, /Куда отправить/);
  });
});

describe('the code', () => {
  it('may be wrong five times, then another is asked for', async () => {
    const { element, sandbox, client } = await setup();
    await begin(element);
    await send(element, 'sms');
    const wrong = (await lastCode({ sandbox })) === '000000' ? '000001' : '000000';
    for (let attempt = 1; attempt <= 5; attempt += 1) {
      await enter(element, wrong);
      expect(texts(element, '.error').join(), `${attempt}`).not.to.equal('');
    }
    await enter(element, await lastCode({ sandbox }));
    await untilShown(element, /больше не действует. Запросите новый/);
    await accessible(element);
    await sandbox.clock.advance({ minutes: 1 });
    await client.offices.getContactCentre();
    const again = await setup({ ...connect(), sandbox, client }, { isReload: true });
    await untilShown(again.element, /Отправить ещё раз/);
    await until(() => texts(again.element, '.row button')[0] === 'Отправить ещё раз');
    await press(again.element, 'Отправить ещё раз');
    await until(() => again.element.announcement !== '');
    expect(texts(again.element, '.alert')).to.deep.equal([]);
    await enter(again.element, await lastCode({ sandbox }));
    await untilShown(again.element, /Новый пароль/);
  });

  it('is not asked for again after a reload once it is used: another message is', async () => {
    const { element, ...connection } = await setup();
    await begin(element);
    await send(element, 'sms');
    const code = await lastCode(connection);
    await enter(element, code);
    await untilShown(element, /Новый пароль/);
    expect(JSON.stringify(sessionStorage)).not.to.contain(code);
    const again = (await setup(connection, { isReload: true })).element;
    await untilShown(again, /Куда отправить/);
  });
});

describe('what was sent', () => {
  it('survives a reload, with its wait by the server’s time', async () => {
    const { element, sandbox, client } = await setup(connect({ now: '2031-01-01T00:00:00Z' }));
    await begin(element);
    await send(element, 'email');
    const reloaded = { ...connect(), sandbox, client: connectTo(sandbox) };
    const again = (await setup(reloaded, { isReload: true })).element;
    await untilShown(again, /Отправить ещё раз через\s(1:00|0:[45]\d)/);
    expect(texts(again, '.target').join()).to.contain('m···@example.ru');
    expect(client.account.state.status).not.to.equal('signed-in');
    await press(again, 'Другой способ');
    await untilShown(again, /Куда отправить/);
    await press(again, 'Назад');
    await until(() => control(again, 'login').value === maria);
  });

  it('no longer works once it was used, and leads to a new start', async () => {
    const { element, ...connection } = await setup();
    await begin(element);
    await send(element, 'email');
    const link = await lastLink(connection);
    location.hash = link;
    await setPassword(element);
    await untilShown(element, /На всех устройствах выполнен выход/);
    location.hash = link;
    await setPassword(element, 'другая лодка под ёлкой');
    await untilShown(element, /Ссылка больше не действует/);
    await accessible(element);
    await press(element, 'Начать сначала');
    expect(control(element, 'login').value).to.equal(maria);
  });

  it('cannot be sent again after half an hour', async () => {
    const { element, sandbox } = await setup();
    await begin(element);
    await sandbox.clock.advance({ minutes: 31 });
    await press(element, 'Отправить');
    await untilShown(element, /Время вышло/);
    await accessible(element);
    await press(element, 'Начать сначала');
    expect(control(element, 'login').value).to.equal(maria);
  });

  it('stays when the page moves the element', async () => {
    const { element } = await setup();
    await begin(element);
    await send(element, 'sms');
    await type(element, 'code', '123');
    const wrapper = document.createElement('div');
    element.before(wrapper);
    wrapper.append(element);
    await element.updateComplete;
    expect(control(element, 'code').value).to.equal('123');
  });
});

describe('the new password', () => {
  it('is judged here and by the server, and kept while the network is lost', async () => {
    const { element, setOnline, ...connection } = await setup();
    await begin(element);
    await send(element, 'sms');
    await enter(element, await lastCode(connection));
    await untilShown(element, /Новый пароль/);
    for (const [chosen, error] of [
      ['', /Заполните поле/],
      ['короткий', /не короче 10/],
      ['20030040048', /не должно быть вашего логина/],
    ] as const) {
      await setPassword(element, chosen);
      expect(texts(element, '.error').join(), chosen).to.match(error);
    }
    await type(element, 'password', 'basketball');
    await until(() => texts(element, '.strength-word').join() === 'Слабый пароль');
    await press(element, 'Сохранить пароль');
    expect(texts(element, '.error').join()).to.match(/подбирают первым/);
    await accessible(element);
    setOnline(false);
    await setPassword(element);
    await untilShown(element, /Нет связи с сервером/);
    expect(control(element, 'password').value).to.equal(password);
    setOnline(true);
    await press(element, 'Сохранить пароль');
    await untilShown(element, /На всех устройствах выполнен выход/);
  });
});

describe('an account without contacts', () => {
  it('gets temporary access, where and when a centre gives it', async () => {
    const { element } = await setup();
    await begin(element, '200-300-401 49');
    expect(step(element)).to.equal('Поможет центр обслуживания');
    await untilShown(element, /Часы работы, по местному времени \(образец\): пн–пт/);
    expect(texts(element, '.container').join()).to.match(/Адрес \(образец\): г. Благовещенск/);
    expect(texts(element, 'a[href^="tel:"]')).to.deep.equal(['8-800-100-03-97']);
    await accessible(element);
  });
});
