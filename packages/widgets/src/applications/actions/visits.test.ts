import { expect } from '@open-wc/testing';
import { accessible } from '../../../test/accessible.js';
import { chooseFiles, fileApplication, largeHousehold, pdf } from '../../../test/filing.js';
import { focused, follow, shows } from '../../../test/followed.js';
import { signAwaited } from '../../../test/sign-awaited.js';
import { choose, control, press, texts, type } from '../../../test/typing.js';
import { until } from '../../../test/until.js';

const toWorks = ['confirm_completeness', 'post_offer'];

/** The grid has done its part, and the applicant theirs. */
async function due() {
  const all = await follow(largeHousehold, ...toWorks);
  const { act, client, element, id, sign } = all;
  await sign();
  await act('complete_works');
  const { etag } = await client.applications.get(id);
  await client.applications.notifyFulfilment(id, {}, { ifMatch: etag });
  element.refresh();
  await shows(element, /Выберите время осмотра/);
  return all;
}

const titles = (element: Awaited<ReturnType<typeof due>>['element']): string[] =>
  texts(element, '.action-title');

describe('the applicant’s part of the work', () => {
  it('is reported with files, and what an inspection finds is put right', async () => {
    const { act, element, look, sign } = await follow(largeHousehold, ...toWorks);
    await sign();
    element.refresh();
    await shows(element, /Сообщите, когда выполните свою часть/);
    await press(element, 'Сообщить о готовности');
    await type(element, 'comment', 'Встретит сосед');
    await chooseFiles(element, 'other', [pdf('протокол.pdf')]);
    await until(() => texts(element, '.file-done').length === 1);
    await accessible(element);
    await press(element, 'Да, сообщить');
    await until(() => element.announcement === 'Сообщение отправлено');
    const { attachments, timeline } = await look();
    expect(attachments.at(-1)).to.include({ fileName: 'протокол.pdf', isHeld: true });
    expect(timeline.at(-1)).to.include({ kind: 'fulfilment_notified', note: 'Встретит сосед' });

    await act('complete_works');
    await act('list_remarks', { remarks: 'Нет заземления; Нет замка' });
    element.refresh();
    await shows(element, /Устраните замечания осмотра/);
    // Before what is to be paid months later.
    expect(titles(element)[0]).to.equal('Устраните замечания осмотра');
    expect(texts(element, '.action .points li')).to.deep.equal(['Нет заземления', 'Нет замка']);
    await press(element, 'Сообщить об устранении');
    await press(element, 'Да, сообщить');
    await shows(element, /Выберите время осмотра/);
    await shows(element, /Последнее событие:.*Заявитель сообщил, что замечания устранены/);
    expect((await look()).works?.remarks.map(({ state }) => state)).to.deep.equal([
      'removed',
      'removed',
    ]);
  }).timeout(60_000);
});

describe('a time for the inspection', () => {
  it('is chosen, confirmed, changed and given back', async () => {
    const { act, element, lose, look } = await due();
    await press(element, 'Выбрать время');
    await shows(element, /Когда вам удобно\?/);
    expect(focused(element)).to.equal('Когда вам удобно?');
    await until(() => texts(element, 'option').length > 3);
    expect(texts(element, 'option')[0]).to.equal('вторник, 22 декабря');
    expect(control(element, 'day').value).to.equal('2026-12-22');
    await press(element, 'Записаться');
    await until(() => texts(element, '.error').length === 1);
    await choose(element, 'day', '2026-12-23');
    const hour = '2026-12-23T02:00:00.000Z';
    await choose(element, 'startsAt', hour);
    await accessible(element);
    lose(1);
    await press(element, 'Записаться');
    await shows(element, /Нет связи с сервером/);
    await press(element, 'Записаться');
    await shows(element, /Вы выбрали время осмотра/);
    expect(texts(element, 'strong.action-sum')[0]).to.equal('среда, 23 декабря, 11:00–\u206013:00');
    expect((await look()).timeline.filter(({ startsAt }) => startsAt === hour)).to.have.length(1);

    await act('confirm_inspection_time');
    element.refresh();
    await shows(element, /Время осмотра назначено/);
    expect(texts(element, '.action .chip')).to.include('Обязательно');
    await shows(element, /Ваш ход: встретьте нас на осмотре/);
    await press(element, 'Отменить запись');
    await press(element, 'Да, отменить');
    await shows(element, /Выберите время осмотра/);
    expect(element.announcement).to.equal('Запись на осмотр отменена');
    element.shadowRoot!.querySelector<HTMLElement>('.history-summary')!.click();
    await shows(element, /Заявитель отменил время осмотра: 23 декабря, 11:00/);
  }).timeout(60_000);

  it('that the grid proposes is accepted', async () => {
    const { act, element, look } = await due();
    await act('propose_inspection_time');
    element.refresh();
    await shows(element, /Мы предлагаем время осмотра/);
    expect(texts(element, 'strong.action-sum')[0]).to.include('22 декабря');
    await shows(element, /Ваш ход: ответьте, подходит ли время осмотра, до 21 декабря/);
    // Before the crew sets out.
    await shows(element, /до 21 декабря, осталось 3 дня/);
    await press(element, 'Согласиться');
    await press(element, 'Да, подходит');
    await shows(element, /Время осмотра назначено/);
    expect((await look()).works?.appointment?.state).to.equal('confirmed');
    expect(titles(element)).to.include('Время осмотра назначено');
  }).timeout(60_000);

  it('that somebody has just taken goes from the list', async () => {
    const { client, element, sandbox } = await due();
    const other = await fileApplication(client, largeHousehold);
    for (const action of toWorks) await sandbox.operator.run(other.id, action);
    await signAwaited({ client, sandbox }, other.id);
    await sandbox.operator.run(other.id, 'complete_works');
    const { applications } = client;
    const etag = async (): Promise<string> => (await applications.get(other.id)).etag;
    await applications.notifyFulfilment(other.id, {}, { ifMatch: await etag() });

    await press(element, 'Выбрать время');
    await until(() => texts(element, 'option').length > 3);
    const startsAt = control(element, 'startsAt').value;
    await choose(element, 'startsAt', startsAt);
    await applications.inspections.choose(other.id, startsAt, { ifMatch: await etag() });
    await press(element, 'Записаться');
    await shows(element, /Это время только что заняли/);
    await until(() => control(element, 'startsAt').value !== startsAt);
  }).timeout(60_000);
});
