import { expect } from '@open-wc/testing';
import { memorySession } from '@drsk/sdk';
import { html } from 'lit';
import { accessible } from '../../test/accessible.js';
import { loginSettled } from '../../test/login-page.js';
import { mount } from '../../test/mount.js';
import { connect, type Connection, connectTo, signIn } from '../../test/sandbox.js';
import { choose, control, isFocused, press, texts, type } from '../../test/typing.js';
import { until } from '../../test/until.js';
import type { SignedInEvent } from './account-events.js';
import type { DrskLogin } from './login.js';
import '../generated/elements/login.js';

const wrong = 'Не получилось войти: проверьте, кто вы, логин и пароль.';

async function setup(connection: Connection = connect()) {
  localStorage.removeItem('drsk.applicant-kind');
  const element = await mount<DrskLogin>(html`
    <drsk-login .client=${connection.client} registration-url="/registration">
      <a href="/login">Войти</a>
    </drsk-login>
  `);
  return { ...connection, element };
}

async function submit(element: DrskLogin): Promise<void> {
  await press(element, 'Войти');
  await loginSettled(element);
}

async function tryTo(element: DrskLogin, login: string, password: string): Promise<void> {
  await type(element, 'login', login);
  await type(element, 'password', password);
  await submit(element);
}

describe('signing in', () => {
  it('lets everybody in who knows the password, and tells the page no names', async () => {
    for (const index of [0, 1, 2]) {
      const { element, sandbox } = await setup();
      const { applicantKind, login, password, name } = sandbox.people[index]!;
      const events: SignedInEvent[] = [];
      element.addEventListener('drsk-signed-in', (event) => events.push(event));
      await choose(element, 'applicantKind', applicantKind);
      await tryTo(element, login, password);

      expect(events.map(({ detail }) => detail)).to.deep.equal([{ applicantKind }]);
      expect(texts(element, '.text')).to.deep.equal([name]);
      expect(element.matches(':state(signed-in)')).to.equal(true);
      expect(element.shadowRoot!.activeElement).to.have.class('heading');
      await accessible(element);
    }
  });

  it('takes the number however it is written', async () => {
    for (const login of [
      '20030040048',
      '200 300 400 48',
      ' 200-300-400-48 ',
      '200\u00A0300\u00A0400\u00A048',
      '200–300–400 48',
    ]) {
      const { element, sandbox } = await setup();
      await tryTo(element, login, sandbox.people[0]!.password);
      expect(element.matches(':state(signed-in)'), login).to.equal(true);
      await accessible(element);
    }
  });

  it('leaves for the success page, unless the site takes over', async () => {
    const { element, sandbox } = await setup();
    element.successUrl = '#account';
    await tryTo(element, sandbox.people[0]!.login, sandbox.people[0]!.password);
    expect(location.hash).to.equal('#account');
    location.hash = '';

    const other = await setup();
    other.element.successUrl = '#account';
    other.element.addEventListener('drsk-signed-in', (event) => event.preventDefault());
    await tryTo(other.element, sandbox.people[0]!.login, sandbox.people[0]!.password);
    expect(location.hash).to.equal('');
    expect(other.element.shadowRoot!.querySelector('a')!.getAttribute('href')).to.equal('#account');
    await accessible(other.element);
  });

  it('shows who is signed in already, and lets them out', async () => {
    const connection = connect();
    await signIn(connection);
    const { element } = await setup(connection);
    await until(() => texts(element, '.text').length > 0);
    let isOut = false;
    element.addEventListener('drsk-signed-out', () => (isOut = true));
    await press(element, 'Выйти');
    await until(() => isOut);
    await element.updateComplete;
    expect(connection.client.account.state).to.deep.include({ status: 'signed-out' });
    expect(control(element, 'login').value).to.equal('');
    await accessible(element);
  });

  it('says why the reader is here again', async () => {
    const connection = connect({ now: '2026-12-18T02:00:00Z' });
    await signIn(connection);
    await connection.sandbox.clock.advance({ days: 40 });
    await connection.client.account.get().catch(() => undefined);
    const { element } = await setup(connection);
    await until(() => texts(element, '.alert').length > 0);
    expect(texts(element, '.alert')).to.deep.equal(['Время входа истекло. Войдите снова.']);
    await accessible(element);
  });

  it('says so when somebody else may have used the login', async () => {
    const connection = connect({ now: '2026-12-18T02:00:00Z' });
    const { sandbox } = connection;
    const withoutKey = (request: Request): Promise<Response> => {
      request.headers.delete('dpop');
      return sandbox.fetch(request);
    };
    const session = memorySession();
    const client = connectTo(sandbox, withoutKey, session);
    await signIn({ ...connection, client });
    const stolen = await session.get();
    await sandbox.clock.advance({ minutes: 11 });
    await client.account.get();
    await sandbox.clock.advance({ minutes: 11 });
    const thief = connectTo(sandbox, withoutKey, memorySession(stolen));
    await thief.account.get().catch(() => undefined);
    await client.account.get().catch(() => undefined);
    const { element } = await setup({ ...connection, client });
    await until(() => texts(element, '.alert').length > 0);
    expect(texts(element, '.alert')).to.deep.equal([
      'Мы завершили все сеансы: вход мог использовать кто-то ещё. Смените пароль.',
    ]);
    await accessible(element);
  });

  it('offers a page that leaves nothing behind to whom the computer does not belong', async () => {
    const { element } = await setup();
    expect(texts(element, '.ways a')).to.deep.equal([]);
    element.sharedUrl = '/account/shared';
    await element.updateComplete;
    expect(texts(element, '.ways a')).to.deep.equal(['Чужой компьютер? Войти без следов']);
    expect(element.shadowRoot!.querySelector('.ways a')!.getAttribute('href')).to.equal(
      '/account/shared',
    );
    await accessible(element);
  });

  it('offers the password even where the page names other ways alone', async () => {
    const { element } = await setup();
    element.methods = 'application esia';
    await element.updateComplete;
    expect(texts(element, '.ways button')).to.deep.equal([
      'Войти через Госуслуги',
      'Войти по номеру заявки',
    ]);
    expect(control(element, 'password').autocomplete).to.equal('current-password');
  });

  it('remembers whom it let in by their kind alone', async () => {
    const { element, sandbox } = await setup();
    const { login, password } = sandbox.people[2]!;
    await choose(element, 'applicantKind', 'legal_entity');
    await tryTo(element, login, password);
    expect(localStorage.getItem('drsk.applicant-kind')).to.equal('legal_entity');
    expect(Object.values(localStorage).join()).not.to.contain(login);
    const next = await mount<DrskLogin>(
      html`<drsk-login .client=${connect().client}></drsk-login>`,
    );
    expect(control(next, 'applicantKind').value).to.equal('legal_entity');
    expect(texts(next, '.label')).to.include('ИНН организации');
    await accessible(next);
  });
});

describe('what is refused before it is sent', () => {
  it('names what is missing, and where', async () => {
    const { element, requests } = await setup();
    await submit(element);
    expect(texts(element, '.error')).to.deep.equal(['Введите СНИЛС', 'Введите пароль']);
    expect(element.shadowRoot!.activeElement).to.have.class('error-summary');
    await press(element, 'Введите пароль');
    expect(document.activeElement).to.equal(control(element, 'password'));
    expect(requests).to.deep.equal([]);
    await accessible(element);
  });

  it('tells a slip in the number as soon as the field is left, and keeps what was typed', async () => {
    const slips: readonly [kind: string, typed: string, error: RegExp][] = [
      ['individual', '200-300-400 49', /Проверьте СНИЛС/],
      ['individual', '2003004004', /Проверьте СНИЛС/],
      ['individual', '200300400480'.repeat(50), /Проверьте СНИЛС/],
      ['individual', 'two hundred', /Проверьте СНИЛС/],
      ['individual', '２００３００４００４８'.repeat(2), /Проверьте СНИЛС/],
      ['individual', '🙂🙂🙂', /Проверьте СНИЛС/],
      ['individual', '<script>alert(1)</script>', /Проверьте СНИЛС/],
      ['individual', 'maria@example.ru', /Проверьте СНИЛС/],
      ['sole_proprietor', '250000000104', /Проверьте ИНН/],
      ['sole_proprietor', '2700000017', /выберите «Организация»/],
      ['legal_entity', '2700000018', /Проверьте ИНН/],
      ['legal_entity', '250000000103', /выберите «ИП»/],
    ];
    const { element, requests } = await setup();
    for (const [kind, typed, error] of slips) {
      await choose(element, 'applicantKind', kind);
      await type(element, 'login', typed);
      expect(texts(element, '.error').join(), typed).to.match(error);
      expect(element.announcement, typed).to.match(error);
      expect(control(element, 'login').value).to.equal(typed);
      expect(control(element, 'login').getAttribute('aria-invalid')).to.equal('true');
    }
    expect(requests).to.deep.equal([]);
    await accessible(element);
  });

  it('tells of a password that is longer than any', async () => {
    const { element, requests } = await setup();
    await type(element, 'login', '200-300-400 48');
    await type(element, 'password', 'я'.repeat(201));
    expect(texts(element, '.error')).to.deep.equal(['Не длиннее 200 знаков']);
    await submit(element);
    expect(requests).to.deep.equal([]);
    await accessible(element);
    await type(element, 'password', '🙂'.repeat(200));
    expect(texts(element, '.error')).to.deep.equal([]);
  });

  it('takes the error back once it is mended, and never writes into a field that is typed into', async () => {
    const { element } = await setup();
    await type(element, 'login', '200-300-400 49');
    const input = control(element, 'login');
    input.value = '20030040048';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await element.updateComplete;
    expect(texts(element, '.error')).to.deep.equal([]);
    expect(input.value).to.equal('20030040048');
    input.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(input.value).to.equal('200-300-400 48');
    await accessible(element);
  });
});

describe('a refused login', () => {
  it('says the same of a wrong password and of a login that does not exist', async () => {
    const { element, sandbox } = await setup();
    for (const login of [sandbox.people[0]!.login, '112-233-445 95']) {
      await tryTo(element, login, 'nobody knows');
      expect(texts(element, '.alert-title')).to.deep.equal([wrong]);
      expect(control(element, 'login').value).to.equal(login);
      expect(control(element, 'password').value).to.equal('nobody knows');
    }
    await accessible(element);
  });

  /** What is shown, and what is spoken, of a lock-out after that many tries. */
  const lockOf = (element: DrskLogin): string[] => texts(element, '.alert-title span');

  async function tryInVain(element: DrskLogin, times: number, login: string): Promise<void> {
    for (let attempt = 0; attempt < times; attempt++) await tryTo(element, login, 'nobody knows');
  }

  it('counts the seconds down to the next try, speaks of them once, and says when they are over', async () => {
    const { element, sandbox } = await setup(connect({ now: '2026-12-18T02:00:00Z' }));
    const { login } = sandbox.people[0]!;
    await tryInVain(element, 6, login);
    expect(lockOf(element)[1]).to.equal('Слишком много попыток. Повторите через 30 секунд.');
    await until(() => /через 2\d секунд/.test(lockOf(element)[0] ?? ''), 'a second has passed');
    expect(lockOf(element)[1]).to.contain('через 30 секунд');
    expect(element.shadowRoot!.querySelector('.alert-title span')!.ariaHidden).to.equal('true');
    await accessible(element);

    await sandbox.clock.advance({ seconds: 29 });
    await tryInVain(element, 1, login);
    expect(lockOf(element)[1]).to.contain('через 1 секунду');
    await until(() => element.announcement === 'Можно попробовать войти ещё раз.');
    await element.updateComplete;
    expect(texts(element, '.alert')).to.deep.equal(['Можно попробовать войти ещё раз.']);
    expect(control(element, 'login').value).to.equal(login);
    await accessible(element);
  });

  it('tells the time of day when the wait is long', async () => {
    const { element, sandbox } = await setup(connect({ now: '2026-12-18T02:00:00Z' }));
    const { login } = sandbox.people[0]!;
    await tryInVain(element, 5, login);
    await sandbox.clock.advance({ seconds: 31 });
    await tryInVain(element, 2, login);
    for (const text of lockOf(element))
      expect(text).to.match(/^Слишком много попыток\. Вход откроется снова в \d\d:\d\d\.$/);
    await accessible(element);
  });

  it('brings the refusal into view, wherever the reader has scrolled to', async () => {
    const { element, sandbox } = await setup();
    element.style.marginBlockEnd = '300vh';
    control(element, 'password').scrollIntoView({ block: 'start' });
    await tryTo(element, sandbox.people[0]!.login, 'nobody knows');
    const alert = element.shadowRoot!.querySelector('.alert')!;
    await until(() => alert.getBoundingClientRect().top > -1);
  });

  it('keeps everything when the network is lost, and goes on when it is back', async () => {
    const { element, sandbox, setOnline } = await setup();
    setOnline(false);
    const { login, password } = sandbox.people[0]!;
    await tryTo(element, login, password);
    expect(texts(element, '.alert-title').join()).to.contain('Нет связи с сервером');
    expect(control(element, 'password').value).to.equal(password);
    await accessible(element);
    setOnline(true);
    await submit(element);
    expect(element.matches(':state(signed-in)')).to.equal(true);
    await accessible(element);
  });

  it('sends once, however often the button is pressed', async () => {
    const { element, sandbox, requests } = await setup();
    await type(element, 'login', sandbox.people[0]!.login);
    await type(element, 'password', sandbox.people[0]!.password);
    await press(element, 'Войти');
    element.shadowRoot!.querySelector<HTMLElement>('.button-primary')!.click();
    await until(() => element.matches(':state(signed-in)'));
    // The first brings the server's nonce for the proof of the key.
    expect(requests).to.deep.equal(['POST /v1/sessions', 'POST /v1/sessions']);
    await accessible(element);
  });
});

describe('the fields of the login', () => {
  it('stand where password managers look', async () => {
    const { element, sandbox } = await setup();
    const form = element.querySelector('form')!;
    const [login, password] = [...form.querySelectorAll('input')];
    expect([login!.autocomplete, password!.autocomplete]).to.deep.equal([
      'username',
      'current-password',
    ]);
    expect(password!.type).to.equal('password');
    // A manager fills without a key.
    login!.value = sandbox.people[0]!.login;
    password!.value = sandbox.people[0]!.password;
    for (const input of [login!, password!])
      input.dispatchEvent(new Event('input', { bubbles: true }));
    form.querySelector<HTMLElement>('button[hidden]')!.click(); // as Enter does
    await until(() => element.matches(':state(signed-in)'));
    await accessible(element);
  });

  it('show the password on request and tell of Caps Lock', async () => {
    const { element } = await setup();
    const password = control(element, 'password');
    const eye = element.querySelector<HTMLElement>('.control-action')!;
    eye.click();
    await element.updateComplete;
    expect(password.type).to.equal('text');
    expect(eye.getAttribute('aria-pressed')).to.equal('true');
    password.dispatchEvent(
      new KeyboardEvent('keyup', { key: 'A', modifierCapsLock: true, bubbles: true }),
    );
    await element.updateComplete;
    expect(texts(element, '.hint').join()).to.contain('Включён Caps Lock');
    await accessible(element);
  });

  it('look the same on a page that styles every input', async () => {
    const { element } = await setup();
    const look = (): string[] =>
      ['input', 'label', 'button'].flatMap((selector) => {
        const style = getComputedStyle(element.querySelector(`form ${selector}`)!);
        const { height, display, opacity, fontSize, letterSpacing, textTransform, borderTopWidth } =
          style;
        return [height, display, opacity, fontSize, letterSpacing, textTransform, borderTopWidth];
      });
    const before = look();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`html { font-size: 62.5% }
      body { letter-spacing: 3px; text-transform: uppercase; line-height: 3 }
      input { height: 12px !important; border: 0 !important; letter-spacing: 9px !important }
      label { display: none !important } button { opacity: .01 !important }`);
    document.adoptedStyleSheets.push(sheet);
    const after = look();
    document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(sheet), 1);
    expect(after).to.deep.equal(before);
    await accessible(element);
  });

  it('keep what is typed when the page moves the element, and leave no styles behind', async () => {
    const { element } = await setup();
    const count = document.adoptedStyleSheets.length;
    await type(element, 'login', '200-300-400 48');
    const wrapper = document.createElement('div');
    element.before(wrapper);
    wrapper.append(element);
    await element.updateComplete;
    expect(control(element, 'login').value).to.equal('200-300-400 48');
    expect(document.adoptedStyleSheets.length).to.equal(count);
    await accessible(element);
    element.remove();
    expect(document.adoptedStyleSheets.length).to.equal(count - 1);
  });

  it('are reached in order by the keyboard alone', async () => {
    const { element } = await setup();
    const focusable = [
      ...element.shadowRoot!.querySelectorAll<HTMLElement>('input, slot[name], button, a'),
    ].flatMap((node) =>
      node.localName === 'slot'
        ? [...element.querySelectorAll<HTMLElement>('form input, form button:not([hidden])')]
        : [node],
    );
    for (const node of focusable) {
      expect(node.tabIndex, node.outerHTML).to.equal(0);
      node.focus();
      expect(isFocused(node), node.outerHTML).to.equal(true);
    }
    expect(
      focusable.map(({ textContent, tagName }) => textContent!.trim() || tagName),
    ).to.deep.equal([
      'INPUT',
      'INPUT',
      'INPUT',
      'INPUT',
      'INPUT',
      'BUTTON',
      'Войти',
      'Зарегистрироваться',
    ]);
    await accessible(element);
  });
});
