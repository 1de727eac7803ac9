import { expect } from '@open-wc/testing';
import { accessible } from '../../../test/accessible.js';
import { logIn, loginSettled, now, openLogin } from '../../../test/login-page.js';
import { connect, connectSlowly, type Connection } from '../../../test/sandbox.js';
import { totpOf } from '../../../test/totp.js';
import { control, isFocused, press, texts, type } from '../../../test/typing.js';
import { until, untilShown } from '../../../test/until.js';
import type { DrskLogin } from '../login.js';

const withSms = '200-300-404 52';
const withApp = '200-300-405 53';

async function send(element: DrskLogin, code: string): Promise<void> {
  await type(element, 'code', code);
  await press(element, 'Подтвердить');
  await loginSettled(element);
}

async function codeOf({ sandbox }: Connection): Promise<string> {
  return (await sandbox.outbox.last({ channel: 'sms' }))?.code ?? '';
}

/** The first button after the one that submits. */
function resendOf(element: DrskLogin): HTMLElement {
  return element.shadowRoot!.querySelector<HTMLElement>('.ways button')!;
}

describe('the code of a login', () => {
  it('is asked for after the password, which has left the page', async () => {
    const page = await openLogin();
    const { element, events } = page;
    await logIn(page, withSms);
    await untilShown(element, /Отправили код на \+7\s···\s···\u2011··\u201107/);
    expect(element.querySelectorAll('input[type="password"]')).to.have.length(0);
    expect(element.innerHTML).not.to.contain('sopka');
    const field = control(element, 'code');
    expect([field.getAttribute('autocomplete'), field.inputMode]).to.deep.equal([
      'one-time-code',
      'numeric',
    ]);
    const name = element.querySelector<HTMLInputElement>('[autocomplete="username"]')!;
    expect(getComputedStyle(name).display).to.equal('none');
    expect([name.value, name.hidden]).to.deep.equal([withSms, true]);
    await until(() => isFocused(field));
    expect(element.announcement).to.match(/Отправили код/);
    await accessible(element);
    const code = await codeOf(page);
    await send(element, `${code.slice(0, 3)} ${code.slice(3)}`);
    expect(events.map(({ detail }) => detail)).to.deep.equal([{ applicantKind: 'individual' }]);
    expect(texts(element, '.heading')).to.deep.equal(['Вы вошли в личный кабинет']);
    expect(element.querySelectorAll('input')).to.have.length(0);
    await accessible(element);
  });

  it('is refused beside its field, and kept', async () => {
    const page = await openLogin();
    const { element, requests, setOnline } = page;
    await logIn(page, withSms);
    requests.length = 0;
    await press(element, 'Подтвердить');
    expect(texts(element, '.error')).to.deep.equal(['Введите код']);
    await send(element, '12345');
    expect(texts(element, '.error')).to.deep.equal(['В коде шесть цифр']);
    expect(requests).to.deep.equal([]);
    await send(element, '000000');
    expect(texts(element, '.error')[0]).to.match(/[Кк]од/);
    expect(control(element, 'code').value).to.equal('000000');
    expect(isFocused(control(element, 'code'))).to.equal(true);
    control(element, 'code').dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
    expect(texts(element, '.error')).to.have.length(1);
    await accessible(element);
    setOnline(false);
    await send(element, '111111');
    expect(texts(element, '.alert-title').join()).to.contain('Нет связи с сервером');
    expect(control(element, 'code').value).to.equal('111111');
    setOnline(true);
    await send(element, await codeOf(page));
    expect(element.matches(':state(signed-in)')).to.equal(true);
  });

  it('leads back to the password when it no longer works', async () => {
    const page = await openLogin();
    const { element, sandbox } = page;
    await logIn(page, withSms);
    await sandbox.clock.advance({ minutes: 11 });
    await send(element, '123456');
    expect(texts(element, '.alert')).to.deep.equal([
      'Код больше не действует. Введите пароль ещё раз, и вход начнётся заново.',
    ]);
    expect(control(element, 'login').value).to.equal(withSms);
    expect(control(element, 'password').value).to.equal('');
    await until(() => isFocused(control(element, 'password')));
    await accessible(element);
  });

  it('leads back to the password after too many wrong ones', async () => {
    const page = await openLogin();
    const { element } = page;
    await logIn(page, withSms);
    for (let attempt = 0; attempt < 5; attempt++) {
      await send(element, `00000${attempt}`);
      expect(texts(element, '.error')).to.have.length(1);
    }
    await send(element, '000009');
    expect(texts(element, '.alert').join()).to.contain('Код больше не действует');
  });

  it('is not sent again before the server takes that', async () => {
    const page = await openLogin();
    const { element } = page;
    await logIn(page, withSms);
    const button = resendOf(element);
    expect(button.textContent!.trim()).to.match(/^Отправить ещё раз через\s(1:00|0:5\d)$/);
    expect(button.ariaDisabled).to.equal('true');
    const { length } = page.requests;
    button.click();
    expect(page.requests).to.have.length(length);
  });

  it('is sent again then, and only the new one is taken', async () => {
    const page = await openLogin(connectSlowly('/sessions'));
    const { element } = page;
    await logIn(page, withSms);
    const first = await codeOf(page);
    expect(resendOf(element).textContent!.trim()).to.equal('Отправить ещё раз');
    await type(element, 'code', '12345');
    resendOf(element).click();
    await until(() => resendOf(element).textContent!.includes('ещё раз через'));
    expect(element.announcement).to.equal('Отправили ещё раз. Прежнее больше не действует.');
    expect(control(element, 'code').value).to.equal('');
    await until(() => isFocused(control(element, 'code')));
    const second = await codeOf(page);
    expect(second).not.to.equal(first);
    await send(element, first);
    expect(texts(element, '.error')).to.have.length(1);
    await send(element, second);
    expect(element.matches(':state(signed-in)')).to.equal(true);
  });

  it('of an app is taken, and so is a recovery code in its place', async () => {
    const page = await openLogin();
    const { element, sandbox } = page;
    await logIn(page, withApp);
    await untilShown(element, /Откройте приложение/);
    expect(texts(element, '.label')).to.deep.equal(['Код из приложения']);
    await accessible(element);
    await send(
      element,
      await totpOf('DRSKSANDBOXSAMPLE234567TAIGA2345', await sandbox.clock.now()),
    );
    expect(element.matches(':state(signed-in)')).to.equal(true);
  });

  it('may be a recovery code, which is typed with letters', async () => {
    const { sandbox, client } = connect({ now });
    const { applicantKind, login, password } = sandbox.people[0]!;
    await client.account.createSession({ applicantKind, login, password });
    const enrolment = await client.account.secondFactor.enrol({ method: 'totp', password });
    const code = await totpOf(enrolment.secret ?? '', await sandbox.clock.now());
    const { recoveryCodes } = await client.account.secondFactor.confirm(enrolment.id, code);
    await client.account.signOut();
    const page = await openLogin({ ...connect(), sandbox, client });
    const { element } = page;
    await logIn(page, login);
    await press(element, 'Телефона нет под рукой? Введите резервный код');
    expect(texts(element, '.label')).to.deep.equal(['Резервный код']);
    const field = control(element, 'code');
    expect([field.inputMode, field.getAttribute('autocomplete')]).to.deep.equal(['text', 'off']);
    await until(() => isFocused(field));
    await send(element, 'K7M2');
    expect(texts(element, '.error')).to.deep.equal(['В резервном коде восемь букв и цифр']);
    await accessible(element);
    await send(element, recoveryCodes[0]!.toLowerCase());
    expect(element.matches(':state(signed-in)')).to.equal(true);
  });
});
