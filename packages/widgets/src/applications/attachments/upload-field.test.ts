import { expect } from '@open-wc/testing';
import { accessible } from '../../../test/accessible.js';
import { chooseFiles, household, pdf } from '../../../test/filing.js';
import { connectAlone, next, openForm, step } from '../../../test/form-page.js';
import { type Connection, signIn } from '../../../test/sandbox.js';
import { control, texts } from '../../../test/typing.js';
import { until } from '../../../test/until.js';
import type { DrskApplicationForm } from '../form/application-form.js';

/** A draft that lacks nothing but its documents. */
async function setup(connection: Connection = connectAlone()) {
  history.replaceState(null, '', location.pathname);
  await signIn(connection);
  const { id } = await connection.client.applications.create(household);
  const element = await openForm(connection, id);
  expect(step(element)).to.contain('Документы');
  const attached = async (): Promise<string[]> => {
    const { attachments } = await connection.client.applications.get(id);
    return attachments.map(({ fileName }) => fileName);
  };
  return { ...connection, element, attached };
}

const errors = (element: HTMLElement): string[] => texts(element, '.file-note.error');

/** Presses a button beside a file. */
async function pressAt(element: DrskApplicationForm, label: string): Promise<void> {
  const buttons = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.file button')];
  buttons.find((button) => button.textContent!.includes(label))!.click();
  await element.updateComplete;
}

describe('files of an application', () => {
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
  const heic = new Uint8Array([0, 0, 0, 24, ...new TextEncoder().encode('ftypheic0000')]);
  const cases: [name: string, file: File, expected: RegExp | undefined][] = [
    ['of no byte', new File([], 'пусто.pdf'), /Файл пустой/],
    ['over the limit', pdf('альбом.pdf', 50 * 1024 * 1024), /больше 50\sМБ/],
    ['that takes several requests', pdf('том.pdf', 3 * 1024 * 1024), undefined],
    [
      'of another type under a right name',
      new File(['MZ…'], 'скан.PDF'),
      /внутри не PDF, JPEG и не PNG/,
    ],
    ['of another type', new File(['MZ…'], 'программа.exe'), /нужен PDF, JPEG/],
    ['of a right type without a name for it', new File([png], 'снимок'), undefined],
    ['straight from an iPhone', new File([heic], 'IMG_0001.HEIC'), /HEIC/],
  ];
  for (const [name, file, expected] of cases)
    it(`${expected ? 'refuses' : 'takes'} one ${name}`, async () => {
      const { element, attached, requests } = await setup();
      await chooseFiles(element, 'title_document', [file]);
      if (expected) {
        await until(() => errors(element).length === 1);
        expect(errors(element)[0]).to.match(expected);
        expect(element.announcement).to.match(expected);
        expect(requests.join()).not.to.contain('/attachments');
        await accessible(element);
        await pressAt(element, 'Убрать');
        expect(texts(element, '.file')).to.deep.equal([]);
      } else {
        await until(() => texts(element, '.file-done').length === 1);
        expect(await attached()).to.have.length(1);
      }
    }).timeout(60_000);

  it('do not hold each other up, and go away one by one', async () => {
    const { element, attached } = await setup();
    await chooseFiles(element, 'title_document', [pdf('один.pdf'), new File([], 'два.pdf')]);
    await chooseFiles(element, 'title_document', [pdf('три.pdf')]);
    await until(() => texts(element, '.file-done').length === 2);
    expect(await attached()).to.have.members(['один.pdf', 'три.pdf']); // they are on their way together
    await pressAt(element, 'Удалить один.pdf');
    await until(async () => (await attached()).length === 1);
    expect(texts(element, '.file-name')[0]).to.contain('три.pdf');
    await accessible(element);
  });

  it('wait for a retry when the network breaks off, and are attached once', async () => {
    const { element, attached, setOnline } = await setup();
    await chooseFiles(element, 'title_document', [pdf('один.pdf')]);
    await until(() => texts(element, '.file-done').length === 1);
    setOnline(false);
    await chooseFiles(element, 'passport_copy', [pdf('паспорт.pdf')]);
    await until(() => errors(element).length === 1);
    expect(errors(element)[0]).to.contain('Связь пропала');
    expect(texts(element, '.file-note').join()).to.contain('8-800-100-03-97');
    expect(texts(element, '.file-done')).to.have.length(1);
    await accessible(element);

    setOnline(true);
    await pressAt(element, 'Повторить');
    await until(() => texts(element, '.file-done').length === 2);
    expect(await attached()).to.deep.equal(['один.pdf', 'паспорт.pdf']);
  });

  it('are asked for by name when they are missing', async () => {
    const { element } = await setup();
    await next(element);
    expect(texts(element, '.error-summary li')).to.deep.equal([
      'Приложите файл: документ на участок, дом или помещение',
      'Приложите файл: копия паспорта',
    ]);
    expect(control(element, 'passport_copy').getAttribute('aria-invalid')).to.equal('true');
    await accessible(element);
    await chooseFiles(element, 'passport_copy', [pdf('паспорт.pdf')]);
    await until(() => texts(element, '.file-done').length === 1);
    expect(control(element, 'passport_copy').getAttribute('aria-invalid')).not.to.equal('true');
    expect(texts(element, '.error-summary li')).to.have.length(1);
  });

  it('can be dropped', async () => {
    const { element, attached } = await setup();
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(pdf('план.pdf'));
    const zone = control(element, 'location_plan').closest('.drop-zone')!;
    zone.dispatchEvent(new DragEvent('dragenter', { dataTransfer }));
    expect(zone.className).to.contain('drop-zone-over');
    zone.dispatchEvent(new DragEvent('drop', { dataTransfer }));
    await until(() => texts(element, '.file-done').length === 1);
    expect(await attached()).to.deep.equal(['план.pdf']);
    expect(zone.className).not.to.contain('drop-zone-over');
    await accessible(element);
  });
});
