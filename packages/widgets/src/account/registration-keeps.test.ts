import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { mount } from '../../test/mount.js';
import { connect, type Connection, signIn } from '../../test/sandbox.js';
import { choose, control, press, texts, type } from '../../test/typing.js';
import { until, untilShown } from '../../test/until.js';
import type { DrskRegistration } from './registration.js';
import '../generated/elements/registration.js';

const typed = {
  lastName: 'Тестова',
  firstName: 'Анна',
  email: 'anna@example.ru',
  phone: '+7 914 555-12-34',
  passportSeries: '10 23',
  registeredAddress: '675000, г. Благовещенск, ул. Ленина, д. 1',
  snils: '112-233-445 95',
};
const password = 'лодка под сосной 7';

async function open({ client }: Connection): Promise<DrskRegistration> {
  return mount<DrskRegistration>(html`
    <drsk-registration .client=${client} region="28" login-url="/login"></drsk-registration>
  `);
}

/** As far as somebody gets before something happens. */
async function halfFilled(connection: Connection = connect()) {
  sessionStorage.clear();
  const element = await open(connection);
  await choose(element, 'applicantKind', 'individual');
  await press(element, 'Дальше');
  await untilShown(element, /Как с вами связаться/);
  for (const [name, value] of Object.entries({ ...typed, password }))
    await type(element, name, value);
  return { ...connection, element };
}

function values(element: DrskRegistration, names: object = typed): Record<string, string> {
  return Object.fromEntries(
    Object.keys(names).map((name) => [name, control(element, name).value] as const),
  );
}

/** What was typed is there still, and can be sent. */
async function goesOn(element: DrskRegistration): Promise<void> {
  expect(values(element)).to.deep.equal(typed);
  await press(element, 'Дальше');
  await untilShown(element, /Прочитать текст/);
  control(element, 'consent:processing:2026-09/28').click();
  await element.updateComplete;
  await press(element, 'Дальше');
  await press(element, 'Зарегистрироваться');
  await untilShown(element, /Мы отправили вам письмо/);
}

describe('a registration that is half filled in', () => {
  it('survives a reload, all but the password', async () => {
    const { element, ...connection } = await halfFilled();
    element.remove();
    const again = await open(connection);
    await untilShown(again, /кроме пароля/);
    expect(values(again, { password })).to.deep.equal({ password: '' });
    await type(again, 'password', password);
    await goesOn(again);
  });

  it('survives the end of somebody’s session', async () => {
    const connection = connect();
    await signIn(connection);
    const { element } = await halfFilled(connection);
    await connection.sandbox.clock.advance({ days: 31 });
    await connection.client.account.get().catch(() => undefined);
    await until(() => connection.client.account.state.status === 'signed-out');
    await goesOn(element);
  });

  it('survives the loss of the network', async () => {
    const { element, setOnline } = await halfFilled();
    setOnline(false);
    await press(element, 'Дальше');
    await untilShown(element, /Нет связи с сервером/);
    setOnline(true);
    await press(element, 'Назад');
    await goesOn(element);
  });

  it('survives being moved about the page', async () => {
    const { element } = await halfFilled();
    const wrapper = document.createElement('section');
    element.before(wrapper);
    wrapper.append(element);
    await element.updateComplete;
    expect(values(element, { password })).to.deep.equal({ password });
    expect(texts(element, '.step-heading').join()).to.contain('Шаг 2 из 4');
    await goesOn(element);
  });
});
