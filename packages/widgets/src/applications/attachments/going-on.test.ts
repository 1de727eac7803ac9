import { expect } from '@open-wc/testing';
import { accessible } from '../../../test/accessible.js';
import { chooseFiles, household, pdf } from '../../../test/filing.js';
import { now, openForm } from '../../../test/form-page.js';
import { connectTo, signIn } from '../../../test/sandbox.js';
import { createSandbox } from '@drsk/mock-server';
import { texts } from '../../../test/typing.js';
import { until } from '../../../test/until.js';
import type { DrskApplicationForm } from '../form/application-form.js';

/** A link that lets so many parts of files through, and holds the next one until it is cut or opened. */
class Link {
  readonly requests: string[] = [];
  parts = 1;
  #held: ((isThrough: boolean) => void)[] = [];

  readonly carry = async (
    request: Request,
    send: (request: Request) => Promise<Response>,
  ): Promise<Response> => {
    this.requests.push(`${request.method} ${new URL(request.url).pathname}`);
    if (request.method !== 'PATCH') return send(request);
    this.parts -= 1;
    if (this.parts >= 0) return send(request);
    const isThrough = await new Promise<boolean>((resolve) => this.#held.push(resolve));
    if (!isThrough) throw new TypeError('Failed to fetch');
    return send(request);
  };

  get isHolding(): boolean {
    return this.#held.length > 0;
  }

  cut(): void {
    for (const end of this.#held.splice(0)) end(false);
  }

  open(): void {
    this.parts = Infinity;
    for (const end of this.#held.splice(0)) end(true);
  }
}

const large = pdf('проект.pdf', 3 * 1024 * 1024);

/** A draft that lacks its documents, and an upload of which the first part has arrived. */
async function setup() {
  history.replaceState(null, '', location.pathname);
  const sandbox = createSandbox({ now, seed: crypto.getRandomValues(new Uint32Array(1))[0]! });
  const link = new Link();
  const client = connectTo(sandbox, (request) => link.carry(request, sandbox.fetch));
  const connection = { sandbox, client, requests: link.requests, setOnline: () => undefined };
  await signIn(connection);
  const { id } = await client.applications.create(household);
  const element = await openForm(connection, id);
  await chooseFiles(element, 'title_document', [large]);
  await until(() => link.isHolding);
  await until(() => percent(element) > 0);
  return { ...connection, id, element, link };
}

function percent(element: DrskApplicationForm): number {
  return element.shadowRoot!.querySelector<HTMLProgressElement>('.progress')?.value ?? 0;
}

const notes = (element: DrskApplicationForm): string => texts(element, '.file-note').join(' | ');
const begun = (requests: string[]): number =>
  requests.filter((request) => request === 'POST /v1/uploads').length;

function button(element: DrskApplicationForm, label: string): HTMLButtonElement {
  const buttons = [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.file button')];
  return buttons.find(({ textContent }) => textContent!.includes(label))!;
}

async function press(element: DrskApplicationForm, label: string): Promise<void> {
  button(element, label).click();
  await element.updateComplete;
}

describe('a large file', () => {
  it('can be paused and resumed, and the button keeps the focus', async () => {
    const { element, link, client, id, requests } = await setup();
    button(element, 'Пауза').focus();
    await press(element, 'Пауза');
    await until(() => notes(element).includes('приостановлена'));
    expect(element.shadowRoot!.activeElement?.textContent).to.contain('Продолжить');
    await accessible(element);

    link.open();
    await press(element, 'Продолжить');
    await until(() => texts(element, '.file-done').length === 1);
    expect(begun(requests)).to.equal(1);
    expect((await client.applications.get(id)).attachments).to.have.length(1);
  }).timeout(60_000);

  it('holds up no other while it is paused', async () => {
    const { element, link } = await setup();
    await press(element, 'Пауза');
    link.open();
    await chooseFiles(element, 'passport_copy', [pdf('один.pdf'), pdf('два.pdf'), pdf('три.pdf')]);
    await until(() => texts(element, '.file-done').length === 3);
    expect(notes(element)).to.contain('приостановлена');
  }).timeout(60_000);

  it('goes on where it has stopped once the connection is back', async () => {
    const { element, link, requests } = await setup();
    link.cut();
    await until(() => texts(element, '.file-note.error').length === 1);
    expect(notes(element)).to.contain('Связь пропала');
    link.open();
    await press(element, 'Повторить');
    await until(() => texts(element, '.file-done').length === 1);
    expect(begun(requests)).to.equal(1);
  }).timeout(60_000);

  it('waits on the server when the page is closed, and goes on when it is chosen again', async () => {
    const { element, link, id, requests, ...connection } = await setup();
    element.remove();
    const later = await openForm({ ...connection, requests }, id);
    await until(() => notes(later).includes('Выберите этот файл ещё раз'));
    expect(texts(later, '.file-name').join()).to.contain('проект.pdf');
    expect(notes(later)).to.match(/Загрузился на 33\s%/);
    await accessible(later);

    link.open();
    await chooseFiles(later, 'title_document', [large]);
    await until(() => texts(later, '.file-done').length === 1);
    expect(texts(later, '.file')).to.have.length(1);
    expect(begun(requests)).to.equal(1);
  }).timeout(60_000);

  it('that waits can be thrown away', async () => {
    const { element, id, client, requests, ...connection } = await setup();
    element.remove();
    const later = await openForm({ ...connection, client, requests }, id);
    await until(() => notes(later).includes('Выберите этот файл ещё раз'));
    await press(later, 'Удалить');
    expect(texts(later, '.file')).to.deep.equal([]);
    await until(() => requests.some((request) => request.startsWith('DELETE')));
    expect(await client.applications.attachments.pending(id)).to.deep.equal([]);
  }).timeout(60_000);

  it('leaves nothing on the server when it is cancelled', async () => {
    const { element, id, client, requests } = await setup();
    await press(element, 'Отменить');
    expect(texts(element, '.file')).to.deep.equal([]);
    await until(() => requests.some((request) => request.startsWith('DELETE')));
    expect(await client.applications.attachments.pending(id)).to.deep.equal([]);
  }).timeout(60_000);
});
