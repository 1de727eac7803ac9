import { expect } from '@open-wc/testing';
import { accessible } from '../../../test/accessible.js';
import { now, openProfile, password, sendCredentials } from '../../../test/profile-page.js';
import { connect } from '../../../test/sandbox.js';
import { control, texts, type } from '../../../test/typing.js';
import { until } from '../../../test/until.js';

describe('the password of the profile', () => {
  it('is asked for where password managers look', async () => {
    const { element } = await openProfile('password');
    const form = element.querySelector('form')!;
    const fields = [...form.querySelectorAll('input')].map((field) =>
      field.getAttribute('autocomplete'),
    );
    expect(fields).to.deep.equal(['username', 'current-password', 'new-password']);
    expect(form.querySelector('input')!.value).to.equal('200-300-400 48');
    await accessible(element);
  });

  it('is changed, and other devices are signed out', async () => {
    const { element, client } = await openProfile('password');
    await type(element, 'currentPassword', password);
    await type(element, 'newPassword', 'лодка под сосной 7');
    expect(texts(element, '.strength-word')).to.deep.equal(['Надёжный пароль']);
    await sendCredentials(element);
    expect(texts(element, '.alert-success').join()).to.match(/На других устройствах вход завершён/);
    expect(control(element, 'newPassword').value).to.equal('');
    await accessible(element);
    await client.account.signOut();
    const again = { applicantKind: 'individual', login: '200-300-400 48' } as const;
    await client.account.createSession({ ...again, password: 'лодка под сосной 7' });
  });

  it('says so until somebody types again, after a mistake too', async () => {
    const { element } = await openProfile('password');
    await type(element, 'newPassword', 'лодка под сосной 7');
    await type(element, 'currentPassword', 'sosna-28-taiga');
    await sendCredentials(element);
    await type(element, 'currentPassword', password);
    await sendCredentials(element);
    // As a browser does that finds what was refused before emptied under the typist.
    control(element, 'currentPassword').dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
    expect(texts(element, '.alert-success')).to.have.length(1);
    await type(element, 'newPassword', 'лодка');
    expect(texts(element, '.alert-success')).to.have.length(0);
  });

  it('is refused while it is short, everybody’s, or missing', async () => {
    const { element, requests } = await openProfile('password');
    await type(element, 'newPassword', '123qweasdzxc');
    await until(() => texts(element, '.strength-word')[0] === 'Слабый пароль');
    await sendCredentials(element);
    expect(texts(element, '.error')).to.have.length(2);
    await accessible(element);
    await type(element, 'newPassword', 'коротко');
    await sendCredentials(element);
    expect(texts(element, '.error').join()).to.match(/10/);
    expect(requests.some((request) => request.endsWith('/password'))).to.equal(false);
  });

  it('is refused at its field when the current one is wrong, and nothing is lost', async () => {
    const { element } = await openProfile('password');
    await type(element, 'currentPassword', 'sosna-28-taiga');
    await type(element, 'newPassword', 'лодка под сосной 7');
    await sendCredentials(element);
    expect(texts(element, '.error')).to.have.length(1);
    expect(control(element, 'currentPassword').getAttribute('aria-invalid')).to.equal('true');
    expect(control(element, 'newPassword').value).to.equal('лодка под сосной 7');
  });

  it('tells of too many tries, and of no network', async () => {
    const connection = connect({ now });
    const { element } = await openProfile('password', { connection });
    await type(element, 'newPassword', 'лодка под сосной 7');
    await type(element, 'currentPassword', 'sosna-28-taiga');
    for (let tries = 0; tries < 6; tries++) await sendCredentials(element);
    expect(texts(element, '.alert-title').join()).to.match(/Слишком много попыток/);
    connection.setOnline(false);
    await sendCredentials(element);
    expect(texts(element, '.alert-title').join()).to.match(/Нет связи/);
    expect(control(element, 'newPassword').value).to.equal('лодка под сосной 7');
  });
});
