import { expect, waitUntil } from '@open-wc/testing';
import { createClient } from '@drsk/sdk';
import { accessible } from '../../../test/accessible.js';
import { completeDraft } from '../../../test/filing.js';
import { connectAlone, openForm, untilForm } from '../../../test/form-page.js';
import { type Connection, signIn } from '../../../test/sandbox.js';
import { control, press, texts } from '../../../test/typing.js';

/** A draft that lacks nothing, at its review. */
async function setup(connection: Connection = connectAlone()) {
  history.replaceState(null, '', location.pathname);
  await signIn(connection);
  const draft = await completeDraft(connection.client);
  const element = await openForm(connection, draft.id);
  return { ...connection, element, draft };
}

const submissions = (requests: string[]): string[] =>
  requests.filter((request) => request.endsWith('/submission'));

describe('filing an application', () => {
  it('happens once, however often the button is pressed', async () => {
    const { element, client, requests } = await setup();
    await press(element, 'Подать заявку');
    element.shadowRoot!.querySelector('form')!.requestSubmit();
    element.shadowRoot!.querySelector('form')!.requestSubmit();
    await untilForm(element, /Заявка подана/);
    expect(submissions(requests)).to.have.length(1);
    expect((await client.applications.list()).items).to.have.length(1);
    await accessible(element);
  }).timeout(20_000);

  it('gives the same number when the first answer was lost', async () => {
    const connection = connectAlone();
    const { element, client, draft } = await setup(connection);
    const keys: (string | null)[] = [];
    let isCut = true;
    const lossy = createClient({
      baseUrl: 'https://sandbox.test/v1',
      retry: false,
      fetch: async (request) => {
        const isSubmission = request.url.endsWith('/submission');
        if (isSubmission) keys.push(request.headers.get('Idempotency-Key'));
        const response = await connection.sandbox.fetch(request);
        if (isSubmission && isCut) throw new TypeError('Failed to fetch');
        return response;
      },
    });
    await signIn({ ...connection, client: lossy });
    element.client = lossy;
    await untilForm(element, /Подать заявку/);
    await press(element, 'Подать заявку');
    await untilForm(element, /Нет связи с сервером/);
    await accessible(element);

    isCut = false;
    await press(element, 'Попробовать ещё раз');
    await untilForm(element, /Заявка подана/);
    expect(new Set(keys).size).to.equal(1);
    const { number } = await client.applications.get(draft.id);
    expect(texts(element, '.filed-number')[0]).to.equal(number);
  }).timeout(30_000);

  it('waits until the reader has seen what another window has changed', async () => {
    const { element, client, draft } = await setup();
    await client.applications.update(draft.id, { powerKw: '10' }, { ifMatch: draft.etag });
    await press(element, 'Подать заявку');
    await untilForm(element, /изменили в другом окне/);
    expect(texts(element, '.summary-description')).to.contain('10');
    await accessible(element);
    await press(element, 'Подать заявку');
    await untilForm(element, /Заявка подана/);
    const filed = await client.applications.get(draft.id);
    expect(filed.answers.powerKw).to.equal('10');
  }).timeout(30_000);

  it('names what the server refuses, each a way to its field', async () => {
    const connection = connectAlone();
    const { element, client, draft } = await setup(connection);
    const [file] = draft.attachments;
    await client.applications.update(draft.id, { powerKw: '0' }, { ifMatch: draft.etag });
    await client.applications.attachments.delete(draft.id, file!.id);
    await press(element, 'Подать заявку');
    await untilForm(element, /изменили в другом окне/);
    await press(element, 'Подать заявку');
    await untilForm(element, /Заявку пока нельзя подать/);
    const links = texts(element, '.error-summary a');
    expect(links).to.have.length(2);
    expect(links[0]).to.contain('больше нуля');
    await accessible(element);

    await press(element, links[0]!);
    expect(element.shadowRoot!.activeElement).to.equal(control(element, 'powerKw'));
    await waitUntil(() => texts(element, 'button').includes('Вернуться к проверке'));
  }).timeout(30_000);

  it('leaves the next page to the site that asks for it', async () => {
    const { element } = await setup();
    element.addEventListener('drsk-application-submitted', (event) => event.preventDefault());
    await press(element, 'Подать заявку');
    await untilForm(element, /Заявка подана/);
    expect(element.shadowRoot!.querySelector('a')).to.equal(null);
    await accessible(element);
  }).timeout(20_000);
});
