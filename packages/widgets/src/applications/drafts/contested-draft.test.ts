import { expect } from '@open-wc/testing';
import type { Application, DrskClient } from '@drsk/sdk';
import { accessible } from '../../../test/accessible.js';
import { journal, openForm, setupForm, toObject, untilForm } from '../../../test/form-page.js';
import type { Connection } from '../../../test/sandbox.js';
import { control, isFocused, press, texts, type } from '../../../test/typing.js';
import { until } from '../../../test/until.js';

const status = (element: HTMLElement): string => texts(element, '.save-status').join();
const saved = /Сохранено в \d/;

async function drafts({ client }: Pick<Connection, 'client'>): Promise<Application[]> {
  const { items } = await client.applications.list({ status: 'draft' });
  return Promise.all(items.map(({ id }) => client.applications.get(id)));
}

const address = 'Благовещенск, ул. Новая, 1';

function accountOf({ account: { state } }: DrskClient): string {
  return state.status === 'signed-in' ? state.account.id : '';
}

/** A form whose question was answered in another window meanwhile. */
async function setupContested() {
  const connection = await setupForm();
  const { client, element } = connection;
  await toObject(element);
  await type(element, 'objectName', 'Дом');
  await until(() => saved.test(status(element)));
  await until(async () => (await drafts({ client }))[0]?.answers.objectName === 'Дом');
  const [draft] = await drafts({ client });
  const theirs = { objectName: 'Дача', cadastralNumber: '28:01:010203:45' };
  await client.applications.update(draft!.id, theirs, { ifMatch: draft!.etag });
  await type(element, 'objectName', 'Жилой дом');
  await type(element, 'objectAddress', address);
  await until(() => texts(element, '.contested-side').length === 2);
  return { ...connection, id: draft!.id };
}

describe('a draft that is changed in two places', () => {
  it('takes what another window has changed, and asks where both have', async () => {
    const { client, element, id } = await setupContested();
    await until(() => control(element, 'cadastralNumber').value !== '');
    expect(control(element, 'objectName').value).to.equal('Жилой дом');
    expect(texts(element, '.contested-side').join()).to.match(/Здесь Жилой дом.*Там Дача/);
    expect(status(element)).to.contain('Выберите, какой ответ оставить');
    const before = await client.applications.get(id);
    expect(before.answers).to.include({ objectName: 'Дача', objectAddress: address });
    await accessible(element);

    await press(element, 'Оставить этот: Что подключаем');
    expect(isFocused(element.shadowRoot!.querySelector('.step-heading')!)).to.equal(true);
    await until(async () => (await client.applications.get(id)).answers.objectName === 'Жилой дом');
    expect(texts(element, '.contested')).to.deep.equal([]);
  }).timeout(30_000);

  it('takes the other answer where the reader wants it', async () => {
    const { client, element, id } = await setupContested();
    await press(element, 'Взять тот: Что подключаем');
    expect(control(element, 'objectName').value).to.equal('Дача');
    await until(() => saved.test(status(element)));
    expect((await client.applications.get(id)).answers.objectName).to.equal('Дача');
    expect(journal({ client })).to.deep.equal([]);
  }).timeout(30_000);

  it('asks again after a reload, and files nothing before', async () => {
    const connection = await setupContested();
    const { client, element, id } = connection;
    expect(journal({ client })).to.have.length(1);
    element.remove();
    const again = await openForm(connection, id);
    await until(() => texts(again, '.contested-side').length === 2);
    expect(control(again, 'objectName').value).to.equal('Жилой дом');
    expect((await client.applications.get(id)).answers.objectName).to.equal('Дача');
  }).timeout(30_000);

  it('keeps an answer that the form does not know any more, and saves the others', async () => {
    const connection = await setupForm();
    const { client, element } = connection;
    await toObject(element);
    await until(() => saved.test(status(element)));
    const [draft] = await drafts({ client });
    element.remove();
    const changes = { objectName: 'Баня', floorCount: '2' };
    localStorage.setItem(
      `drsk.draft.${accountOf(client)}.${draft!.id}.old`,
      JSON.stringify({ changes, base: {}, at: 1 }),
    );
    const again = await openForm(connection, draft!.id);
    await until(async () => (await drafts({ client }))[0]!.answers.objectName === 'Баня');
    await untilForm(again, /Форма заявки изменилась.*Вопрос прежней версии формы\s*: 2/);
    const [key] = journal({ client });
    expect(localStorage.getItem(key!)).to.contain('floorCount').and.not.contain('objectName');
    await accessible(again);
    await press(again, 'Понятно, убрать прежние ответы');
    await until(() => journal({ client }).length === 0);
    expect(texts(again, '.contested')).to.deep.equal([]);
  }).timeout(30_000);
});
