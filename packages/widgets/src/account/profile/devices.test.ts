import { expect } from '@open-wc/testing';
import { createClient, memorySession } from '@drsk/sdk';
import { accessible } from '../../../test/accessible.js';
import { now, openProfile, password, pressNamed, settled } from '../../../test/profile-page.js';
import { connect, type Connection } from '../../../test/sandbox.js';
import { isFocused, texts } from '../../../test/typing.js';

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

/** The same person signs in on another device. */
async function signInElsewhere({ sandbox }: Connection) {
  const client = createClient({
    baseUrl: 'https://sandbox.test/v1',
    session: memorySession(),
    fetch: (request) => {
      const headers = new Headers(request.headers);
      headers.set('user-agent', firefox);
      return sandbox.fetch(new Request(request, { headers }));
    },
  });
  const person = { applicantKind: 'individual', login: '200-300-400 48', password } as const;
  await client.account.createSession(person);
  return client;
}

describe('the devices of the profile', () => {
  it('are this one alone at first', async () => {
    const { element } = await openProfile('devices');
    expect(texts(element, '.row-item')).to.have.length(1);
    expect(texts(element, '.mark')).to.deep.equal(['этот сеанс']);
    expect(texts(element, '.container').join()).to.match(/Других сеансов нет/);
    await accessible(element);
  });

  it('are signed out one by one, after a question', async () => {
    const connection = connect({ now });
    const elsewhere = await signInElsewhere(connection);
    const { element } = await openProfile('devices', { connection });
    const ask = element.shadowRoot!.querySelector<HTMLElement>('.row-item [data-ask]')!;
    ask.click();
    await element.updateComplete;
    expect(isFocused(element.shadowRoot!.querySelector('.question')!)).to.equal(true);
    await accessible(element);
    await pressNamed(element, 'Отмена');
    expect(isFocused(element.shadowRoot!.querySelector('.row-item [data-ask]')!)).to.equal(true);
    element.shadowRoot!.querySelector<HTMLElement>('.row-item [data-ask]')!.click();
    await element.updateComplete;
    await pressNamed(element, 'Завершить вход');
    await settled(element);
    expect(texts(element, '.row-item')).to.have.length(1);
    let isOut = false;
    await elsewhere.account.get().catch(() => (isOut = true));
    expect(isOut).to.equal(true);
  });

  it('are signed out all at once, but for this one', async () => {
    const connection = connect({ now });
    await signInElsewhere(connection);
    await signInElsewhere(connection);
    const { element, client } = await openProfile('devices', { connection });
    expect(texts(element, '.row-item')).to.have.length(3);
    await pressNamed(element, 'Завершить все остальные: сеансы на других устройствах');
    expect(texts(element, '.question .row-title')).to.deep.equal([
      'Завершить вход ещё на 2 устройствах?',
    ]);
    await accessible(element);
    await pressNamed(element, 'Завершить все остальные');
    await settled(element);
    expect(texts(element, '.row-item')).to.have.length(1);
    await client.account.get();
  });

  it('stay listed when one cannot be signed out, and the question says why', async () => {
    const connection = connect({ now });
    await signInElsewhere(connection);
    const { element, failures } = await openProfile('devices', { connection });
    connection.setOnline(false);
    element.shadowRoot!.querySelector<HTMLElement>('.row-item [data-ask]')!.click();
    await element.updateComplete;
    await pressNamed(element, 'Завершить вход');
    expect(texts(element, '.question .alert-title').join()).to.match(/Нет связи/);
    expect(texts(element, '.row-item')).to.have.length(2);
    expect(failures).to.have.length(1);
  });

  it('that were signed out elsewhere meanwhile are told of', async () => {
    const connection = connect({ now });
    const elsewhere = await signInElsewhere(connection);
    const { element } = await openProfile('devices', { connection });
    await elsewhere.account.signOut();
    element.shadowRoot!.querySelector<HTMLElement>('.row-item [data-ask]')!.click();
    await element.updateComplete;
    await pressNamed(element, 'Завершить вход');
    await settled(element);
    expect(texts(element, '.row-item')).to.have.length(1);
  });
});
