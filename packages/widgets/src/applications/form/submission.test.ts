import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { accessible } from '../../../test/accessible.js';
import { completeDraft } from '../../../test/filing.js';
import { connectAlone, openForm, untilForm } from '../../../test/form-page.js';
import { mount } from '../../../test/mount.js';
import { connectTo, type Connection, signIn } from '../../../test/sandbox.js';
import { control, press, texts } from '../../../test/typing.js';
import type { DrskApplicationForm } from './application-form.js';
import { until } from '../../../test/until.js';

/** A draft that lacks nothing, at its review. */
async function setup(connection: Connection = connectAlone()) {
  history.replaceState(null, '', location.pathname);
  await signIn(connection);
  const draft = await completeDraft(connection.client);
  const element = await openForm(connection, draft.id);
  return { ...connection, element, draft };
}

/** Its submissions arrive, and their answers do not until it is mended. */
function lossyClient({ sandbox }: Connection) {
  const keys: (string | null)[] = [];
  let isCut = true;
  const lossy = connectTo(sandbox, async (request) => {
    const isSubmission = request.url.endsWith('/submission');
    if (isSubmission) keys.push(request.headers.get('Idempotency-Key'));
    const response = await sandbox.fetch(request);
    if (isSubmission && isCut) throw new TypeError('Failed to fetch');
    return response;
  });
  return { lossy, keys, mend: () => void (isCut = false) };
}

/** The same person with the same draft at its review, on two devices. */
async function onTwoDevices() {
  const connection = connectAlone();
  const other = { ...connection, client: connectTo(connection.sandbox) };
  history.replaceState(null, '', location.pathname);
  await signIn(connection);
  await signIn(other);
  const { id } = await completeDraft(connection.client);
  const both = await mount<HTMLElement>(
    html`<div>
      ${[connection.client, other.client].map(
        (client) => html`
          <drsk-application-form .client=${client} application-id=${id}></drsk-application-form>
        `,
      )}
    </div>`,
  );
  const forms = [...both.querySelectorAll<DrskApplicationForm>('drsk-application-form')];
  await Promise.all(forms.map((form) => untilForm(form, /Подать заявку/)));
  return { ...connection, id, forms };
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

  it('is preceded by about how much it will cost, as its invoice says then', async () => {
    const { element, client, draft, requests, sandbox } = await setup();
    await untilForm(element, /Плата — около 44.072,29.₽, первый платёж — 6.610,84.₽/);
    expect(requests.filter((request) => request.endsWith('/estimates'))).to.have.length(1);
    await accessible(element);
    const { etag } = await client.applications.get(draft.id);
    await client.applications.submit(draft.id, { ifMatch: etag });
    for (const action of ['confirm_completeness', 'post_offer'])
      await sandbox.operator.run(draft.id, action);
    const { invoice } = await client.applications.get(draft.id);
    expect([invoice?.amountKopecks, invoice?.parts[0]?.amountKopecks]).to.deep.equal([
      4_407_229, 661_084,
    ]);
  }).timeout(20_000);

  it('on two devices at once makes one application, and both tell its number', async () => {
    const { client, forms, id } = await onTwoDevices();
    await Promise.all(forms.map((form) => press(form, 'Подать заявку')));
    await Promise.all(forms.map((form) => untilForm(form, /Заявка подана/)));
    const { items } = await client.applications.list();
    expect(items.map((item) => item.id)).to.deep.equal([id]);
    const numbers = forms.map((form) => texts(form, '.filed-number')[0]);
    expect(numbers).to.deep.equal([items[0]!.number, items[0]!.number]);
  }).timeout(60_000);

  it('gives the same number when the first answer was lost', async () => {
    const connection = connectAlone();
    const { element, client, draft } = await setup(connection);
    const { lossy, keys, mend } = lossyClient(connection);
    await signIn({ ...connection, client: lossy });
    element.client = lossy;
    await element.updateComplete;
    await untilForm(element, /Подать заявку/);
    await press(element, 'Подать заявку');
    await untilForm(element, /Нет связи с сервером/);
    await accessible(element);

    mend();
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
    await until(() => texts(element, 'button').includes('Вернуться к проверке'));
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
