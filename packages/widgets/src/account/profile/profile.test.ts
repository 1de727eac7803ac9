import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { accessible } from '../../../test/accessible.js';
import { fileApplication } from '../../../test/filing.js';
import { mount } from '../../../test/mount.js';
import { goTo, now, openProfile, pressNamed, settled } from '../../../test/profile-page.js';
import { connect, signIn } from '../../../test/sandbox.js';
import { control, isFocused, texts, type } from '../../../test/typing.js';
import { until } from '../../../test/until.js';
import type { DrskProfile } from './profile.js';

const current = (element: DrskProfile): string[] => texts(element, '[aria-current="page"]');

const severalRoles = 10;

describe('the profile', () => {
  it('asks to sign in first', async () => {
    const { client } = connect({ now });
    const element = await mount<DrskProfile>(html`
      <drsk-profile .client=${client} login-url="/login"></drsk-profile>
    `);
    await until(() => texts(element, 'a').includes('Войти'));
    await accessible(element);
  });

  it('has a page for each section, which the address names', async () => {
    const { element } = await openProfile('password');
    expect(current(element)).to.deep.equal(['Пароль']);
    expect(texts(element, '.menu a')).to.deep.equal([
      'Мои данные',
      'Контакты',
      'Пароль',
      'Подтверждение входа',
      'Устройства',
      'Согласия',
      'Доступ для программ',
      'Копия данных и закрытие',
    ]);
    await goTo(element, 'devices');
    expect(texts(element, '.section-title')).to.deep.equal(['Устройства']);
    expect(isFocused(element.shadowRoot!.querySelector('.section-title')!)).to.equal(true);
    history.back();
    await until(() => current(element)[0] === 'Пароль');
  });

  it('puts its menu into two even columns on a phone', async () => {
    // The longest word, and that in bold.
    const { element } = await openProfile('second-factor', { person: severalRoles });
    element.parentElement!.style.inlineSize = '328px';
    await until(() => element.offsetWidth === 328);
    const links = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.menu a')];
    expect(new Set(links.map((link) => link.offsetLeft)).size).to.equal(2);
    expect(links.filter((link) => link.scrollWidth > link.clientWidth)).to.deep.equal([]);
    await accessible(element);
  });

  it('keeps what was typed in a section while another one is read', async () => {
    const { element } = await openProfile('data');
    await pressNamed(element, 'Изменить: Адреса');
    await type(element, 'actualAddress', 'г. Благовещенск, ул. Ленина, 2');
    await goTo(element, 'contacts');
    await goTo(element, 'data');
    expect(control(element, 'actualAddress').value).to.equal('г. Благовещенск, ул. Ленина, 2');
  });

  it('keeps what was typed when the element is moved on the page', async () => {
    const { element } = await openProfile('password');
    await type(element, 'currentPassword', 'sopka-28-taiga');
    const place = document.createElement('div');
    element.parentElement!.append(place);
    place.append(element);
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    expect(control(element, 'currentPassword').value).to.equal('sopka-28-taiga');
    expect(element.querySelectorAll('form')).to.have.length(1);
  });

  it('keeps what was typed while the session is over, for the same person', async () => {
    const connection = connect({ now });
    const { element } = await openProfile('data', { connection });
    await pressNamed(element, 'Изменить: Адреса');
    await type(element, 'actualAddress', 'г. Благовещенск, ул. Ленина, 2');
    await connection.sandbox.clock.advance({ days: 31 });
    await connection.client.account.get().catch(() => undefined);
    await until(() => texts(element, '.section-title').length === 0);
    await signIn(connection);
    await settled(element);
    expect(control(element, 'actualAddress').value).to.equal('г. Благовещенск, ул. Ленина, 2');
  });

  it('shows nothing of one person to the next', async () => {
    const connection = connect({ now });
    const { element } = await openProfile('data', { connection });
    await pressNamed(element, 'Изменить: Имя');
    await connection.client.account.signOut();
    await signIn(connection, 1);
    await settled(element);
    expect(texts(element, 'input')).to.deep.equal([]);
    expect(texts(element, '.summary-description')).to.not.include('Сопкина');
    expect(texts(element, '.summary-description')).to.include('Кедров');
  });

  it('shows nothing of one whose session is over to another one who signs in', async () => {
    const connection = connect({ now });
    const { element } = await openProfile('data', { connection });
    await pressNamed(element, 'Изменить: Имя');
    await connection.sandbox.clock.advance({ days: 31 });
    await connection.client.account.get().catch(() => undefined);
    await until(() => texts(element, '.section-title').length === 0);
    await signIn(connection, 1);
    await settled(element);
    expect(texts(element, 'input')).to.deep.equal([]);
    expect(texts(element, '.summary-description')).to.not.include('Сопкина');
  });

  it('is English where the page is', async () => {
    const { element } = await openProfile('data', { locale: 'en' });
    expect(texts(element, '.menu a')).to.include('Sign-in confirmation');
    const words = texts(element, '.container')
      .join()
      .replaceAll(/Сопкина|Мария|Андреевна/g, '');
    expect(words).to.not.match(/[а-яё]/i);
  });

  it('says what to do when a section cannot be loaded, and loads it then', async () => {
    const connection = connect({ now });
    const { element, failures } = await openProfile('data', { connection });
    connection.setOnline(false);
    await goTo(element, 'devices');
    expect(texts(element, '.alert-title').join()).to.match(/Нет связи/);
    expect(failures).to.have.length(1);
    connection.setOnline(true);
    await pressNamed(element, 'Попробовать ещё раз');
    await settled(element);
    expect(texts(element, '.mark')).to.deep.equal(['этот сеанс']);
  });

  it('leaves those with temporary access to the setting up', async () => {
    const connection = connect({ now });
    await signIn(connection, 5);
    const element = await mount<DrskProfile>(html`
      <drsk-profile .client=${connection.client}></drsk-profile>
    `);
    await until(() => texts(element, '.alert').length > 0);
    expect(texts(element, '.alert').join()).to.match(/временный доступ/);
    await accessible(element);
  });

  it('says that the link of the letter is all that is left, after the first entry', async () => {
    const connection = connect({ now });
    const { client } = connection;
    await signIn(connection, 5);
    const { items } = await client.account.listConsentDocuments({ applicantKind: 'individual' });
    await client.account.setUp({
      email: 'semyon@example.ru',
      phone: '+79145550001',
      password: 'лодка под сосной 7',
      consents: items.map(({ kind, version }) => ({ kind, version })),
    });
    const element = await mount<DrskProfile>(html`
      <drsk-profile .client=${client}></drsk-profile>
    `);
    await until(() => texts(element, '.alert').length > 0);
    expect(texts(element, '.alert').join()).to.match(/Осталось перейти по ссылке из письма/);
    await accessible(element);
  });

  it('says to whom an application’s number is no way to the profile', async () => {
    const connection = connect({ now });
    const { client, sandbox } = connection;
    await signIn(connection);
    const { number: applicationNumber } = await fileApplication(client);
    await client.account.signOut();
    const access = { applicationNumber: applicationNumber! };
    const { password } = await sandbox.operator.temporaryAccess.issue(access);
    await client.account.createApplicationSession({ ...access, password });
    const element = await mount<DrskProfile>(html`
      <drsk-profile .client=${client}></drsk-profile>
    `);
    await until(() => texts(element, '.alert').length > 0);
    expect(texts(element, '.alert').join()).to.match(/номеру заявки.+только эта заявка/);
    expect(texts(element, '.alert').join()).not.to.match(/укажете почту/);
    await accessible(element);
  });
});
