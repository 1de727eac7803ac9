import type { Registration, SessionState } from '@drsk/sdk';
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { accessible } from '../../test/accessible.js';
import { mount } from '../../test/mount.js';
import { connect, type Connection, signIn } from '../../test/sandbox.js';
import { press, texts } from '../../test/typing.js';
import { until, untilShown } from '../../test/until.js';
import type { DrskEmailConfirmation } from './email-confirmation.js';
import '../generated/elements/email-confirmation.js';

const anna: Registration = {
  applicantKind: 'individual',
  snils: '112-233-445 95',
  lastName: 'Тестова',
  firstName: 'Анна',
  email: 'anna@example.ru',
  phone: '+7 914 555-12-34',
  password: 'лодка под сосной 7',
  consents: [{ kind: 'processing', version: '2026-09' }],
};

/** Opens the page of the site, by its bare address or by a link. */
async function openPage(connection: Connection = connect(), hash = '') {
  history.replaceState(null, '', location.pathname + location.search + hash);
  const element = await mount<DrskEmailConfirmation>(html`
    <drsk-email-confirmation
      .client=${connection.client}
      login-url="/login"
      registration-url="/registration"
      success-url="/account"
    ></drsk-email-confirmation>
  `);
  return { ...connection, element };
}

/** Whom an office has registered, with a phone alone that is theirs. */
const fyodor: Registration = {
  ...anna,
  snils: '200-300-409 57',
  lastName: 'Лукошкин',
  firstName: 'Фёдор',
  middleName: 'Иванович',
  phone: '+7 914 000-00-13',
};

async function linkOf({ sandbox }: Connection, kind = 'email-confirmation'): Promise<string> {
  const letter = await sandbox.outbox.last({ kind });
  return new URL(letter!.links[0]!).hash;
}

async function register(connection: Connection = connect()) {
  sessionStorage.clear();
  const receipt = await connection.client.account.register(anna);
  return { connection, receipt, link: await linkOf(connection) };
}

const isFull = (state: SessionState): boolean =>
  state.status === 'signed-in' && state.scope === 'full';

const links = (element: DrskEmailConfirmation): (string | null)[][] =>
  [...element.shadowRoot!.querySelectorAll('a.button')].map((link) => [
    link.textContent!.trim(),
    link.getAttribute('href'),
  ]);

describe('the link of the letter', () => {
  it('opens the account, and leads to the login alone', async () => {
    const { connection, link } = await register();
    const { element } = await openPage(connection, link);
    let isConfirmed = false;
    element.addEventListener('drsk-email-confirmed', () => (isConfirmed = true));
    await untilShown(element, /Адрес подтверждён/);
    expect(isConfirmed).to.equal(true);
    expect(links(element)).to.deep.equal([['Войти в кабинет', '/login']]);
    expect(texts(element, '.container').join()).not.to.match(/Письма нет|Зарегистрироваться/);
    expect(element.shadowRoot!.activeElement).to.have.class('heading');
    await accessible(element);
  });

  it('is taken out of the address at once', async () => {
    history.replaceState({ kept: true }, '', '#token=abc&tab=2');
    const { client } = connect();
    const element = await mount<DrskEmailConfirmation>(
      html`<drsk-email-confirmation .client=${client}></drsk-email-confirmation>`,
    );
    expect(location.hash).to.equal('#tab=2');
    expect(history.state).to.deep.equal({ kept: true });
    await untilShown(element, /больше не действует/);
    await accessible(element);
  });

  it('says clearly that it was used, and leads on', async () => {
    const { connection, link } = await register();
    const { element } = await openPage(connection, link);
    await untilShown(element, /Адрес подтверждён/);
    location.hash = link;
    await untilShown(element, /больше не действует/);
    expect(links(element)).to.deep.equal([
      ['Зарегистрироваться снова', '/registration'],
      ['Войти в кабинет', '/login'],
    ]);
    await accessible(element);
  });

  it('that a newer letter has replaced leads back to the letter of this tab', async () => {
    const { connection, receipt, link } = await register(connect({ now: '2026-12-18T02:00:00Z' }));
    sessionStorage.setItem('drsk.registration', JSON.stringify({ receipt }));
    await connection.sandbox.clock.advance({ minutes: 2 });
    await connection.client.account.resendConfirmation(receipt.id);
    const { element } = await openPage(connection, link);
    await untilShown(element, /больше не действует/);
    expect(links(element)[0]).to.deep.equal(['Отправить письмо ещё раз', '/registration']);
    await accessible(element);
  });

  describe('to an account that an office opened', () => {
    async function followWithoutCode(isSameTab: boolean) {
      sessionStorage.clear();
      const connection = connect();
      const receipt = await connection.client.account.register(fyodor);
      if (isSameTab) sessionStorage.setItem('drsk.registration', JSON.stringify({ receipt }));
      const { element } = await openPage(connection, await linkOf(connection, 'account-waiting'));
      await untilShown(element, /Осталось подтвердить телефон/);
      await accessible(element);
      return { connection, receipt, element };
    }

    it('waits for the code of the phone, then opens it', async () => {
      const { connection, receipt, element } = await followWithoutCode(true);
      expect(links(element)).to.deep.equal([['Ввести код из СМС', '/registration']]);
      const { text } = (await connection.sandbox.outbox.last({ kind: 'code-phone' }))!;
      await connection.client.account.confirmPhone(receipt.id, /\d{6}/.exec(text)![0]);
      await press(element, 'Телефон подтверждён');
      await untilShown(element, /Адрес подтверждён/);
    });

    it('says in another tab where the code is typed', async () => {
      const { element } = await followWithoutCode(false);
      expect(texts(element, '.alert').join()).to.contain('в той вкладке браузера');
      expect(links(element)).to.deep.equal([['Зарегистрироваться снова', '/registration']]);
    });
  });

  it('waits for the network', async () => {
    const { connection, link } = await register();
    connection.setOnline(false);
    const { element } = await openPage(connection, link);
    await untilShown(element, /Нет связи с сервером/);
    await accessible(element);
    connection.setOnline(true);
    await press(element, 'Попробовать ещё раз');
    await untilShown(element, /Адрес подтверждён/);
    await accessible(element);
  });
});

describe('somebody who is signed in already', () => {
  const onward = [['Перейти в кабинет', '/account']];

  it('is led on to the account, which is a full one at once', async () => {
    sessionStorage.clear();
    const connection = connect();
    const { client } = connection;
    await signIn(connection, 5);
    const { items } = await client.account.listConsentDocuments({ applicantKind: 'individual' });
    const consents = items.map(({ kind, version }) => ({ kind, version }));
    const { email, phone, password } = anna;
    await client.account.setUp({ email, phone, password, consents });
    const { element } = await openPage(
      connection,
      await linkOf(connection, 'contact-confirmation'),
    );
    await untilShown(element, /Адрес подтверждён/);
    expect(links(element)).to.deep.equal(onward);
    expect(texts(element, '.container').join()).not.to.match(/Войдите|Входите/);
    await until(() => client.account.state.status === 'signed-in');
    await until(() => isFull(client.account.state));
    await accessible(element);
  });

  it('is led on from a link that is no longer good, and from the bare page', async () => {
    sessionStorage.clear();
    const connection = connect();
    await signIn(connection);
    const used = await openPage(connection, '#token=abc');
    await untilShown(used.element, /больше не действует/);
    expect(links(used.element)).to.deep.equal(onward);
    expect(texts(used.element, '.container').join()).not.to.match(/просто войдите|Зарегистрир/);
    await accessible(used.element);
    const bare = await openPage(connection);
    await untilShown(bare.element, /Сюда ведёт ссылка из письма/);
    expect(links(bare.element)).to.deep.equal(onward);
    await accessible(bare.element);
  });

  it('signs in anew where the link belongs to somebody else', async () => {
    const { connection, link } = await register();
    await signIn(connection);
    const { element } = await openPage(connection, link);
    await untilShown(element, /Адрес подтверждён/);
    expect(links(element)).to.deep.equal([['Войти в кабинет', '/login']]);
  });
});

describe('the page of the link', () => {
  it('says what to do when it was opened without one', async () => {
    const { element, requests } = await openPage();
    await untilShown(element, /Сюда ведёт ссылка из письма/);
    expect(links(element)).to.deep.equal([
      ['Зарегистрироваться', '/registration'],
      ['Войти в кабинет', '/login'],
    ]);
    expect(element.shadowRoot!.querySelector('input')).to.equal(null);
    expect(requests).to.deep.equal([]);
    await accessible(element);
  });
});
