import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { accessible } from '../../test/accessible.js';
import { mount } from '../../test/mount.js';
import { connect, signIn } from '../../test/sandbox.js';
import { press, texts } from '../../test/typing.js';
import { until } from '../../test/until.js';
import '../generated/elements/config.js';
import '../generated/elements/user.js';

/** Another tab of the site was touched last, so many minutes ago. */
async function setup(minutes: number, ago: number) {
  localStorage.setItem('drsk.active', String(Date.now() - ago * 60_000));
  const connection = connect();
  await signIn(connection);
  await mount(html`
    <drsk-config idle-minutes=${minutes}>
      <drsk-user .client=${connection.client}></drsk-user>
    </drsk-config>
  `);
  const warning = () => document.querySelector('drsk-idle-warning');
  return { ...connection, warning };
}

describe('a page that nobody touches', () => {
  afterEach(() => {
    for (const left of document.querySelectorAll('drsk-idle-warning')) left.close();
  });

  it('asks whether the reader is there, and lets them stay by one press', async () => {
    const { client, warning } = await setup(3, 2.5);
    await until(() => warning()?.shadowRoot?.querySelector('dialog')?.open === true);
    expect(texts(warning()!, '.heading')).to.deep.equal(['Вы ещё здесь?']);
    expect(texts(warning()!, '[role=timer]')[0]).to.match(/^До выхода: \d+ секунд/);
    await accessible(warning()!);
    await press(warning()!, 'Остаться');
    await until(() => warning() === null);
    expect(Number(localStorage.getItem('drsk.active'))).to.be.above(Date.now() - 10_000);
    expect(client.account.state.status).to.equal('signed-in');
  });

  it('signs out, and says why', async () => {
    const { client, warning } = await setup(3, 4);
    await until(() => client.account.state.status === 'signed-out');
    await warning()!.updateComplete;
    expect(texts(warning()!, '.heading')).to.deep.equal(['Сеанс завершён']);
    await accessible(warning()!);
  });
});
