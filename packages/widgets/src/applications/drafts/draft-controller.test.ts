import { expect } from '@open-wc/testing';
import type { Application } from '@drsk/sdk';
import { accessible } from '../../../test/accessible.js';
import { completeDraft } from '../../../test/filing.js';
import {
  connectAlone,
  journal,
  labels,
  openForm,
  setupForm,
  step,
  toObject,
  untilForm,
} from '../../../test/form-page.js';
import { type Connection, connectTo, signIn } from '../../../test/sandbox.js';
import { choose, control, isFocused, press, texts, type } from '../../../test/typing.js';
import { until } from '../../../test/until.js';

const status = (element: HTMLElement): string => texts(element, '.save-status').join();

async function drafts({ client }: Pick<Connection, 'client'>): Promise<Application[]> {
  const { items } = await client.applications.list({ status: 'draft' });
  return Promise.all(items.map(({ id }) => client.applications.get(id)));
}

const saved = /Сохранено в \d/;

describe('a draft', () => {
  it('saves itself soon after the last key and tells when', async () => {
    const { element, client, requests } = await setupForm();
    const events: string[] = [];
    element.addEventListener('drsk-draft-saved', ({ detail }) => events.push(detail.applicationId));
    expect(status(element)).to.equal('Черновик сохраняется сам');
    expect(await drafts({ client })).to.deep.equal([]);
    await choose(element, 'regionCode', '28');
    await choose(element, 'purpose', 'household');
    await until(() => saved.test(status(element)));

    const [draft] = await drafts({ client });
    expect(draft!.answers).to.include({ regionCode: '28', purpose: 'household' });
    expect(draft!.answers.lastName).to.equal('Сопкина');
    expect(events).to.deep.equal([draft!.id]);
    expect(location.hash).to.contain(`id=${draft!.id}`);
    expect(requests.filter((request) => request.startsWith('PATCH'))).to.have.length(1);
    expect(journal({ client })).to.deep.equal([]);
    await accessible(element);

    await choose(element, 'purpose', 'business');
    await until(() => !saved.test(status(element)), 'what is newer is not called saved');
    expect(status(element)).to.equal('Сохраняем…');
    expect((await drafts({ client }))[0]!.answers.purpose).to.equal('household');
    await until(() => saved.test(status(element)));
    expect((await drafts({ client }))[0]!.answers.purpose).to.equal('business');
  });

  it('is found again when the page was closed, at the first question that is open', async () => {
    const connection = await setupForm();
    await toObject(connection.element);
    await until(() => saved.test(status(connection.element)));
    history.replaceState(null, '', location.pathname);

    const element = await openForm(connection);
    expect(texts(element, '.subheading')).to.deep.equal(['У вас есть неподанные заявки']);
    await accessible(element);
    element.shadowRoot!.querySelector<HTMLElement>('.row-item button')!.click();
    await untilForm(element, /Шаг 2 из 9.*Назад/);
    expect(isFocused(control(element, 'objectName'))).to.equal(true);
    await press(element, 'Назад');
    expect(control(element, 'regionCode').value).to.equal('28');
  }).timeout(20_000);

  it('goes on after a reload without a question: the address names it', async () => {
    const connection = await setupForm();
    await toObject(connection.element);
    await until(() => saved.test(status(connection.element)));
    const element = await openForm(connection);
    await untilForm(element, /Шаг 2 из 9.*Назад/);
    await accessible(element);
  });

  it('keeps in the browser what the server could not take, and sends it when the network is back', async () => {
    const { element, setOnline, client } = await setupForm();
    const failures: unknown[] = [];
    element.addEventListener('drsk-failure', ({ detail }) => failures.push(detail));
    setOnline(false);
    await toObject(element);
    await type(element, 'objectName', 'Гараж');
    await untilForm(element, /Нет связи: сохраним, как появится/);
    expect(failures).to.have.length(1);
    await accessible(element);

    setOnline(true);
    window.dispatchEvent(new Event('online'));
    await until(() => saved.test(status(element)));
    const [draft] = await drafts({ client });
    expect(draft!.answers.objectName).to.equal('Гараж');
    expect(journal({ client })).to.deep.equal([]);
  }).timeout(20_000);

  it('tells whom to call, and what to quote, when the server fails', async () => {
    const connection = connectAlone();
    const { sandbox } = connection;
    const problem = { type: 'about:blank', title: 'Сбой', status: 500, code: 'internal_error' };
    const client = connectTo(sandbox, async (request) => {
      if (request.method !== 'POST' || !request.url.endsWith('/applications'))
        return sandbox.fetch(request);
      const headers = { 'content-type': 'application/problem+json' };
      const body = JSON.stringify({ ...problem, requestId: 'r-7f3a' });
      return new Response(body, { status: 500, headers });
    });
    const { element } = await setupForm({ ...connection, client });
    await choose(element, 'regionCode', '28');
    await choose(element, 'purpose', 'household');
    await untilForm(element, /Сервис временно не работает.*8-800-100-03-97.*r-7f3a/);
    await accessible(element);
  });

  it('survives a browser that was closed without a network', async () => {
    const connection = await setupForm();
    connection.setOnline(false);
    await toObject(connection.element);
    await type(connection.element, 'objectName', 'Гараж');
    await untilForm(connection.element, /Нет связи/);
    const { length } = connection.requests;
    connection.element.remove();
    await until(() => connection.requests.length > length); // its last try
    history.replaceState(null, '', location.pathname);
    connection.setOnline(true);

    const element = await openForm(connection);
    expect(texts(element, '.row-item').join()).to.contain('начата в этом браузере');
    element.shadowRoot!.querySelector<HTMLElement>('.row-item button')!.click();
    await untilForm(element, /Шаг 2 из 9.*Назад/);
    expect(control(element, 'objectName').value).to.equal('Гараж');
    await until(() => saved.test(status(element)));
    expect(await drafts(connection)).to.have.length(1);
    await accessible(element);
  }).timeout(20_000);

  it('shows the unsaved changes of a draft that the server knows in an older state', async () => {
    const connection = await setupForm();
    await toObject(connection.element);
    await until(() => saved.test(status(connection.element)));
    connection.setOnline(false);
    await type(connection.element, 'objectName', 'Баня');
    await untilForm(connection.element, /Нет связи/);
    connection.setOnline(true);

    const element = await openForm(connection);
    await untilForm(element, /Шаг 2 из 9.*Назад/);
    expect(control(element, 'objectName').value).to.equal('Баня');
    await until(async () => (await drafts(connection))[0]!.answers.objectName === 'Баня');
    await accessible(element);
  }).timeout(20_000);

  it('takes an emptied answer away', async () => {
    const { element, client } = await setupForm();
    await toObject(element);
    await type(element, 'objectName', 'Дом');
    await until(async () => (await drafts({ client }))[0]?.answers.objectName === 'Дом');
    await type(element, 'objectName', '');
    await until(async () => !((await drafts({ client }))[0]!.answers.objectName ?? ''));
    await accessible(element);
  }).timeout(20_000);

  it('begins anew when it was deleted elsewhere while somebody types', async () => {
    const { element, client } = await setupForm();
    await toObject(element);
    await until(() => saved.test(status(element)));
    const [{ id }] = (await drafts({ client })) as [Application];
    await client.applications.delete(id);
    await type(element, 'objectName', 'Дом');
    await until(async () => (await drafts({ client }))[0]?.answers.objectName === 'Дом');
    const [{ answers }] = (await drafts({ client })) as [Application];
    expect(answers.regionCode).to.equal('28');
    await accessible(element);
  }).timeout(20_000);

  it('says that the session has ended, loses nothing and goes on after the next login', async () => {
    const connection = await setupForm();
    const { element, client, sandbox } = connection;
    await toObject(element);
    await until(() => saved.test(status(element)));
    await sandbox.clock.advance({ days: 40 });
    await type(element, 'objectName', 'Дом');
    await untilForm(element, /Время входа истекло/);
    expect(texts(element, '.alert .button')).to.deep.equal(['Войти']);
    expect(control(element, 'objectName').value).to.equal('Дом');
    await accessible(element);

    await signIn(connection);
    await until(async () => (await drafts({ client }))[0]?.answers.objectName === 'Дом');
    await element.updateComplete;
    expect(texts(element, '.alert')).to.deep.equal([]);
    expect(step(element)).to.contain('Шаг 2 из 9');
  }).timeout(20_000);

  it('leaves nothing in the browser of somebody who signs out', async () => {
    const { element, client, setOnline } = await setupForm();
    setOnline(false);
    await toObject(element);
    await untilForm(element, /Нет связи/);
    const keys = journal({ client });
    expect(keys).to.have.length(1);
    await client.account.signOut().catch(() => undefined);
    await untilForm(element, /войдите в личный кабинет/);
    expect(localStorage.getItem(keys[0]!)).to.equal(null);
    await accessible(element);
  });

  it('lives through a move in the page with everything typed', async () => {
    const { element } = await setupForm();
    await toObject(element);
    await type(element, 'objectName', 'Дом');
    const wrapper = document.createElement('div');
    element.parentElement!.append(wrapper);
    wrapper.append(element);
    await until(() => saved.test(status(element)));
    expect(control(element, 'objectName').value).to.equal('Дом');
    await accessible(element);
  }).timeout(20_000);

  it('keeps its own answers when the page goes on with another one at once', async () => {
    const { element, client } = await setupForm();
    await toObject(element);
    await until(() => saved.test(status(element)));
    const [first] = await drafts({ client });
    const other = await client.applications.create({ regionCode: '25', objectName: 'Склад' });
    await type(element, 'objectName', 'Баня');
    window.dispatchEvent(new Event('pagehide')); // its save is on the way
    location.hash = `#id=${other.id}`;
    await until(() => labels(element).includes('Регион *'));
    await until(() => control(element, 'regionCode').value === '25');
    await until(() => journal({ client }).length === 0, 'acknowledged');
    expect((await client.applications.get(first!.id)).answers).to.deep.equal({
      ...first!.answers,
      objectName: 'Баня',
    });
    expect((await client.applications.get(other.id)).answers).to.deep.equal(other.answers);
    await accessible(element);
  }).timeout(20_000);

  it('is not another person’s', async () => {
    const connection = connectAlone();
    await signIn(connection);
    const { id } = await completeDraft(connection.client);
    await connection.client.account.signOut();
    await signIn(connection, 1);
    const element = await openForm(connection, id);
    expect(texts(element, '.alert').join()).not.to.equal('');
    await press(element, 'Начать новую заявку');
    await untilForm(element, /Шаг 1 из 9/);
    await accessible(element);
  });
});
