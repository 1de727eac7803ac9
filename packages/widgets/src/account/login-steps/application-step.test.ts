import { expect } from '@open-wc/testing';
import { accessible } from '../../../test/accessible.js';
import { loginSettled, now, openLogin } from '../../../test/login-page.js';
import { fileApplication } from '../../../test/filing.js';
import { connect, signIn } from '../../../test/sandbox.js';
import { control, press, texts, type } from '../../../test/typing.js';
import { untilShown } from '../../../test/until.js';

async function openApplication(connection = connect({ now })) {
  const page = await openLogin(connection, 'password application');
  await press(page.element, 'Войти по номеру заявки');
  await untilShown(page.element, /Вход по номеру заявки/);
  return page;
}

describe('the login by the number of an application', () => {
  it('is another way on the same form, and back', async () => {
    const { element, requests } = await openApplication();
    expect(texts(element, '.label')).to.deep.equal([
      'Номер заявки',
      'Пароль из центра обслуживания',
    ]);
    await press(element, 'Войти');
    expect(texts(element, '.error')).to.deep.equal(['Введите номер заявки', 'Введите пароль']);
    expect(requests).to.deep.equal([]);
    await accessible(element);
    await press(element, 'Вернуться ко входу по паролю');
    expect(texts(element, '.label')).to.include('СНИЛС');
  });

  it('never tells what was wrong, and keeps what was typed', async () => {
    const { element } = await openApplication();
    await type(element, 'applicationNumber', '28-26-000123');
    await type(element, 'password', 'K7M2-QX4D-9RTB');
    await press(element, 'Войти');
    await loginSettled(element);
    expect(texts(element, '.alert-title').join()).to.match(/проверьте номер заявки и пароль/);
    expect(control(element, 'password').value).to.equal('K7M2-QX4D-9RTB');
    await accessible(element);
  });

  it('opens that application once both are right', async () => {
    const connection = connect({ now });
    await signIn(connection);
    const { number } = await fileApplication(connection.client);
    await connection.client.account.signOut();
    const { sandbox } = connection;
    const access = await sandbox.operator.temporaryAccess.issue({ applicationNumber: number! });
    const { element, events, client } = await openApplication(connection);
    await type(element, 'applicationNumber', ` ${number} `);
    await type(element, 'password', access.password.toLowerCase());
    await press(element, 'Войти');
    await loginSettled(element);
    expect(events.map(({ detail }) => detail)).to.deep.equal([{ applicantKind: 'individual' }]);
    expect(element.querySelectorAll('input')).to.have.length(0);
    const { items } = await client.applications.list();
    expect(items.map((item) => item.number)).to.deep.equal([number]);
  });

  it('is not offered where the page does not want it', async () => {
    const { element } = await openLogin();
    expect(texts(element, '.ways').join()).to.equal('Забыли пароль?');
  });
});
