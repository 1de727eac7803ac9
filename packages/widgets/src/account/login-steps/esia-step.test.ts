import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { accessible } from '../../../test/accessible.js';
import { loginSettled, now, openLogin } from '../../../test/login-page.js';
import { mount } from '../../../test/mount.js';
import { connect, type Connection } from '../../../test/sandbox.js';
import { control, press, texts } from '../../../test/typing.js';
import { until, untilShown } from '../../../test/until.js';
import type { DrskRegistration } from '../registration.js';
import '../../generated/elements/registration.js';

const methods = 'password esia';
const home = window.location.pathname + window.location.search;

/** Chooses somebody at ЕСИА's page, and has the address lead back as ЕСИА does. */
async function comeBack({ sandbox, client }: Connection, person: string): Promise<void> {
  const { origin, pathname, search } = window.location;
  const login = await client.account.esia.start(`${origin}${pathname}${search}`);
  const { state, codeVerifier } = login;
  sessionStorage.setItem('drsk.esia', JSON.stringify({ state, codeVerifier }));
  const answer = await sandbox.fetch(new URL('/_sandbox/esia/authorize', login.url), {
    method: 'POST',
    body: new URLSearchParams({ state, person }),
  });
  const { searchParams } = new URL(answer.headers.get('location') ?? '');
  history.replaceState(null, '', `${home}${home.includes('?') ? '&' : '?'}${searchParams}`);
}

describe('the login by ЕСИА', () => {
  afterEach(() => {
    history.replaceState(null, '', home);
    sessionStorage.clear();
  });

  it('signs in who comes back, and leaves nothing in the address or the tab', async () => {
    const connection = connect({ now, esia: true });
    await comeBack(connection, 'maria');
    const { element, events } = await openLogin(connection, methods);
    await until(() => events.length > 0);
    expect(element.matches(':state(signed-in)')).to.equal(true);
    expect(window.location.search).not.to.match(/code=|state=/);
    expect(sessionStorage).to.have.length(0);
  });

  it('leads a stranger to the registration, filled in through the tab', async () => {
    const connection = connect({ now, esia: true });
    await comeBack(connection, 'vera');
    const { element } = await openLogin(connection, methods);
    await untilShown(element, /Новосёлова Вера Игоревна/);
    expect(sessionStorage).to.have.length(0);
    await accessible(element);
    await press(element, 'Зарегистрироваться');
    expect(window.location.href).not.to.match(/401-402|Новос|%D0/);
    const registration = await mount<DrskRegistration>(html`
      <drsk-registration .client=${connection.client}></drsk-registration>
    `);
    await untilShown(registration, /сообщили Госуслуги/);
    expect(control(registration, 'snils').value).to.equal('401-402-403 90');
    expect(control(registration, 'lastName').value).to.equal('Новосёлова');
    expect(sessionStorage.getItem('drsk-esia-person')).to.equal(null);
  });

  it('tells of what went wrong', async () => {
    const connection = connect({ now, esia: true });
    await comeBack(connection, 'nobody');
    const cancelled = await openLogin(connection, methods);
    await untilShown(cancelled.element, /Вы отменили вход через Госуслуги/);
    await accessible(cancelled.element);
    await comeBack(connection, 'maria');
    sessionStorage.clear();
    const stale = await openLogin(connection, methods);
    await untilShown(stale.element, /уже завершён или устарел/);
    await press(stale.element, 'Вернуться ко входу по паролю');
    expect(texts(stale.element, '.label')).to.include('СНИЛС');
  });

  it('may not be on offer', async () => {
    const { element } = await openLogin(connect({ now }), methods);
    await press(element, 'Войти через Госуслуги');
    await untilShown(element, /сейчас не работает/);
    await loginSettled(element);
  });
});
