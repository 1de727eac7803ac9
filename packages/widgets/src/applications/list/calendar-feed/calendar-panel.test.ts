import { expect } from '@open-wc/testing';
import { accessible } from '../../../../test/accessible.js';
import { fileApplication } from '../../../../test/filing.js';
import { connectAlone } from '../../../../test/form-page.js';
import { openList } from '../../../../test/list-page.js';
import { type Connection, signIn } from '../../../../test/sandbox.js';
import { isFocused, press, texts } from '../../../../test/typing.js';
import { until, untilShown } from '../../../../test/until.js';
import type { DrskApplications } from '../applications.js';

/** Somebody with an application on its way has opened the panel. */
async function setup(connection: Connection = connectAlone()) {
  await signIn(connection);
  await fileApplication(connection.client);
  const element = await openList(connection);
  await untilShown(element, /Сроки в календаре/);
  await press(element, 'Сроки в календаре');
  await untilShown(element, /Получить адрес/);
  return { ...connection, element };
}

const address = (element: DrskApplications): HTMLInputElement | null =>
  element.shadowRoot!.querySelector('.address');

async function getAddress(element: DrskApplications): Promise<string> {
  await press(element, 'Получить адрес');
  await until(() => address(element) !== null);
  return address(element)!.value;
}

describe('the panel of the calendar', () => {
  it('says what an address shows before it gives one', async () => {
    const { element, sandbox } = await setup();
    expect(texts(element, '.calendar').join()).to.match(/не пересылайте/);
    await accessible(element);
    const url = await getAddress(element);
    await until(() => isFocused(address(element)!));
    expect(await (await sandbox.fetch(url)).text()).to.contain('BEGIN:VEVENT');
    const links = [...element.shadowRoot!.querySelectorAll('.calendar a')];
    expect(links.map((link) => link.getAttribute('href'))).to.deep.equal([
      url.replace('https:', 'webcal:'),
    ]);
    await accessible(element);
  }).timeout(60_000);

  it('shows the address no second time, but whether a calendar reads it', async () => {
    const { element, sandbox } = await setup();
    await sandbox.fetch(await getAddress(element));
    await press(element, 'Сроки в календаре');
    expect(texts(element, '.calendar')).to.deep.equal([]);
    element.remove();
    const again = await openList({ client: element.client } as Connection);
    await untilShown(again, /Сроки в календаре/);
    await press(again, 'Сроки в календаре');
    await untilShown(again, /Адрес выдан 18 декабря. Календарь читал его 18 декабря./);
    expect(address(again)).to.equal(null);
    await accessible(again);
  }).timeout(60_000);

  it('asks before an address stops working', async () => {
    const { element, sandbox } = await setup();
    const first = await getAddress(element);
    await press(element, 'Выдать новый адрес');
    expect(texts(element, '.question').join()).to.contain('Прежний адрес перестанет работать');
    await until(() => isFocused(element.shadowRoot!.querySelector('.question .button-danger')!));
    await accessible(element);
    await press(element, 'Оставить как есть');
    expect((await sandbox.fetch(first)).status).to.equal(200);
    await press(element, 'Выдать новый адрес');
    await press(element, 'Да, выдать новый');
    await until(() => address(element)!.value !== first);
    expect((await sandbox.fetch(first)).status).to.equal(404);

    const second = address(element)!.value;
    await press(element, 'Отключить');
    await press(element, 'Да, отключить');
    await untilShown(element, /Получить адрес/);
    expect((await sandbox.fetch(second)).status).to.equal(404);
    expect(element.announcement).to.equal('Адрес отключён.');
  }).timeout(60_000);

  it('says what failed, and goes on from there', async () => {
    const { element, setOnline } = await setup();
    setOnline(false);
    await press(element, 'Получить адрес');
    await until(() => texts(element, '.calendar .alert-title').length === 1);
    setOnline(true);
    await press(element, 'Попробовать ещё раз');
    await until(() => address(element) !== null);
    expect(texts(element, '.calendar .alert-title')).to.deep.equal([]);
  }).timeout(60_000);

  it('is gone with the reader whose address it shows', async () => {
    const connection = await setup();
    const url = await getAddress(connection.element);
    await signIn(connection, 1);
    await connection.element.updateComplete;
    expect(connection.element.shadowRoot!.innerHTML).not.to.contain('calendar-address');
    expect(url).to.contain('/calendar/');
  }).timeout(60_000);

  it('is nothing for somebody who has only drafts', async () => {
    const connection = connectAlone();
    await signIn(connection);
    await connection.client.applications.create({ objectName: 'Дом' });
    const element = await openList(connection);
    await until(() => texts(element, '.card').length === 1);
    expect(texts(element, 'button')).not.to.include('Сроки в календаре');
  });
});
