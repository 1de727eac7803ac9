import { expect } from '@open-wc/testing';
import { accessible } from '../../../test/accessible.js';
import { chooseFiles, household, pdf } from '../../../test/filing.js';
import { next, now, openForm } from '../../../test/form-page.js';
import { jpeg } from '../../../test/photos.js';
import { connect, signIn } from '../../../test/sandbox.js';
import { control, texts } from '../../../test/typing.js';
import { until } from '../../../test/until.js';
import type { DrskApplicationForm } from '../form/application-form.js';

async function setup(options: { scanSeconds?: number } = {}) {
  history.replaceState(null, '', location.pathname);
  const seed = crypto.getRandomValues(new Uint32Array(1))[0]!;
  const connection = connect({ now, seed, ...options });
  await signIn(connection);
  const { id } = await connection.client.applications.create(household);
  const element = await openForm(connection, id);
  return { ...connection, id, element };
}

/** What every scanner takes for a virus; in two pieces, so that this file is not taken for one. */
const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'];
const infected = new File(['%PDF-1.7\n', ...eicar], 'счёт.pdf');

const notes = (element: DrskApplicationForm): string => texts(element, '.file-note').join(' | ');
const names = (element: DrskApplicationForm): string[] => texts(element, '.file-name');

async function press(element: DrskApplicationForm, label: string): Promise<void> {
  const buttons = [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.file button')];
  const button = buttons.find(({ textContent }) => textContent!.includes(label))!;
  button.focus();
  button.click();
  await element.updateComplete;
}

describe('an attached file', () => {
  it('is searched for viruses, and the page hears of the end', async () => {
    const { element, sandbox } = await setup({ scanSeconds: 10 });
    await chooseFiles(element, 'title_document', [pdf()]);
    await until(() => notes(element).includes('Проверяем на вирусы'));
    await accessible(element);
    await sandbox.clock.advance({ seconds: 10 });
    await until(() => notes(element) === '');
    expect(names(element)).to.deep.equal(['выписка.pdf, загружен']);
  }).timeout(60_000);

  it('counts as none when a virus was found in it, and says what to do', async () => {
    const { element, sandbox } = await setup({ scanSeconds: 10 });
    await chooseFiles(element, 'title_document', [infected]);
    await until(() => notes(element).includes('Проверяем на вирусы'));
    await sandbox.clock.advance({ seconds: 10 });
    await until(() => notes(element).includes('Найден вирус'));
    expect(element.announcement).to.match(/^счёт\.pdf\. Найден вирус/);
    expect(texts(element, '.file-actions').join()).not.to.contain('Открыть');
    await next(element);
    expect(texts(element, '.error-summary li').join()).to.contain('документ на участок');
    await accessible(element);

    await press(element, 'Удалить');
    await until(() => names(element).length === 0);
  }).timeout(60_000);

  it('comes back when its removal was a mistake', async () => {
    const { element, client, id } = await setup();
    await chooseFiles(element, 'title_document', [pdf()]);
    await until(() => texts(element, '.file-done').length === 1);
    await press(element, 'Удалить');
    await until(() => notes(element) === 'Удалён');
    expect(element.shadowRoot!.activeElement).to.equal(control(element, 'title_document'));
    expect(element.announcement).to.contain('удалён');
    expect((await client.applications.get(id)).attachments).to.deep.equal([]);
    await accessible(element);

    await press(element, 'Вернуть');
    await until(() => texts(element, '.file-done').length === 1);
    expect((await client.applications.get(id)).attachments).to.have.length(1);
  }).timeout(60_000);

  it('of an earlier visit goes for good', async () => {
    const { element, client, id, ...connection } = await setup();
    await chooseFiles(element, 'title_document', [pdf()]);
    await until(() => texts(element, '.file-done').length === 1);
    element.remove();
    const later = await openForm({ ...connection, client }, id);
    await press(later, 'Удалить');
    await until(() => names(later).length === 0);
    expect((await client.applications.get(id)).attachments).to.deep.equal([]);
  }).timeout(60_000);

  it('is opened in a tab of its own', async () => {
    const { element } = await setup();
    await chooseFiles(element, 'title_document', [pdf()]);
    await until(() => texts(element, '.file-done').length === 1);
    const opened: string[] = [];
    const open = window.open.bind(window);
    const tab = { location: { replace: (url: string) => opened.push(url) } } as unknown as Window;
    window.open = () => tab;
    await press(element, 'Открыть');
    await until(() => opened.length === 1);
    window.open = open;
    expect(await (await fetch(opened[0]!)).text()).to.contain('%PDF-1.7');
  }).timeout(60_000);

  it('that is a photo is smaller than it was, and shown', async () => {
    const { element, client, id } = await setup();
    const photo = new File([await jpeg({ width: 4000, height: 3000 })], 'паспорт.jpg');
    await chooseFiles(element, 'passport_copy', [photo]);
    await until(() => texts(element, '.file-done').length === 1);
    const [attachment] = (await client.applications.get(id)).attachments;
    expect(attachment?.size).to.be.lessThan(photo.size);
    expect(attachment?.mediaType).to.equal('image/jpeg');
    expect(element.shadowRoot!.querySelectorAll('canvas.file-thumbnail')).to.have.length(1);
    await accessible(element);
  }).timeout(60_000);
});

describe('the camera', () => {
  it('can be called instead of choosing a file', async () => {
    const { element } = await setup();
    const camera = element.shadowRoot!.querySelector<HTMLInputElement>(
      '#field-passport_copy-camera',
    )!;
    expect(camera.getAttribute('capture')).to.equal('environment');
    expect(control(element, 'passport_copy').hasAttribute('capture')).to.equal(false);
    const transfer = new DataTransfer();
    transfer.items.add(new File([await jpeg({ width: 300, height: 200 })], 'снимок.jpg'));
    camera.files = transfer.files;
    camera.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => texts(element, '.file-done').length === 1);
    expect(names(element)).to.deep.equal(['снимок.jpg, загружен']);
  }).timeout(60_000);
});
