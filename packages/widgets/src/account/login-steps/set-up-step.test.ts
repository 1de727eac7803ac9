import { expect } from '@open-wc/testing';
import { accessible } from '../../../test/accessible.js';
import { logIn, loginSettled, type LoginPage, openLogin } from '../../../test/login-page.js';
import { connect } from '../../../test/sandbox.js';
import { control, isFocused, press, texts, type } from '../../../test/typing.js';
import { until, untilShown } from '../../../test/until.js';
import type { DrskLogin } from '../login.js';

const temporary = '200-300-403 51';

describe('the first entry with temporary access', () => {
  const own = {
    email: 'semyon@example.ru',
    phone: '8 914 555-00-01',
    password: 'лодка под сосной 7',
  };

  async function firstEntry(): Promise<LoginPage> {
    const page = await openLogin();
    await logIn(page, temporary);
    await until(() => texts(page.element, '.consent').length > 0);
    return page;
  }

  async function fill(element: DrskLogin): Promise<void> {
    for (const [name, value] of Object.entries(own)) await type(element, name, value);
    const boxes = element.shadowRoot!.querySelectorAll<HTMLInputElement>(
      '[aria-required].checkbox',
    );
    for (const box of boxes) box.click();
    await element.updateComplete;
  }

  it('asks for contacts, a password and consents, and says where the letter is', async () => {
    const { element, client, events, sandbox } = await firstEntry();
    expect(texts(element, '.heading')).to.deep.equal(['Первый вход']);
    await accessible(element);
    expect(control(element, 'password').autocomplete).to.equal('new-password');
    const name = element.querySelector<HTMLInputElement>('[autocomplete="username"]')!;
    expect([name.value, name.hidden]).to.deep.equal([temporary, true]);
    await fill(element);
    await until(() => texts(element, '.strength-word').join() === 'Надёжный пароль');
    await press(element, 'Сохранить');
    await untilShown(element, /Письмо ушло на semyon@example\.ru/);
    expect(element.querySelectorAll('input')).to.have.length(0);
    expect(client.account.state).to.include({ isSetupRequired: false, scope: 'temporary' });
    expect((await sandbox.outbox.last({ to: own.email }))?.links).to.have.length(1);
    await accessible(element);
    expect(events).to.deep.equal([]);
    await press(element, 'Перейти в кабинет');
    expect(events).to.have.length(1);
  });

  it('goes back to the password, and says why, when the access is revoked meanwhile', async () => {
    const { element, sandbox } = await firstEntry();
    await fill(element);
    const accesses = await sandbox.operator.temporaryAccess.list();
    for (const { id } of accesses) await sandbox.operator.temporaryAccess.revoke(id);
    [...element.shadowRoot!.querySelectorAll('button')].at(-1)!.focus();
    await press(element, 'Сохранить');
    await untilShown(element, /Центр обслуживания отозвал доступ/);
    await until(() => isFocused(control(element, 'password')));
    const reason = element.shadowRoot!.querySelector('.alert')!;
    await until(() => reason.getBoundingClientRect().top > -1);
    expect(control(element, 'login').value).to.equal(temporary);
  });

  it('names what is missing, and keeps what is typed when the network is lost', async () => {
    const { element, setOnline } = await firstEntry();
    await press(element, 'Сохранить');
    expect(texts(element, '.error').length).to.be.greaterThan(3);
    expect(texts(element, '.error-summary').join()).to.match(/Проверьте \d пол/);
    await accessible(element);
    await fill(element);
    setOnline(false);
    await press(element, 'Сохранить');
    await loginSettled(element);
    expect(texts(element, '.alert-title').join()).to.contain('Нет связи с сервером');
    expect(control(element, 'email').value).to.equal(own.email);
    expect(control(element, 'password').value).to.equal(own.password);
    setOnline(true);
    await press(element, 'Сохранить');
    await untilShown(element, /Письмо ушло/);
  });

  it('goes on where it was left, after a reload', async () => {
    const { client } = await firstEntry();
    const { element } = await openLogin({ ...connect(), client });
    await untilShown(element, /Первый вход/);
  });
});
