import type { ConsentDocument } from '@drsk/sdk';
import { expect } from '@open-wc/testing';
import { accessible } from '../../test/accessible.js';
import {
  anna,
  company,
  fill,
  keptReceipt,
  openLink,
  processing,
  register,
  setup,
  soleProprietor,
  step,
  toCheck,
  toConsents,
  toDetails,
} from '../../test/registration-page.js';
import { connect, connectTo } from '../../test/sandbox.js';
import { control, isFocused, press, texts, type } from '../../test/typing.js';
import { until, untilShown } from '../../test/until.js';

describe('a registration', () => {
  for (const [kind, values] of [
    ['individual', anna],
    ['sole_proprietor', soleProprietor],
    ['legal_entity', company],
  ] as const)
    it(`leads a ${kind} from the status to an open account`, async () => {
      const { element, sandbox, client } = await setup();
      let isSent = false;
      element.addEventListener('drsk-registration-sent', () => (isSent = true));
      await register(element, values, kind);
      expect(texts(element, '.letter-address').join()).to.contain(values.email);
      expect(isSent).to.equal(true);
      const confirmation = await openLink({ sandbox, client });
      await untilShown(confirmation, /Адрес подтверждён/);
      expect(sessionStorage.length).to.equal(0);
      await client.account.createSession({
        applicantKind: kind,
        login: 'snils' in values ? values.snils : values.inn,
        password: values.password,
      });
      await accessible(element);
    });

  it('asks who the applicant is before anything else', async () => {
    const { element } = await setup();
    await press(element, 'Дальше');
    expect(texts(element, '.error')).to.deep.equal(['Выберите, кто будет заявителем']);
    expect(step(element)).to.contain('Шаг 1 из 4');
    await accessible(element);
  });

  it('marks what is required, explains every section and says where to find the numbers', async () => {
    const { element } = await setup();
    await toDetails(element, 'legal_entity');
    expect(step(element)).to.contain('Шаг 2 из 4');
    expect(element.shadowRoot!.activeElement).to.have.class('step-heading');
    expect(texts(element, '.section-header p')).to.have.length(3);
    for (const name of ['fullName', 'ogrn', 'email', 'phone', 'inn', 'password']) {
      expect(control(element, name).getAttribute('aria-required'), name).to.equal('true');
      expect(control(element, name).getAttribute('aria-describedby'), name).to.contain('-hint');
    }
    await accessible(element);
  });
});

describe('the details', () => {
  it('tell each kind how long its own number is', async () => {
    for (const [kind, own, other] of [
      ['sole_proprietor', '12 цифр', '10 цифр'],
      ['legal_entity', '10 цифр', '12 цифр'],
    ] as const) {
      const { element } = await setup();
      await toDetails(element, kind);
      const hint = element.querySelector('#drsk-registration-login-hint')!.textContent;
      expect(hint).to.contain(own).and.not.to.contain(other);
    }
  });

  it('are refused field by field, before anything is sent, and kept as typed', async () => {
    const slips: readonly [name: keyof typeof anna, typed: string, error: RegExp][] = [
      ['lastName', '', /Заполните поле/],
      ['lastName', '   ', /Заполните поле/],
      ['lastName', 'Тестова1', /только буквы/],
      ['firstName', '<script>alert(1)</script>', /только буквы/],
      ['firstName', '🙂', /только буквы/],
      ['email', 'anna@', /Проверьте адрес/],
      ['email', 'anna example.ru', /Проверьте адрес/],
      ['email', `${'a'.repeat(250)}@example.ru`, /Проверьте адрес/],
      ['phone', '12345', /российский номер/],
      ['phone', '+1 914 555 1234', /российский номер/],
      ['snils', '112-233-445 96', /Проверьте СНИЛС/],
      ['snils', 'одиннадцать', /Проверьте СНИЛС/],
      ['password', '', /Заполните поле/],
      ['password', 'короткий', /не короче 10/],
      ['password', 'Qwerty12345', /подбирают первым/],
      ['password', '112 233 445 95', /не должно быть вашего логина/],
    ];
    const { element, requests } = await setup();
    await toDetails(element);
    for (const [name, typed, error] of slips) {
      await fill(element, { ...anna, [name]: typed });
      await press(element, 'Дальше');
      const about = `${name}: ${typed}`;
      expect(step(element), about).to.contain('Шаг 2 из 4');
      expect(texts(element, '.error').join(), about).to.match(error);
      expect(texts(element, '.error'), about).to.have.length(1);
      expect(isFocused(control(element, name)), about).to.equal(true);
      expect(control(element, name).value.trim(), about).to.equal(typed.trim());
    }
    expect(requests).to.deep.equal([]);
    await accessible(element);
  });

  it('are listed when several are wrong, the empty ones by name', async () => {
    const { element } = await setup();
    await toDetails(element, 'sole_proprietor');
    await type(element, 'phone', '12345');
    await press(element, 'Дальше');
    expect(texts(element, '.error-summary a')).to.deep.equal([
      'Заполните поле «Фамилия»',
      'Заполните поле «Имя»',
      'Заполните поле «ОГРНИП»',
      'Заполните поле «Электронная почта»',
      'Введите российский номер телефона, например +7 914 555-12-34',
      'Заполните поле «ИНН»',
      'Заполните поле «Придумайте пароль»',
    ]);
    await press(element, 'Заполните поле «ИНН»');
    expect(isFocused(control(element, 'inn'))).to.equal(true);
    await accessible(element);
  });

  it('are told apart in the list when the same is wrong with several', async () => {
    const { element } = await setup();
    await toDetails(element);
    await fill(element, { ...anna, lastName: '<', firstName: '<' });
    await press(element, 'Дальше');
    const error = 'здесь могут быть только буквы, пробел, дефис и апостроф';
    expect(texts(element, '.error-summary a')).to.deep.equal([
      `Фамилия — ${error}`,
      `Имя — ${error}`,
    ]);
  });

  it('are written with single spaces', async () => {
    const { element } = await setup();
    await toDetails(element, 'legal_entity');
    await type(element, 'fullName', '  ООО \u00A0 «Ромашка» ');
    expect(control(element, 'fullName').value).to.equal('ООО «Ромашка»');
  });

  it('take numbers and addresses however they are written, and write them well', async () => {
    const { element } = await setup();
    await toDetails(element);
    await fill(element, { ...anna, email: ' mailto:Anna@Example.RU ', phone: '8(914)555-12-34' });
    expect(control(element, 'email').value).to.equal('Anna@example.ru');
    expect(control(element, 'phone').value).to.equal('+7 914 555-12-34');
    expect(control(element, 'snils').value).to.equal('112-233-445 95');
    await press(element, 'Дальше');
    expect(step(element)).to.contain('Шаг 3 из 4');
    await accessible(element);
  });

  it('show how strong the password is', async () => {
    const { element } = await setup();
    await toDetails(element);
    await type(element, 'snils', anna.snils);
    for (const [password, word] of [
      ['', ''],
      ['короткий', 'Слабый пароль'],
      ['1234567890', 'Слабый пароль'],
      ['11223344595 мой', 'Слабый пароль'],
      ['длиннее 10', 'Пароль подойдёт'],
      ['ещё длиннее 12', 'Хороший пароль'],
      ['лодка под сосной 7', 'Надёжный пароль'],
      ['basketball', 'Слабый пароль'],
    ] as const) {
      await type(element, 'password', password);
      await until(() => texts(element, '.strength-word').join() === word, password);
    }
    await accessible(element);
  });

  it('stand in light DOM where password managers propose and keep a password', async () => {
    const { element } = await setup();
    await toDetails(element);
    const inputs = [...element.querySelectorAll('form input')].map((input) =>
      input.getAttribute('autocomplete'),
    );
    expect(inputs).to.deep.equal(['username', 'new-password']);
    await fill(element, anna);
    const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
    control(element, 'password').dispatchEvent(enter);
    await untilShown(element, /Шаг 3 из 4/);
    await accessible(element);
  });

  it('of another kind are asked for when the reader has a second thought, and nothing is lost', async () => {
    const { element } = await setup();
    await toDetails(element);
    await fill(element, anna);
    await press(element, 'Назад');
    await toDetails(element, 'legal_entity');
    expect(control(element, 'email').value).to.equal(anna.email);
    await press(element, 'Назад');
    await toDetails(element);
    expect(control(element, 'lastName').value).to.equal(anna.lastName);
    expect(control(element, 'password').value).to.equal(anna.password);
    await accessible(element);
  });
});

describe('the consents', () => {
  it('are documents of their own, none ticked beforehand, the text at hand', async () => {
    const { element } = await setup();
    await toConsents(element);
    const boxes = [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('.checkbox')];
    expect(boxes.map(({ checked }) => checked)).to.deep.equal([false, false, false, false]);
    expect(texts(element, '.consent .label, .checkbox-line label').join('|')).to.equal(
      [
        'Согласие на обработку персональных данных\u00A0*',
        'Согласие на передачу данных гарантирующему поставщику (необязательно)',
        'Согласие на передачу сведений по открытым каналам связи (необязательно)',
        'Согласие на получение новостей (необязательно)',
      ]
        .join('|')
        .replaceAll('\u00A0', ' '),
    );
    const details = element.shadowRoot!.querySelector('details')!;
    details.querySelector('summary')!.click();
    expect(details.open).to.equal(true);
    expect(details.textContent).to.contain('Я даю согласие АО «ДРСК»');
    await accessible(element);
  });

  it('let nobody on without the required one', async () => {
    const { element, requests } = await setup();
    await toConsents(element);
    await press(element, 'Дальше');
    expect(texts(element, '.error')).to.deep.equal(['Без этого согласия кабинет открыть нельзя']);
    expect(isFocused(control(element, processing))).to.equal(true);
    expect(requests).to.deep.equal(['GET /v1/consent-documents']);
    await accessible(element);
  });

  it('are asked for again when they could not be loaded', async () => {
    const { element, setOnline } = await setup();
    setOnline(false);
    await toDetails(element);
    await fill(element, anna);
    await press(element, 'Дальше');
    await untilShown(element, /Нет связи с сервером/);
    await accessible(element);
    setOnline(true);
    await press(element, 'Попробовать ещё раз');
    await untilShown(element, /Прочитать текст/);
    await accessible(element);
  });
});

describe('consents whose texts change while the form is filled in', () => {
  /** The answer that was given before the texts changed: of the first two, an earlier edition. */
  async function withEarlierTexts(response: Response): Promise<Response> {
    const { items, next } = await response.json();
    const earlier = items.map((item: ConsentDocument, index: number) =>
      index < 2 ? { ...item, version: '2026-01', paragraphs: ['Прежний текст'] } : item,
    );
    return Response.json({ items: earlier, next }, { headers: response.headers });
  }

  it('are shown anew and asked for again, with all else kept', async () => {
    const connection = connect();
    const { sandbox } = connection;
    let isEarlier = true;
    const client = connectTo(sandbox, async (request) => {
      const response = await sandbox.fetch(request);
      const isOfTexts = isEarlier && request.url.includes('consent-documents');
      return isOfTexts ? withEarlierTexts(response) : response;
    });
    const { element } = await setup({ ...connection, client });
    let failures = 0;
    element.addEventListener('drsk-failure', () => failures++);
    await toConsents(element);
    for (const name of ['consent:processing:2026-01', 'consent:marketing:2026-09/28'])
      control(element, name).click();
    await press(element, 'Дальше');
    isEarlier = false;
    await press(element, 'Зарегистрироваться');
    await untilShown(element, /тексты согласий обновились/);

    expect(step(element)).to.contain('Шаг 3 из 4');
    expect(control(element, processing).checked).to.equal(false);
    expect(control(element, 'consent:marketing:2026-09/28').checked).to.equal(true);
    const open = [...element.shadowRoot!.querySelectorAll('details')].map((text) => text.open);
    expect(open).to.deep.equal([true, true, false, false]);
    expect(texts(element, 'details').join()).not.to.contain('Прежний текст');
    expect(failures).to.equal(0);
    await accessible(element);

    control(element, processing).click();
    await element.updateComplete;
    await press(element, 'Дальше');
    expect(texts(element, '.summary-description').slice(1, 4)).to.deep.equal([
      anna.lastName,
      anna.firstName,
      anna.middleName,
    ]);
    await press(element, 'Зарегистрироваться');
    await untilShown(element, /Мы отправили вам письмо/);
    await accessible(element);
  });
});

describe('the check', () => {
  it('shows all that will be sent but the password, with ways back', async () => {
    const { element } = await setup();
    await toCheck(element);
    expect(texts(element, '.summary-description')).to.deep.equal([
      'Физическое лицо',
      'Тестова',
      'Анна',
      'Петровна',
      'anna@example.ru',
      '+7 914 555-12-34',
      '112-233-445 95',
      'Дано',
      'Не дано',
      'Не дано',
      'Не дано',
    ]);
    await accessible(element);
    element.shadowRoot!.querySelectorAll<HTMLElement>('.summary-header button')[1]!.click();
    await element.updateComplete;
    expect(step(element)).to.contain('Шаг 2 из 4');
    expect(control(element, 'lastName').value).to.equal('Тестова');
    await accessible(element);
  });

  it('keeps everything when the network is lost, and goes on when it is back', async () => {
    const { element, setOnline } = await setup();
    await toCheck(element);
    setOnline(false);
    await press(element, 'Зарегистрироваться');
    await untilShown(element, /Нет связи с сервером/);
    await accessible(element);
    setOnline(true);
    await press(element, 'Зарегистрироваться');
    await untilShown(element, /Мы отправили вам письмо/);
    await accessible(element);
  });

  it('sends once, however often the button is pressed', async () => {
    const { element, requests } = await setup();
    await toCheck(element);
    for (let press = 0; press < 3; press++)
      element.shadowRoot!.querySelector<HTMLElement>('.button-primary')!.click();
    await untilShown(element, /Мы отправили вам письмо/);
    expect(requests.filter((request) => request === 'POST /v1/registrations')).to.have.length(1);
    await accessible(element);
  });
});

describe('what is typed', () => {
  it('outlives a reload, all but the password', async () => {
    const { element, ...connection } = await setup();
    await toCheck(element);
    expect(JSON.stringify(sessionStorage)).not.to.contain(anna.password);
    const again = (await setup(connection, { isReload: true })).element;
    await untilShown(again, /кроме пароля/);
    expect(step(again)).to.contain('Шаг 2 из 4');
    expect(texts(again, '.alert').join()).to.contain('кроме пароля');
    for (const [name, value] of Object.entries({ ...anna, phone: '+7 914 555-12-34' }))
      if (name !== 'password' && name !== 'snils')
        expect(control(again, name).value, name).to.equal(value);
    await type(again, 'password', anna.password);
    await press(again, 'Дальше');
    await untilShown(again, /Прочитать текст/);
    expect(control(again, processing).checked).to.equal(true);
    await accessible(again);
  });

  it('is not lost to what somebody else has put into the storage', async () => {
    for (const kept of ['', '{', '[]', '7', '{"values":7,"step":"x","receipt":{"id":1}}']) {
      sessionStorage.setItem('drsk.registration', kept);
      const { element } = await setup(connect(), { isReload: true });
      expect(step(element), kept).to.contain('Шаг 1 из 4');
      await accessible(element);
    }
  });

  it('stays when the page moves the element', async () => {
    const { element } = await setup();
    await toDetails(element);
    await fill(element, anna);
    const wrapper = document.createElement('div');
    element.before(wrapper);
    wrapper.append(element);
    await element.updateComplete;
    expect(step(element)).to.contain('Шаг 2 из 4');
    expect(control(element, 'password').value).to.equal(anna.password);
    await accessible(element);
  });
});

describe('the letter', () => {
  /** The letter's view after the wait: the client has heard from the server what time it is. */
  async function afterWait() {
    const connection = connect({ now: '2026-12-18T02:00:00Z' });
    const { element } = await setup(connection);
    await register(element);
    expect(texts(element, '.actions').join()).to.match(
      /Отправить ещё раз можно через (1:00|0:5\d)/,
    );
    await accessible(element);
    await connection.sandbox.clock.advance({ minutes: 1 });
    await connection.client.offices.getContactCentre();
    const again = await setup(connection, { isReload: true });
    await untilShown(again.element, /Отправить ещё раз/);
    return again;
  }

  it('may be sent again after a while', async () => {
    const { element, sandbox } = await afterWait();
    await press(element, 'Отправить ещё раз');
    await until(() => element.announcement !== '');
    expect(element.announcement).to.contain('отправлено ещё раз');
    expect(await sandbox.outbox.list({ kind: 'email-confirmation' })).to.have.length(2);
    await accessible(element);
  });

  it('waits as long as the server says when it was too early all the same', async () => {
    const { element, client } = await afterWait();
    await client.account.resendConfirmation(keptReceipt().id);
    await press(element, 'Отправить ещё раз');
    await untilShown(element, /Слишком много попыток/);
    expect(texts(element, '.actions').join()).to.match(
      /Отправить ещё раз можно через (1:00|0:5\d)/,
    );
    await accessible(element);
  });

  it('waits over a reload', async () => {
    const { element, ...connection } = await setup();
    await register(element);
    const again = (await setup(connection, { isReload: true })).element;
    await untilShown(again, /Отправить ещё раз можно через/);
    expect(texts(again, '.letter-address').join()).to.contain(anna.email);
    await accessible(again);
  });

  it('waits by the server’s clock, however wrong this machine’s is, also over a reload', async () => {
    for (const now of ['2026-01-01T00:00:00Z', '2031-01-01T00:00:00Z']) {
      const { element, sandbox } = await setup(connect({ now }));
      await register(element);
      const client = connectTo(sandbox);
      const again = (await setup({ ...connect(), sandbox, client }, { isReload: true })).element;
      await untilShown(again, /Отправить ещё раз можно через (1:00|0:5\d)/);
      await accessible(again);
    }
  });

  it('to a wrong address is mended with everything kept', async () => {
    const { element, sandbox } = await setup();
    await register(element, { ...anna, email: 'ana@example.ru' });
    await press(element, 'Исправить данные');
    expect(control(element, 'lastName').value).to.equal(anna.lastName);
    expect(control(element, 'password').value).to.equal(anna.password);
    await type(element, 'email', anna.email);
    await press(element, 'Дальше');
    await untilShown(element, /Прочитать текст/);
    await press(element, 'Дальше');
    await press(element, 'Зарегистрироваться');
    await untilShown(element, /Мы отправили вам письмо/);
    expect((await sandbox.outbox.last())!.to).to.equal(anna.email);
    await accessible(element);
  });
});
