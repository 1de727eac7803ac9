import { expect } from '@open-wc/testing';
import { accessible } from '../../../test/accessible.js';
import {
  goTo,
  lastCode,
  now,
  openProfile,
  pressNamed,
  sendCredentials,
  settled,
} from '../../../test/profile-page.js';
import { connect } from '../../../test/sandbox.js';
import { control, texts, type } from '../../../test/typing.js';
import { until } from '../../../test/until.js';

const unconfirmedPhone = 11;
const noContacts = 3;

describe('the contacts of the profile', () => {
  it('say whether they are confirmed', async () => {
    const { element } = await openProfile('contacts', { person: unconfirmedPhone });
    expect(texts(element, '.mark')).to.deep.equal(['подтверждена', 'не подтверждён']);
    await accessible(element);
  });

  it('may be missing', async () => {
    const { element } = await openProfile('contacts', { person: noContacts });
    expect(texts(element, '.part button')).to.deep.equal(['Указать', 'Указать']);
    await accessible(element);
  });

  it('confirm the phone on file with the code of an SMS', async () => {
    const page = await openProfile('contacts', { person: unconfirmedPhone });
    const { element } = page;
    await pressNamed(element, 'Подтвердить: Телефон');
    expect(texts(element, '.panel .row-title').join()).to.match(/^Мы отправили код на \+7 914/);
    expect(texts(element, '.panel .row button').at(-1)).to.equal('Позже');
    expect(control(element, 'code').getAttribute('autocomplete')).to.equal('one-time-code');
    expect(element.querySelector('form')!.contains(control(element, 'code'))).to.equal(true);
    await accessible(element);
    await type(element, 'code', (await lastCode(page)).replace(/^.../, '$& '));
    await sendCredentials(element);
    expect(texts(element, '.good-news')).to.deep.equal(['Телефон подтверждён']);
    expect(texts(element, '.mark')).to.deep.equal(['подтверждена', 'подтверждён']);
  });

  it('refuse what is no code at once, and a wrong one after asking', async () => {
    const page = await openProfile('contacts', { person: unconfirmedPhone });
    const { element } = page;
    await pressNamed(element, 'Подтвердить: Телефон');
    await type(element, 'code', '12');
    await sendCredentials(element);
    expect(texts(element, '.error')).to.deep.equal(['В коде шесть цифр']);
    const wrong = (await lastCode(page)) === '111111' ? '222222' : '111111';
    await type(element, 'code', wrong);
    await sendCredentials(element);
    expect(texts(element, '.error')).to.have.length(1);
    expect(control(element, 'code').value).to.equal(wrong);
  });

  it('tell when a code is burnt, and send another one once the server takes that', async () => {
    const page = await openProfile('contacts', { person: unconfirmedPhone });
    const { element, sandbox } = page;
    await pressNamed(element, 'Подтвердить: Телефон');
    const button = (): HTMLElement =>
      [...element.shadowRoot!.querySelectorAll<HTMLElement>('.panel .row button')][0]!;
    expect(button().textContent!.trim()).to.match(/^Отправить ещё раз через\s(1:00|0:5\d)$/);
    await sandbox.clock.advance({ minutes: 11 });
    await type(element, 'code', '111111');
    await sendCredentials(element);
    expect(texts(element, '.alert-title').join()).to.match(/Запросите новый/);
    expect(control(element, 'code').value, 'nothing to take for the code that works').to.equal('');
  });

  it('change the e-mail by a link, which may be followed elsewhere', async () => {
    const { element, client, sandbox } = await openProfile('contacts');
    await pressNamed(element, 'Изменить: Электронная почта');
    await type(element, 'value', 'nova@example');
    await pressNamed(element, 'Отправить письмо');
    expect(texts(element, '.error')).to.have.length(1);
    await type(element, 'value', 'nova@example.ru');
    await pressNamed(element, 'Отправить письмо');
    expect(texts(element, '.panel .row-title')).to.deep.equal([
      'Мы отправили письмо на nova@example.ru',
    ]);
    await accessible(element);
    await pressNamed(element, 'Проверить подтверждение');
    expect(texts(element, '.panel').join()).to.match(/Пока не подтверждено/);
    const letter = await sandbox.outbox.last({ channel: 'email' });
    await client.account.confirmEmail(/#token=(\S+)/.exec(letter!.text)![1]!);
    document.dispatchEvent(new Event('visibilitychange'));
    await until(() => texts(element, '.good-news').length > 0);
    expect(texts(element, '.row-title')[0]).to.match(/^nova@example\.ru/);
  });

  it('say that the e-mail is confirmed as soon as anything tells them so', async () => {
    const page = await openProfile('contacts', { person: unconfirmedPhone });
    const { element, client, sandbox } = page;
    await pressNamed(element, 'Изменить: Электронная почта');
    await type(element, 'value', 'nova@example.ru');
    await pressNamed(element, 'Отправить письмо');
    const letter = await sandbox.outbox.last({ channel: 'email' });
    await client.account.confirmEmail(/#token=(\S+)/.exec(letter!.text)![1]!);
    await pressNamed(element, 'Подтвердить: Телефон');
    await type(element, 'code', await lastCode(page));
    await sendCredentials(element);
    expect(texts(element, '.panel')).to.deep.equal([]);
    expect(texts(element, '.good-news')).to.have.length(2);
    await pressNamed(element, 'Изменить: Электронная почта');
    expect(texts(element, '.good-news')).to.have.length(1);
    expect(control(element, 'value').value).to.equal('');
  });

  it('refuse the one that is on file already, where the server says so', async () => {
    const { element, client } = await openProfile('contacts');
    const { email } = await client.account.get();
    await pressNamed(element, 'Изменить: Электронная почта');
    await type(element, 'value', email!);
    await pressNamed(element, 'Отправить письмо');
    expect(texts(element, '.error')).to.have.length(1);
    expect(control(element, 'value').value).to.equal(email);
  });

  it('keep what is typed without a network, and while another section is read', async () => {
    const connection = connect({ now });
    const { element } = await openProfile('contacts', { connection });
    await pressNamed(element, 'Изменить: Телефон');
    await type(element, 'value', '89145551234');
    expect(control(element, 'value').value).to.equal('+7 914 555-12-34');
    connection.setOnline(false);
    await pressNamed(element, 'Отправить код');
    expect(texts(element, '.alert-title').join()).to.match(/Нет связи/);
    connection.setOnline(true);
    await goTo(element, 'data');
    await goTo(element, 'contacts');
    expect(control(element, 'value').value).to.equal('+7 914 555-12-34');
    await pressNamed(element, 'Отправить код');
    await settled(element);
    expect(texts(element, '.panel .row-title')).to.deep.equal([
      'Мы отправили код на +7 914 555-12-34',
    ]);
  });
});
