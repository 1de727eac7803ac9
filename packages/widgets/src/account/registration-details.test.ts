import { expect } from '@open-wc/testing';
import { accessible } from '../../test/accessible.js';
import { anna, fill, setup, step, toDetails } from '../../test/registration-page.js';
import { control, isFocused, press, texts, type } from '../../test/typing.js';
import { until, untilShown } from '../../test/until.js';

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
    element.querySelector<HTMLElement>('form button[hidden]')!.click(); // as Enter does
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
