import { expect } from '@open-wc/testing';
import { isConnectionError } from '@drsk/sdk';
import { accessible } from '../../../test/accessible.js';
import {
  now,
  openProfile,
  password,
  pressNamed,
  sendCredentials,
} from '../../../test/profile-page.js';
import { connect } from '../../../test/sandbox.js';
import { savedFile } from '../../../test/saved-file.js';
import { control, texts, type } from '../../../test/typing.js';
import { until } from '../../../test/until.js';

describe('the copy of the data', () => {
  it('is a ZIP to be saved', async () => {
    const { element } = await openProfile('closing');
    const saved = savedFile();
    await pressNamed(element, 'Скачать архив');
    const link = await saved;
    expect(link.download).to.equal('drsk-kabinet-2026-12-18.zip');
    const bytes = new Uint8Array(await (await fetch(link.href)).arrayBuffer());
    expect(String.fromCharCode(...bytes.slice(0, 2))).to.equal('PK');
    expect(texts(element, '.good-news').join()).to.match(/Архив скачан/);
    await accessible(element);
  });

  it('can be asked for again when it did not come', async () => {
    const connection = connect({ now });
    const { element, failures } = await openProfile('closing', { connection });
    connection.setOnline(false);
    await pressNamed(element, 'Скачать архив');
    expect(texts(element, '.alert-title').join()).to.match(/Нет связи/);
    // The account may be looked at anew just then, and fails as well.
    const own = failures.filter(
      (failure) => isConnectionError(failure) && failure.operation === 'GET /me/export',
    );
    expect(own).to.have.length(1);
  });
});

describe('closing the account', () => {
  it('tells what stays, asks for the password, and says farewell', async () => {
    const { element, client } = await openProfile('closing');
    let isOut = false;
    element.addEventListener('drsk-signed-out', () => (isOut = true));
    expect(texts(element, '.list li')).to.have.length(2);
    await pressNamed(element, 'Закрыть кабинет…');
    await accessible(element);
    await type(element, 'password', password);
    await sendCredentials(element);
    await until(() => isOut);
    await element.updateComplete;
    expect(texts(element, '.alert-title')).to.deep.equal(['Кабинет закрыт']);
    expect(texts(element, '.alert-success').join()).to.match(/Не позже 17 января 2027 г\. мы/);
    expect(client.account.state.status).to.equal('signed-out');
    await accessible(element);
  });

  it('takes the reader to what it says, also where the page has the heading', async () => {
    const { element, client } = await openProfile('closing');
    element.heading = 'none';
    await pressNamed(element, 'Закрыть кабинет…');
    await type(element, 'password', password);
    await sendCredentials(element);
    await until(() => client.account.state.status === 'signed-out');
    await until(() => element.shadowRoot!.activeElement !== null);
    expect(element.shadowRoot!.activeElement!.textContent).to.contain('Кабинет закрыт');
    await accessible(element);
  });

  it('is refused with a wrong password, at its field', async () => {
    const { element, client } = await openProfile('closing');
    await pressNamed(element, 'Закрыть кабинет…');
    await sendCredentials(element);
    expect(texts(element, '.error')).to.have.length(1);
    await type(element, 'password', 'sosna-28-taiga');
    await sendCredentials(element);
    expect(texts(element, '.error')).to.have.length(1);
    expect(control(element, 'password').value).to.equal('sosna-28-taiga');
    expect(client.account.state.status).to.equal('signed-in');
  });

  it('does not happen without a network', async () => {
    const connection = connect({ now });
    const { element } = await openProfile('closing', { connection });
    await pressNamed(element, 'Закрыть кабинет…');
    await type(element, 'password', password);
    connection.setOnline(false);
    await sendCredentials(element);
    expect(texts(element, '.panel .alert-title').join()).to.match(/Нет связи/);
    expect(control(element, 'password').value).to.equal(password);
  });
});
