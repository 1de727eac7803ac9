import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { accessible } from '../../../test/accessible.js';
import { chooseFiles, fileApplication, pdf } from '../../../test/filing.js';
import { connectAlone } from '../../../test/form-page.js';
import { mount } from '../../../test/mount.js';
import { signIn } from '../../../test/sandbox.js';
import { press, texts } from '../../../test/typing.js';
import type { DrskStatusTracker } from './status-tracker.js';
import '../../generated/elements/status-tracker.js';
import { until } from '../../../test/until.js';

/** An application that was filed on 18 December, in view. */
async function setup() {
  const connection = connectAlone();
  const { client, sandbox } = connection;
  history.replaceState(null, '', location.pathname);
  await signIn(connection);
  const { id } = await fileApplication(client);
  const element = await mount<DrskStatusTracker>(html`
    <drsk-status-tracker
      .client=${client}
      application-id=${id}
      list-url="/account"
      form-url="/account/new"
    ></drsk-status-tracker>
  `);
  await shows(element, /Заявка № 28-26/);
  /** The grid does something, on a day of its own; then the reader looks again. */
  const act = async (action: string, on?: string, input: Record<string, string> = {}) => {
    if (on) await sandbox.clock.advance({ to: `${on}T03:00:00Z` });
    if (action !== 'wait') await sandbox.operator.run(id, action, input);
    await signIn(connection); // the session before has ended by now
    element.refresh();
  };
  return { ...connection, element, id, act };
}

async function shows(element: DrskStatusTracker, text: RegExp): Promise<void> {
  const isShown = (): boolean => texts(element, '.container').some((shown) => text.test(shown));
  await until(isShown, `${text}`);
  await element.updateComplete;
}

const headline = (element: DrskStatusTracker): string => texts(element, '.now-headline').join();
const turn = (element: DrskStatusTracker): string => texts(element, '.now > .chip').join();

const owedParts = (element: DrskStatusTracker): string[] =>
  texts(element, '.row-title').filter((title) => title.startsWith('Оплатить'));

/** The picture in letters: done, current, upcoming, stopped. */
function picture(element: DrskStatusTracker): string {
  const stages = [...element.shadowRoot!.querySelectorAll('.stage')];
  return stages.map((stage) => /stage-(\w)/.exec(stage.className)![1]).join('');
}

describe('a status tracker', () => {
  it('shows who acts, until when, and by which clause, from the filing to the light', async () => {
    const { element, act } = await setup();
    expect(headline(element)).to.equal('Проверяем документы до 23 декабря');
    expect(picture(element)).to.equal('dcuuuuuu');
    expect(turn(element)).to.equal('Ход сетевой организации');
    expect(texts(element, '.deadline')[0]).to.equal(
      'Срок: среда, 23 декабря осталось 5 дней п. 15 Правил № 861',
    );

    await act('confirm_completeness', '2026-12-23');
    await shows(element, /Готовим договор, технические условия и счёт до 12 января/);
    await act('post_offer', '2027-01-12');
    await shows(element, /Оплатите первую часть счёта до 19 января/);
    expect(turn(element)).to.equal('Ваш ход');
    expect(picture(element)).to.equal('dddcuuuu');
    expect(texts(element, '.amount-sum')).to.deep.equal(['6 610,84 ₽']);

    await act('receive_payment', '2027-01-19');
    await shows(element, /Идут работы до/);
    await shows(element, /Ваш ход: оплатите часть счёта до 1 февраля/);
    expect(texts(element, '.good').join()).to.contain('Оплачено 19 января');
    expect(texts(element, '.stage-owed')).to.deep.equal([
      'Первый платёж получен, осталось 37 461,45 ₽',
    ]);
    expect(texts(element, '.action-sum')).to.deep.equal(['Часть 2 из 4 — 13 221,69 ₽']);
    expect(owedParts(element)).to.deep.equal(['Оплатить часть 3 из 4 — 35 %, 15 425,30 ₽']);
    await act('complete_works', '2027-03-01');
    await act('admit_meter');
    await act('post_notice', '2027-03-02');
    await until(() => headline(element) === 'Объект подключён');
    expect(picture(element)).to.equal('dddddddc');
    expect(texts(element, '.now .text').join()).to.contain('Можно присоединяться');
    expect(texts(element, '.bad').join()).to.contain('срок прошёл');
    expect(texts(element, '.deadline').join()).to.contain('Замечания принимаем до');
    await accessible(element);
    await act('wait', '2027-04-10');
    await until(() => texts(element, '.deadline').length === 0, 'nobody is late');
    expect(texts(element, '.stage-current .stage-date')).to.deep.equal([]);
  }).timeout(40_000);

  it('tells what to pay, how, and when each part is due', async () => {
    const { element, act } = await setup();
    await act('confirm_completeness', '2026-12-23');
    await act('post_offer', '2027-01-12');
    await shows(element, /Оплатите первую часть счёта до/);
    const place = element.shadowRoot!.querySelector('.tracker-header > .muted')!;
    expect(place.textContent).to.contain('с.\u00A0Чигири, ул.\u00A0Новая, 1');
    const parts = texts(element, '.invoice-part').map((part) => part.replaceAll('\u00A0', ' '));
    expect(parts).to.deep.equal([
      'Часть 1, 15 % 6 610,84 ₽ до 19 января, осталось 7 дней',
      'Часть 2, 30 % 13 221,69 ₽ до 1 февраля, осталось 20 дней',
      'Часть 3, 35 % 15 425,30 ₽ до 24 февраля, осталось 43 дня',
      'Часть 4, 20 % 8 814,46 ₽ срок начнётся после подключения',
    ]);
    expect(texts(element, '.history .row-title')[0]).to.contain('Размещены договор');
    const numbers = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.nowrap')]
      .filter((number) => number.textContent!.includes('№'))
      .map((number) => getComputedStyle(number).whiteSpace);
    expect(numbers).to.have.length.above(5);
    expect(new Set(numbers)).to.deep.equal(new Set(['nowrap']));
    await accessible(element);
    await act('receive_payment', '2027-01-19');
    await act('inform_supplier');
    await act('wait', '2027-07-30');
    await shows(element, /Мы не уложились в срок.*положена неустойка/);
    await shows(element, /срок был \d+.февраля, готов ли договор, скажет энергосбыт/);
  }).timeout(30_000);

  it('opens and saves documents that only their owner may load', async () => {
    const { element, requests } = await setup();
    const opened: string[] = [];
    const replaced = Object.getOwnPropertyDescriptor(window, 'open')!;
    window.open = () =>
      ({ location: { replace: (url: string) => opened.push(url) } }) as unknown as Window;
    element.shadowRoot!.querySelector<HTMLElement>('.row-actions button')!.click();
    await until(() => opened.length === 1);
    Object.defineProperty(window, 'open', replaced);
    const blob = await (await fetch(opened[0]!)).blob();
    expect(await blob.slice(0, 5).text()).to.equal('%PDF-');
    const loads = requests.filter((request) => /documents.*content/.test(request));
    expect(loads).to.have.length(1);
    await accessible(element);
  }).timeout(30_000);

  it('takes the documents that are missing', async () => {
    const { element, act, client, id } = await setup();
    const input = { attachmentKinds: 'passport_copy', comment: 'Не видно страницу с регистрацией' };
    await act('request_documents', '2026-12-22', input);
    await shows(element, /Приложите недостающие документы до/);
    expect(turn(element)).to.equal('Ваш ход');
    expect(texts(element, '.upload .hint')).to.deep.equal(['Не видно страницу с регистрацией']);
    await press(element, 'Отправить документы');
    await shows(element, /Приложите файл: копия паспорта/);
    await accessible(element);

    await chooseFiles(element, 'passport_copy', [pdf('разворот.pdf')]);
    await until(() => texts(element, '.file-done').length === 1);
    expect(texts(element, '.error')).to.deep.equal([]);
    await press(element, 'Отправить документы');
    await shows(element, /Проверяем документы до/);
    expect(element.announcement).to.contain('отправлены');
    expect((await client.applications.get(id)).missingItems[0]!.state).to.equal('provided');

    await act('request_documents', '2026-12-23', { ...input, comment: 'Печать не читается' });
    await shows(element, /Приложите недостающие документы до/);
    expect(texts(element, '.upload .hint')).to.deep.equal(['Печать не читается']);
  }).timeout(40_000);

  it('explains an annulment and the way on', async () => {
    const { element, act, client, id } = await setup();
    await act('confirm_completeness', '2026-12-23');
    await act('post_offer', '2027-01-12');
    await act('wait', '2027-01-25');
    await shows(element, /Заявка аннулирована/);
    expect(picture(element)).to.match(/^ddds/);
    expect(texts(element, '.now .text').join()).to.contain('п. 105 Правил № 861');
    expect(texts(element, '.invoice-part')).to.deep.equal([]);
    await accessible(element);
    element.formUrl = '#new';
    await element.updateComplete;
    await press(element, 'Подать с прежними ответами');
    await until(() => location.hash.startsWith('#new#id='), 'the form has the draft');
    const { answers, status } = await client.applications.get(location.hash.slice(8));
    expect(status).to.equal('draft');
    expect(answers).to.deep.equal((await client.applications.get(id)).answers);
  }).timeout(40_000);

  it('follows the page’s address', async () => {
    const { element, id } = await setup();
    element.applicationId = undefined;
    await shows(element, /Выберите заявку в списке/);
    expect(texts(element, 'a')).to.deep.equal(['Все заявки']);
    location.hash = `#id=${id}`;
    await shows(element, /Заявка № 28-26/);
    await accessible(element);
  }).timeout(30_000);

  it('leads from a draft to its form', async () => {
    const { element, client } = await setup();
    const { id } = await client.applications.create({ objectName: 'Гараж' });
    element.applicationId = id;
    await shows(element, /Эта заявка ещё не подана/);
    const link = [...element.shadowRoot!.querySelectorAll('a')].at(-1)!;
    expect(link.getAttribute('href')).to.equal(`/account/new#id=${id}`);
    await accessible(element);
  }).timeout(30_000);

  it('says what failed, keeps what it shows and tries again', async () => {
    const { element, setOnline } = await setup();
    setOnline(false);
    await press(element, 'Обновить');
    await shows(element, /Нет связи с сервером/);
    expect(headline(element)).to.contain('Проверяем документы');
    await accessible(element);
    setOnline(true);
    await press(element, 'Попробовать ещё раз');
    await until(() => texts(element, '.alert').length === 0);
  }).timeout(30_000);

  it('does not show an application that is not there', async () => {
    const { element } = await setup();
    element.applicationId = 'app-none';
    await until(() => texts(element, '.alert').length === 1);
    expect(texts(element, '.stage')).to.deep.equal([]);
    expect(texts(element, 'a')).to.include('Все заявки');
    await accessible(element);
  }).timeout(30_000);

  it('shows nobody what somebody else has filed', async () => {
    const connection = await setup();
    const { element } = connection;
    await signIn(connection, 1);
    await until(() => texts(element, '.alert').length === 1);
    expect(texts(element, '.stage, .now, .muted')).to.deep.equal([]);
    await accessible(element);
  }).timeout(30_000);

  it('asks to sign in first', async () => {
    const { element, client } = await setup();
    await client.account.signOut();
    await shows(element, /войдите в личный кабинет/);
    expect(texts(element, '.stage')).to.deep.equal([]);
    await accessible(element);
  }).timeout(30_000);
});
