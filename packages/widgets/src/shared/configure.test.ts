import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { mount } from '../../test/mount.js';
import '../generated/elements/config.js';
import '../generated/elements/user.js';
import type { DrskElement } from './drsk-element.js';
import { configure, settingsOn } from './configure.js';
import { page } from './page.js';

describe('settings of a program', () => {
  afterEach(() => {
    for (const name of Object.keys(page().settings)) Reflect.deleteProperty(page().settings, name);
  });

  it('are heard at once, also by widgets that are there', async () => {
    const user = await mount<DrskElement>(html`<drsk-user></drsk-user>`);
    configure({ locale: 'en', loginUrl: '/login' });
    await user.updateComplete;
    expect(user.language).to.equal('en');
    expect(user.setting('login-url')).to.equal('/login');
  });

  it('give way to what is nearer', async () => {
    configure({ region: '25' });
    const config = await mount(html`
      <drsk-config region="27">
        <drsk-user></drsk-user>
        <drsk-user region="79"></drsk-user>
      </drsk-config>
    `);
    const regions = [...config.querySelectorAll<DrskElement>('drsk-user')].map((user) =>
      user.setting('region'),
    );
    expect(regions).to.deep.equal(['27', '79']);
  });

  it('are named as on a script tag', () => {
    const script = document.createElement('script');
    script.setAttribute('data-api', 'https://account.example.ru/v1');
    script.setAttribute('data-login-url', '/login');
    script.async = true;
    expect(settingsOn(script)).to.deep.equal({
      'api-base': 'https://account.example.ru/v1',
      'login-url': '/login',
    });
  });
});
