import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { accessible } from '../../test/accessible.js';
import { mount } from '../../test/mount.js';
import { connect, signIn } from '../../test/sandbox.js';
import { press, texts } from '../../test/typing.js';
import { until } from '../../test/until.js';
import type { DrskSigned } from './signed.js';
import './signed.js';
import type { DrskUser } from './user.js';
import './user.js';

describe('the line of the user', () => {
  it('leads to the login while nobody is signed in', async () => {
    const { client } = connect();
    const element = await mount<DrskUser>(html`
      <drsk-user .client=${client} login-url="/login"></drsk-user>
    `);
    await until(() => texts(element, 'a').length > 0);
    expect(texts(element, 'a')).to.deep.equal(['Войти']);
    expect(element.shadowRoot!.querySelector('a')!.getAttribute('href')).to.equal('/login');
    await accessible(element);
  });

  it('names who is signed in, and lets them out even without a network', async () => {
    const connection = connect();
    await signIn(connection);
    const element = await mount<DrskUser>(html`
      <drsk-user .client=${connection.client} login-url="/login" account-url="/account"></drsk-user>
    `);
    expect(texts(element, '.name')).to.deep.equal([connection.sandbox.people[0]!.name]);
    await accessible(element);
    connection.setOnline(false);
    let isOut = false;
    element.addEventListener('drsk-signed-out', () => (isOut = true));
    await press(element, 'Выйти');
    await until(() => isOut);
    await element.updateComplete;
    expect(texts(element, 'a')).to.deep.equal(['Войти']);
    await accessible(element);
  });
});

describe('signed content', () => {
  it('is shown to those it is for, as they come and go', async () => {
    const connection = connect();
    const places = await mount<HTMLElement>(html`
      <div>
        <drsk-signed .client=${connection.client}><p>Мои заявки</p></drsk-signed>
        <drsk-signed .client=${connection.client} when="out"><p>Как войти</p></drsk-signed>
      </div>
    `);
    const [inside, outside] = [...places.querySelectorAll<DrskSigned>('drsk-signed')];
    const shown = async (): Promise<string> => {
      await inside!.updateComplete;
      await outside!.updateComplete;
      return places.innerText.trim();
    };
    await connection.client.account.ready();
    expect(await shown()).to.equal('Как войти');
    await signIn(connection);
    expect(await shown()).to.equal('Мои заявки');
    await accessible(inside!);
  });
});
