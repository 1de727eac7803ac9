import { expect } from '@open-wc/testing';
import { accessible } from '../../test/accessible.js';
import {
  anna,
  keptReceipt,
  processing,
  register,
  setup,
  step,
  toCheck,
} from '../../test/registration-page.js';
import { connect, type Connection, connectTo } from '../../test/sandbox.js';
import { control, press, texts, type } from '../../test/typing.js';
import { until, untilShown } from '../../test/until.js';

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
});

describe('the letter', () => {
  /** The letter's view after the wait: the client has heard from the server what time it is. */
  async function afterWait() {
    const connection = connect({ now: '2026-12-18T02:00:00Z' });
    const { element } = await setup(connection);
    await register(element);
    expect(texts(element, '.actions').join()).to.match(/Отправить ещё раз через\s(1:00|0:5\d)/);
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
    expect(texts(element, '.actions').join()).to.match(/Отправить ещё раз через\s(1:00|0:5\d)/);
    await accessible(element);
  });

  it('is never waited for longer than the server says: its dates come in whole seconds', async () => {
    const { element, ...connection } = await setup(connect({ now: '2031-01-01T00:00:00.900Z' }));
    await register(element);
    expect(texts(element, '.actions').join()).to.match(/ещё раз через\s(1:00|0:5\d)/);
    const again = (await setup(connection, { isReload: true })).element;
    await untilShown(again, /ещё раз через\s(1:00|0:5\d)/);
  });

  it('waits over a reload', async () => {
    const { element, ...connection } = await setup();
    await register(element);
    const again = (await setup(connection, { isReload: true })).element;
    await untilShown(again, /Отправить ещё раз через/);
    expect(texts(again, '.letter-address').join()).to.contain(anna.email);
    await accessible(again);
  });

  it('waits by the server’s clock, however wrong this machine’s is, also over a reload', async () => {
    for (const now of ['2026-01-01T00:00:00Z', '2031-01-01T00:00:00Z']) {
      const { element, sandbox } = await setup(connect({ now }));
      await register(element);
      const client = connectTo(sandbox);
      const again = (await setup({ ...connect(), sandbox, client }, { isReload: true })).element;
      await untilShown(again, /Отправить ещё раз через\s(1:00|0:5\d)/);
      await accessible(again);
    }
  });

  describe('whose link is followed on another device', () => {
    const follow = async ({ sandbox }: Connection): Promise<void> => {
      const letter = await sandbox.outbox.last({ kind: 'email-confirmation' });
      const token = new URL(letter!.links[0]!).hash.replace('#token=', '');
      await connectTo(sandbox).account.confirmEmail(token);
    };
    const isForgotten = (): boolean => sessionStorage.getItem('drsk.registration') === null;

    it('is no longer waited for once the reader is back at the page', async () => {
      const { element, ...connection } = await setup();
      await register(element);
      await follow(connection);
      document.dispatchEvent(new Event('visibilitychange'));
      await untilShown(element, /Адрес подтверждён/);
      expect(isForgotten()).to.equal(true);
      expect(texts(element, '.button')).to.deep.equal(['Войти']);
      expect(element.querySelector('input')).to.equal(null);
      expect(element.announcement).to.contain('Адрес подтверждён');
      await accessible(element);
    });

    it('is no longer waited for after a reload', async () => {
      const { element, ...connection } = await setup();
      await register(element);
      await follow(connection);
      element.remove();
      const again = (await setup(connection, { isReload: true })).element;
      await untilShown(again, /Адрес подтверждён/);
      expect(isForgotten()).to.equal(true);
    });
  });

  it('that nobody opens in time gives way to the form, with everything kept but the password', async () => {
    const connection = connect({ now: '2026-12-18T02:00:00Z' });
    const { element } = await setup(connection);
    await register(element);
    element.remove();
    await connection.sandbox.clock.advance({ hours: 25 });
    const again = (await setup(connection, { isReload: true })).element;
    await untilShown(again, /Срок ссылки из письма вышел/);
    expect(control(again, 'lastName').value).to.equal(anna.lastName);
    expect(JSON.stringify(sessionStorage)).not.to.contain('"receipt"');
    await accessible(again);
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
    expect((await sandbox.outbox.last({ kind: 'email-confirmation' }))!.to).to.equal(anna.email);
    await accessible(element);
  });
});
