import { expect } from '@open-wc/testing';
import { accessible } from '../../test/accessible.js';
import { anna, keptReceipt, openLink, register, setup } from '../../test/registration-page.js';
import { connect, type Connection } from '../../test/sandbox.js';
import { control, isFocused, press, texts, type } from '../../test/typing.js';
import { until, untilShown } from '../../test/until.js';
import type { DrskRegistration } from './registration.js';

describe('the code of the phone', () => {
  const lastCode = async ({ sandbox }: Pick<Connection, 'sandbox'>) =>
    /\d{6}/.exec((await sandbox.outbox.last({ kind: 'code-phone' }))!.text)![0];

  async function enter(element: DrskRegistration, code: string): Promise<void> {
    await type(element, 'code', code);
    await press(element, 'Подтвердить');
    await until(() => !element.matches(':state(busy)'));
    await element.updateComplete;
  }

  it('confirms it beside the letter, and stays confirmed over a reload', async () => {
    const { element, ...connection } = await setup();
    await register(element);
    expect(texts(element, '.container').join()).to.contain('+7 914 555-12-34');
    expect(control(element, 'code').getAttribute('autocomplete')).to.equal('one-time-code');
    await accessible(element);
    await enter(element, await lastCode(connection));
    await untilShown(element, /Телефон подтверждён/);
    await until(() => isFocused(element.shadowRoot!.querySelector('.phone-confirmed')!));
    expect(element.querySelector('input')).to.equal(null);
    await accessible(element);
    const again = (await setup(connection, { isReload: true })).element;
    await untilShown(again, /Телефон подтверждён/);
    await openLink(connection);
    await until(() => sessionStorage.length === 0);
    const { snils: login, password } = anna;
    const { account } = connection.client;
    await account.createSession({ applicantKind: 'individual', login, password });
    expect((await account.get()).phoneConfirmedAt).to.be.a('string');
  });

  it('may be wrong five times, then another is asked for, after a while', async () => {
    const connection = connect({ now: '2026-12-18T02:00:00Z' });
    const { element, sandbox, client } = await setup(connection);
    await register(element);
    const wrong = (await lastCode(connection)) === '000000' ? '000001' : '000000';
    for (let attempt = 1; attempt <= 5; attempt += 1) await enter(element, wrong);
    expect(texts(element, '.error')).to.have.length(1);
    await enter(element, await lastCode(connection));
    await untilShown(element, /больше не действует. Запросите новый/);
    await accessible(element);
    await sandbox.clock.advance({ minutes: 1 });
    await client.offices.getContactCentre();
    const again = (await setup(connection, { isReload: true })).element;
    const buttons = () =>
      [...again.shadowRoot!.querySelectorAll<HTMLElement>('.section .button')].filter(
        (button) => button.textContent!.trim() === 'Отправить ещё раз',
      );
    await until(() => buttons().length === 1);
    buttons()[0]!.click();
    await until(() => again.announcement !== '');
    expect(keptReceipt().codeResendAt > keptReceipt().resendAt).to.equal(true);
    await enter(again, await lastCode(connection));
    await untilShown(again, /Телефон подтверждён/);
  });
});
