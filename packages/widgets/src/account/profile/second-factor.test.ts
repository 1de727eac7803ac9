import { expect } from '@open-wc/testing';
import { accessible } from '../../../test/accessible.js';
import {
  goTo,
  lastCode,
  now,
  openProfile,
  password,
  pressNamed,
  type ProfilePage,
  sendCredentials,
  settled,
} from '../../../test/profile-page.js';
import { savedFile } from '../../../test/saved-file.js';
import { connect, connectSlowly } from '../../../test/sandbox.js';
import { totpOf } from '../../../test/totp.js';
import { choose, control, texts, type } from '../../../test/typing.js';
import { until } from '../../../test/until.js';

/** As far as the first code. */
async function enrol({ element }: ProfilePage, method: 'sms' | 'totp'): Promise<void> {
  await pressNamed(element, 'Включить');
  await choose(element, 'method', method);
  await type(element, 'password', password);
  await sendCredentials(element);
}

async function turnOnBySms(page: ProfilePage): Promise<void> {
  const { element } = page;
  await enrol(page, 'sms');
  await type(element, 'code', await lastCode(page));
  await sendCredentials(element);
}

async function saveCodes({ element }: ProfilePage): Promise<void> {
  control(element, 'areSaved').click();
  await pressNamed(element, 'Готово');
  await settled(element);
}

describe('the confirmation of a sign-in', () => {
  it('is off at first, and says what it is for', async () => {
    const { element } = await openProfile('second-factor');
    expect(texts(element, '.text').join()).to.match(/нужен только пароль/);
    await accessible(element);
    await pressNamed(element, 'Включить');
    await accessible(element);
    await sendCredentials(element);
    expect(texts(element, '.error')).to.have.length(2);
  });

  it('is turned on by SMS, with recovery codes that have to be saved', async () => {
    const page = await openProfile('second-factor');
    const { element, client } = page;
    await enrol(page, 'sms');
    expect(texts(element, '.panel').join()).to.match(
      /Мы отправили код на \+7\s···\s···\u2011··\u2011/,
    );
    await accessible(element);
    await type(element, 'code', await lastCode(page));
    await sendCredentials(element);
    expect(texts(element, '.codes li')).to.have.length(10);
    await accessible(element);
    await pressNamed(element, 'Готово');
    expect(texts(element, '.error')).to.deep.equal(['Сохраните коды и отметьте это']);
    await saveCodes(page);
    expect(texts(element, '.alert-success')).to.deep.equal(['Подтверждение входа включено']);
    expect(texts(element, '.codes')).to.deep.equal([]);
    expect(await client.account.secondFactor.get()).to.include({ method: 'sms' });
    await accessible(element);
  });

  it('sends the SMS again once a minute has passed', async () => {
    const connection = connectSlowly('/enrolments');
    const page = await openProfile('second-factor', { connection });
    const { element } = page;
    await enrol(page, 'sms');
    const before = await lastCode(page);
    await pressNamed(element, 'Отправить ещё раз');
    await until(() => texts(element, '.panel .button').join().includes('ещё раз через'));
    expect(element.announcement).to.contain('Отправили ещё раз');
    await accessible(element);
    expect(await lastCode(page)).not.to.equal(before);
    await type(element, 'code', await lastCode(page));
    await sendCredentials(element);
    expect(texts(element, '.codes li')).to.have.length(10);
  });

  it('is turned on by an app that scans a picture or takes a key', async () => {
    const page = await openProfile('second-factor');
    const { element, sandbox, client } = page;
    await enrol(page, 'totp');
    await until(() => element.shadowRoot!.querySelector('.qr') !== null);
    expect(element.shadowRoot!.querySelector('.qr path')!.getAttribute('d')).to.match(/^M4 4h1/);
    await accessible(element);
    const secret = texts(element, '.secret')[0]!.replaceAll(' ', '');
    expect(secret).to.match(/^[2-7A-Z]{32}$/);
    const link = element.shadowRoot!.querySelector<HTMLAnchorElement>('a[href^="otpauth://"]')!;
    expect(link.href).to.include(secret);
    await type(element, 'code', await totpOf(secret, await sandbox.clock.now()));
    await sendCredentials(element);
    expect(texts(element, '.codes li')).to.have.length(10);
    expect(await client.account.secondFactor.get()).to.include({ method: 'totp' });
  });

  it('keeps the recovery codes in view while another section is read', async () => {
    const page = await openProfile('second-factor');
    const { element } = page;
    await turnOnBySms(page);
    const codes = texts(element, '.codes li');
    await goTo(element, 'data');
    await goTo(element, 'second-factor');
    expect(texts(element, '.codes li')).to.deep.equal(codes);
  });

  it('saves the recovery codes as a text, and prints them on their own', async () => {
    const page = await openProfile('second-factor');
    const { element } = page;
    await turnOnBySms(page);
    const saved = savedFile();
    await pressNamed(element, 'Сохранить файлом');
    const link = await saved;
    expect(link.download).to.equal('rezervnye-kody.txt');
    const text = await (await fetch(link.href)).text();
    let printed: string | null | undefined;
    const { shadowRoot } = element;
    const watch = new MutationObserver(() => {
      printed ??= shadowRoot!.querySelector('iframe')?.contentDocument?.body.textContent;
    });
    watch.observe(shadowRoot!, { childList: true });
    await pressNamed(element, 'Напечатать');
    watch.disconnect();
    for (const code of texts(element, '.codes li')) {
      expect(text).to.include(code);
      expect(printed).to.include(code);
    }
  });

  it('refuses a wrong password and a wrong code at their fields', async () => {
    const page = await openProfile('second-factor');
    const { element } = page;
    await pressNamed(element, 'Включить');
    await choose(element, 'method', 'totp');
    await type(element, 'password', 'sosna-28-taiga');
    await sendCredentials(element);
    expect(texts(element, '.error')).to.have.length(1);
    await type(element, 'password', password);
    await sendCredentials(element);
    await type(element, 'code', '000000');
    await sendCredentials(element);
    expect(texts(element, '.error')).to.have.length(1);
  });

  it('names both fields that are left empty', async () => {
    const { element } = await openProfile('second-factor');
    await pressNamed(element, 'Включить');
    await sendCredentials(element);
    expect(texts(element, '.error-summary a')).to.deep.equal([
      'Выберите, откуда брать код',
      'Заполните поле «Ваш пароль»',
    ]);
  });

  it('sends no SMS to a phone that is not confirmed', async () => {
    const page = await openProfile('second-factor', { person: 11 });
    await enrol(page, 'sms');
    expect(texts(page.element, '.error').join()).to.match(/телефон/i);
    await accessible(page.element);
  });

  it('is turned off with the password', async () => {
    const page = await openProfile('second-factor');
    const { element, client } = page;
    await turnOnBySms(page);
    await saveCodes(page);
    await pressNamed(element, 'Отключить');
    await accessible(element);
    await pressNamed(element, 'Отмена');
    expect(element.shadowRoot!.activeElement!.textContent!.trim()).to.equal('Отключить');
    await pressNamed(element, 'Отключить');
    await sendCredentials(element);
    expect(texts(element, '.error')).to.have.length(1);
    await type(element, 'password', password);
    await sendCredentials(element);
    await settled(element);
    expect(texts(element, '.alert-success')).to.deep.equal(['Подтверждение входа отключено']);
    expect(await client.account.secondFactor.get()).to.include({ method: null });
  });

  it('says that there is no network, and goes on when there is', async () => {
    const connection = connect({ now });
    const page = await openProfile('second-factor', { connection });
    const { element } = page;
    connection.setOnline(false);
    await enrol(page, 'totp');
    expect(texts(element, '.alert-title').join()).to.match(/Нет связи/);
    expect(control(element, 'password').value).to.equal(password);
    connection.setOnline(true);
    await sendCredentials(element);
    expect(texts(element, '.secret')).to.have.length(1);
  });
});
