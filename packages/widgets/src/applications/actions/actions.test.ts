import { expect } from '@open-wc/testing';
import { accessible } from '../../../test/accessible.js';
import { household, largeHousehold } from '../../../test/filing.js';
import { follow, shows } from '../../../test/followed.js';
import { control, press, texts, type } from '../../../test/typing.js';
import { until } from '../../../test/until.js';
import type { DrskStatusTracker } from '../tracker/status-tracker.js';

const cards = (element: DrskStatusTracker): string[] => texts(element, '.action-title');

const offered = ['confirm_completeness', 'post_offer'];

describe('a contract to be signed', () => {
  it('says what it takes, and leads to where it is signed', async () => {
    const { element, id, look, sign } = await follow(largeHousehold, ...offered);
    await shows(element, /Прочитайте и подпишите договор/);
    expect(texts(element, '.action').join()).to.match(
      /Ваш ход.*до .*, осталось .*п\. 15 Правил № 861.*Если ничего не делать: через 30 рабочих дней/,
    );
    expect(texts(element, '.action .row-actions button')).to.deep.equal([
      'Проект договора, PDF',
      'Технические условия, PDF',
      'Счёт, PDF',
      'Расчёт платы, PDF',
    ]);
    const link = element.shadowRoot!.querySelector<HTMLAnchorElement>('.action a')!;
    expect(link.textContent).to.equal('Подписать договор');
    const { documents } = await look();
    const contract = documents.find(({ kind }) => kind === 'contract_draft')!;
    expect(link.getAttribute('href')).to.equal(`/documents#id=${id}&sign=${contract.id}`);
    await accessible(element);
    await sign();
    element.refresh();
    await shows(element, /Идут работы/);
    expect((await look()).contract?.status).to.equal('active');
    expect(cards(element)).to.include('Сообщите, когда выполните свою часть');
  }).timeout(60_000);

  it('is refused with a protocol, which is kept until it has arrived, once', async () => {
    const { element, look, lose, show } = await follow(largeHousehold, ...offered);
    await shows(element, /Прочитайте и подпишите договор/);
    await press(element, 'Отказаться с причинами');
    await press(element, 'Отправить отказ');
    await until(() => texts(element, '.error').length === 1);
    expect(texts(element, '.error')[0]).to.match(/Напишите причины/);
    await press(element, 'Добавить пункт договора');
    await type(element, 'clause1', '3.2');
    await press(element, 'Отправить отказ');
    await until(() => texts(element, '.error')[0]?.includes('как предлагаете'));
    await type(element, 'proposal1', 'срок 4 месяца');
    await accessible(element);

    const again = await show();
    await shows(again, /Прочитайте и подпишите договор/);
    await press(again, 'Отказаться с причинами');
    await shows(again, /Мы сохранили то, что вы начали писать/);
    expect(control(again, 'proposal1').value).to.equal('срок 4 месяца');

    lose(1);
    await press(again, 'Отправить отказ');
    await shows(again, /Нет связи с сервером/);
    expect(control(again, 'proposal1').value).to.equal('срок 4 месяца');
    await press(again, 'Отправить отказ');
    await shows(again, /Отказ отправлен|Готовим договор/);
    const { status, timeline } = await look();
    expect(status).to.equal('refused');
    const refusals = timeline.filter(({ kind }) => kind === 'offer_refused');
    expect(refusals.map(({ note }) => note)).to.deep.equal([
      'Протокол разногласий\n1. Пункт 3.2. Предлагаем: «срок 4 месяца».',
    ]);
    again.shadowRoot!.querySelector<HTMLElement>('.history-summary')!.click();
    await shows(again, /Пункт 3\.2\. Предлагаем/);
    expect(cards(again)).to.deep.equal([]);
  }).timeout(60_000);

  it('that somebody has signed elsewhere is not asked for any more, and says so', async () => {
    const { element, look, sign } = await follow(largeHousehold, ...offered);
    await shows(element, /Прочитайте и подпишите договор/);
    await press(element, 'Отказаться с причинами');
    await type(element, 'reasons', 'Не та точка');
    await sign();
    await press(element, 'Отправить отказ');
    await shows(element, /это действие больше не нужно/);
    expect((await look()).status).to.equal('accepted');
  }).timeout(60_000);
});

describe('a final document', () => {
  it('is objected to, and what was written is in the history', async () => {
    const { element, act, look } = await follow(household, ...offered, 'receive_payment');
    for (const action of ['complete_works', 'admit_meter', 'post_notice']) await act(action);
    element.refresh();
    await shows(element, /Замечания к итоговому документу/);
    await press(element, 'Написать замечания');
    await press(element, 'Отправить замечания');
    expect(texts(element, '[part=error]')).to.have.length(1);
    await type(element, 'reasons', 'Мощность указана не та');
    await accessible(element);
    await press(element, 'Отправить замечания');
    await until(() => element.announcement !== '', 'it is said');
    expect((await look()).timeline.at(-1)).to.include({ note: 'Мощность указана не та' });
    await shows(element, /Ход сетевой организации/);
    await shows(element, /Рассматриваем ваши замечания/);
  }).timeout(60_000);
});

describe('an offer that is paid for', () => {
  it('can be refused with reasons', async () => {
    const { element, look } = await follow(household, ...offered);
    await shows(element, /Проверьте условия до оплаты/);
    expect(texts(element, '.now .text').join(' ')).to.contain('по реквизитам из счёта');
    element.setAttribute('payments-url', '/payments');
    element.requestUpdate();
    await element.updateComplete;
    expect(texts(element, '.now .text').join(' ')).to.contain('Нажмите «Оплатить»');
    expect(texts(element, '.now .button-primary')).to.deep.equal(['Оплатить']);
    await press(element, 'Отказаться с причинами');
    await type(element, 'reasons', 'Не тот адрес');
    await press(element, 'Отправить отказ');
    await shows(element, /Готовим договор/);
    expect(texts(element, '.invoice-part')).to.deep.equal([]); // nobody is to pay by it
    expect((await look()).timeline.at(-1)).to.include({ note: 'Не тот адрес' });
  }).timeout(60_000);
});
