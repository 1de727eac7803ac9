import { expect } from '@open-wc/testing';
import type { ApplicationAnswers } from '@drsk/sdk';
import { accessible } from '../../../../test/accessible.js';
import { fileApplication } from '../../../../test/filing.js';
import { connectAlone } from '../../../../test/form-page.js';
import { cards, openList, openLongList, titles } from '../../../../test/list-page.js';
import { type Connection, signIn } from '../../../../test/sandbox.js';
import { savedFile } from '../../../../test/saved-file.js';
import { choose, control, isFocused, press, texts, type } from '../../../../test/typing.js';
import { until } from '../../../../test/until.js';

/** Somebody who has begun drafts with these answers, the last one first in the list. */
async function setup(drafts: readonly ApplicationAnswers[]): Promise<Connection> {
  const connection = connectAlone();
  await signIn(connection);
  for (const answers of drafts) await connection.client.applications.create(answers);
  connection.requests.length = 0;
  return connection;
}

const houses = (count: number): ApplicationAnswers[] =>
  Array.from({ length: count }, (_, index) => ({ objectName: `Дом ${index + 1}` }));

const several: readonly ApplicationAnswers[] = [
  { objectName: 'Гараж', objectAddress: 'с. Чигири, пер. Тихий', regionCode: '28' },
  { objectName: 'Баня', objectAddress: 'с. Чигири, ул. Новая', regionCode: '28' },
  { objectName: 'Склад', objectAddress: 'Хабаровск', regionCode: '27' },
  { objectName: 'Магазин', regionCode: '27' },
  { objectName: 'Дача', regionCode: '28' },
  { objectName: 'Котельная' },
];

const count = (element: Parameters<typeof cards>[0]): string => texts(element, '.count').join();
const lists = ({ requests }: Connection): number =>
  requests.filter((request) => request === 'GET /v1/applications').length;

describe('the tools of a list', () => {
  it('come where there are many applications, and not before', async () => {
    const few = await openList(await setup(houses(5)));
    await until(() => cards(few).length === 5);
    expect(texts(few, '.tools-place')).to.deep.equal([]);
    const many = await openLongList(await setup(houses(6)));
    expect(count(many)).to.equal('Всего: 6');
    await accessible(many);
  });

  it('turn pages, and take the reader to the top of each', async () => {
    const connection = await setup(houses(45));
    const element = await openLongList(connection);
    expect(count(element)).to.equal('Всего: 45, показаны 1–20');
    expect(titles(element)[0]).to.equal('Дом 45');
    await press(element, 'Дальше');
    await until(() => count(element) === 'Всего: 45, показаны 21–40');
    expect(titles(element)[0]).to.equal('Дом 25');
    await until(() => isFocused(element.shadowRoot!.querySelector('.count')!));
    await press(element, 'Дальше');
    await until(() => cards(element).length === 5);
    expect(element.shadowRoot!.querySelectorAll('.pager button:disabled').length).to.equal(1);
    await accessible(element);
    await press(element, 'Назад');
    await until(() => count(element) === 'Всего: 45, показаны 21–40');
    await press(element, 'Назад');
    await until(() => titles(element)[0] === 'Дом 45');
  });

  it('go back a page when the last one of it was thrown away', async () => {
    const connection = await setup(houses(21));
    const element = await openLongList(connection);
    await press(element, 'Дальше');
    await until(() => cards(element).length === 1);
    await press(element, 'Удалить');
    await until(() => texts(element, '.confirm').length > 0);
    await press(element, 'Да, удалить');
    await until(() => cards(element).length === 20 && count(element) === 'Всего: 20');
  });

  it('search once the reader pauses, and tell how many there are', async () => {
    const connection = await setup(several);
    const element = await openLongList(connection);
    const before = lists(connection);
    for (const text of ['ч', 'чи', 'чигири']) await type(element, 'search', text);
    await until(() => cards(element).length === 2);
    expect(titles(element)).to.deep.equal(['Баня', 'Гараж']);
    await until(() => element.announcement === 'Найдено: 2');
    expect(lists(connection)).to.equal(before + 1);
    expect(location.hash).to.equal('');
    await accessible(element);

    await press(element, 'Сбросить отбор');
    await until(() => cards(element).length === 6);
    expect(control(element, 'search').value).to.equal('');
    expect(isFocused(control(element, 'search'))).to.equal(true);
  });

  it('call nothing found that was counted of another list', async () => {
    const element = await openLongList(await setup(several));
    const seen = new Set<string>();
    const watcher = new MutationObserver(() => seen.add(count(element)));
    watcher.observe(element.shadowRoot!, { subtree: true, childList: true, characterData: true });
    await type(element, 'search', 'чигири');
    await until(() => element.announcement === 'Найдено: 2');
    watcher.disconnect();
    expect([...seen]).to.include('Показаны 1–2');
    expect([...seen]).not.to.include('Найдено: 6');
  });

  it('search at once when Enter is pressed', async () => {
    const element = await openLongList(await setup(several));
    control(element, 'search').value = 'гараж';
    control(element, 'search').dispatchEvent(new InputEvent('input', { bubbles: true }));
    control(element, 'search').form!.requestSubmit();
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.cards')!.getAttribute('aria-busy')).to.equal('true');
    await until(() => titles(element).join() === 'Гараж');
  });

  it('say that nothing was found, and what to do', async () => {
    const element = await openLongList(await setup(several));
    await type(element, 'search', 'такого нет');
    await until(() => texts(element, '.empty').length === 1 && count(element) === 'Найдено: 0');
    expect(texts(element, '.empty').join()).to.contain('Ничего не нашлось');
    expect(texts(element, 'button')).not.to.include('Скачать таблицу');
    await accessible(element);
  });

  it('filter by several states and a region, and put that into the address of the page', async () => {
    const connection = await setup(several);
    await fileApplication(connection.client);
    const element = await openLongList(connection, '#place=list');
    await press(element, 'Фильтры');
    const options = texts(element, '.option');
    expect(options).to.deep.equal(['Черновик 6', 'Подана, проверяем документы 1']);
    await accessible(element);
    await choose(element, 'status', 'submitted');
    await until(() => cards(element).length === 1);
    await choose(element, 'status', 'draft');
    await until(() => cards(element).length === 7);
    await choose(element, 'region', '27');
    await until(() => titles(element).join() === 'Магазин,Склад');
    expect(texts(element, 'button')).to.include('Фильтры: 3');
    const hash = new URLSearchParams(location.hash.slice(1));
    expect(Object.fromEntries(hash)).to.deep.equal({
      place: 'list',
      status: 'submitted,draft',
      region: '27',
    });
  }).timeout(60_000);

  it('begin with what the address of the page says, and follow it', async () => {
    const connection = await setup(several);
    const element = await openLongList(connection, '#region=27&order=number&status=draft,nonsense');
    expect(titles(element)).to.have.members(['Магазин', 'Склад']);
    expect(texts(element, '.option')).to.include('Черновик 6');
    expect(control(element, 'order').value).to.equal('number');
    location.hash = '#turn=own';
    await until(() => texts(element, '.empty').length === 1);
    expect(texts(element, 'button[aria-pressed="true"]')).to.deep.equal(['Ждут вас: 0']);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('order the list', async () => {
    const element = await openLongList(await setup(several));
    expect(titles(element)[0]).to.equal('Котельная');
    await choose(element, 'order', 'changed');
    await until(() => location.hash === '#order=changed');
    await choose(element, 'order', 'newest');
    await until(() => location.hash === '' && titles(element)[0] === 'Котельная');
  });

  it('have a chip for those that wait for the reader', async () => {
    const connection = await setup(several);
    const { id } = await fileApplication(connection.client);
    await connection.sandbox.operator.run(id, 'request_documents', {
      attachmentKinds: 'passport_copy',
    });
    const element = await openLongList(connection);
    expect(texts(element, '.chips button')).to.deep.equal(['Ждут вас: 1', 'Фильтры']);
    await press(element, 'Ждут вас: 1');
    await until(() => cards(element).length === 1);
    expect(cards(element)[0]).to.contain('Ваш ход');
    await accessible(element);
    await press(element, 'Ждут вас: 1');
    await until(() => cards(element).length === 7);
  }).timeout(60_000);

  it('save what is asked for as a table', async () => {
    const connection = await setup(several);
    const element = await openLongList(connection, '#region=27');
    const saved = savedFile();
    await press(element, 'Скачать таблицу');
    const link = await saved;
    expect(link.download).to.equal('Заявки 2026-12-18.csv');
    const text = await (await fetch(link.href)).text();
    expect(text.trim().split('\r\n')).to.have.length(3);
    await until(() => element.announcement === 'Таблица скачана.');
  });

  it('say when a table does not come, and let it be asked for again', async () => {
    const connection = await setup(several);
    const element = await openLongList(connection);
    connection.setOnline(false);
    await press(element, 'Скачать таблицу');
    await until(() => texts(element, '.alert-title').join().includes('Нет связи'));
    expect(texts(element, 'button')).to.include('Скачать таблицу');
    await accessible(element);
  });
});
