import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { accessible } from '../../../test/accessible.js';
import { chooseFiles, fileApplication, pdf } from '../../../test/filing.js';
import { connectAlone } from '../../../test/form-page.js';
import { mount } from '../../../test/mount.js';
import { signIn } from '../../../test/sandbox.js';
import { press, texts, type } from '../../../test/typing.js';
import type { DrskStatusTracker } from '../tracker/status-tracker.js';
import '../../generated/elements/status-tracker.js';
import { until } from '../../../test/until.js';

/** An application that was filed on 18 December, in view, after what the grid has done to it. */
async function setup(...actions: string[]) {
  const connection = connectAlone();
  const { client, sandbox } = connection;
  history.replaceState(null, '', location.pathname);
  await signIn(connection);
  const { id } = await fileApplication(client);
  for (const action of actions) await sandbox.operator.run(id, action);
  const show = async (): Promise<DrskStatusTracker> => {
    const element = await mount<DrskStatusTracker>(html`
      <drsk-status-tracker .client=${client} application-id=${id}></drsk-status-tracker>
    `);
    await shows(element, /Изменения и обращения/);
    return element;
  };
  return { ...connection, id, show, element: await show() };
}

const contract = ['confirm_completeness', 'post_offer', 'receive_payment'];

async function shows(element: DrskStatusTracker, text: RegExp): Promise<void> {
  const isShown = (): boolean => texts(element, '.container').some((shown) => text.test(shown));
  await until(isShown, `${text}`);
  await element.updateComplete;
}

/** Opens the section of answers with that title. */
async function unfold(element: DrskStatusTracker, title: string): Promise<void> {
  const summaries = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.fold-summary')];
  summaries.find(({ textContent }) => textContent.includes(title))!.click();
  await element.updateComplete;
}

async function chooseKind(element: DrskStatusTracker, title: string): Promise<void> {
  const kinds = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.kind')];
  kinds.find(({ textContent }) => textContent.includes(title))!.click();
  await element.updateComplete;
}

const focused = (element: DrskStatusTracker): string =>
  element.shadowRoot!.activeElement?.textContent.trim() ?? '';

describe('a correction', () => {
  it('is shown as a difference before it is sent, and as a version after', async () => {
    const { element, client, id } = await setup();
    await press(element, 'Исправить заявку');
    await shows(element, /Откройте раздел/);
    expect(focused(element)).to.equal('Исправить заявку');
    await unfold(element, 'Мощность');
    await type(element, 'powerKw', '12');
    await accessible(element);
    await press(element, 'Проверить исправления');
    await shows(element, /Проверьте исправления/);
    expect(texts(element, '.changes tbody tr')).to.deep.equal([
      'Сколько кВт нужно ещё Было: 15 Стало: 12',
    ]);
    expect(texts(element, '.alert').join()).to.match(/срок подготовки договора начнётся/);
    await accessible(element);
    await press(element, 'Отправить исправления');
    await shows(element, /Редакции заявки 2/);
    expect(element.announcement).to.equal('Заявка исправлена');
    expect((await client.applications.get(id)).answers.powerKw).to.equal('12');
    await accessible(element);
  }).timeout(40_000);

  it('of whom to call says that no term changes', async () => {
    const { element } = await setup();
    await press(element, 'Исправить заявку');
    await shows(element, /Откройте раздел/);
    await press(element, 'Проверить исправления');
    await shows(element, /Ничего не изменилось/);
    await unfold(element, 'Связь');
    await type(element, 'phone', '+7 914 000-00-02');
    await press(element, 'Проверить исправления');
    await shows(element, /Сроки не изменятся/);
    await press(element, 'Вернуться к ответам');
    await shows(element, /исправлен 1/);
  }).timeout(40_000);

  it('leads to what is wrong, and out of another category', async () => {
    const { element } = await setup();
    await press(element, 'Исправить заявку');
    await shows(element, /Откройте раздел/);
    await unfold(element, 'Мощность');
    await type(element, 'powerKw', '100');
    await press(element, 'Проверить исправления');
    await until(() => texts(element, '.error').length === 1);
    expect(texts(element, '.error')[0]).to.match(/перейдёт из категории/);
    expect(element.shadowRoot!.activeElement?.getAttribute('name')).to.equal('powerKw');
    await accessible(element);
    await press(element, 'Отозвать заявку…');
    await shows(element, /Что вы потеряете/);
  }).timeout(40_000);

  it('that was typed is there after a reload, until it is thrown away', async () => {
    const { element, show } = await setup();
    await press(element, 'Исправить заявку');
    await shows(element, /Откройте раздел/);
    await unfold(element, 'Мощность');
    await type(element, 'powerKw', '12');

    const again = await show();
    await press(again, 'Продолжить исправление');
    await shows(again, /Мы сохранили исправления/);
    await shows(again, /исправлен 1/);
    await press(again, 'Начать заново');
    await until(() => !texts(again, '.panel').join().includes('исправлен 1'));
    await press(again, 'Не исправлять');
    await shows(again, /Исправить заявку/);
  }).timeout(40_000);

  it('that does not arrive is kept, and sent by another try', async () => {
    const { element, setOnline } = await setup();
    await press(element, 'Исправить заявку');
    await shows(element, /Откройте раздел/);
    await unfold(element, 'Мощность');
    await type(element, 'powerKw', '12');
    await press(element, 'Проверить исправления');
    await shows(element, /Проверьте исправления/);
    setOnline(false);
    await press(element, 'Отправить исправления');
    await shows(element, /Нет связи с сервером/);
    setOnline(true);
    await press(element, 'Попробовать ещё раз');
    await shows(element, /Редакции заявки 2/);
  }).timeout(40_000);

  it('of what somebody has changed meanwhile is sent on top of that', async () => {
    const { element, client, id } = await setup();
    await press(element, 'Исправить заявку');
    await shows(element, /Откройте раздел/);
    await unfold(element, 'Мощность');
    await type(element, 'powerKw', '12');
    await press(element, 'Проверить исправления');
    await shows(element, /Проверьте исправления/);
    const { etag } = await client.applications.get(id);
    await client.applications.correct(id, { comment: 'С другого экрана' }, { ifMatch: etag });
    await press(element, 'Отправить исправления');
    await until(() => texts(element, '.panel .alert-danger').length === 1);
    await until(() => !texts(element, '.tools').join().includes('Обновляем'));
    await press(element, 'Отправить исправления');
    await shows(element, /Редакции заявки 3/);
    expect((await client.applications.get(id)).answers).to.include({
      powerKw: '12',
      comment: 'С другого экрана',
    });
  }).timeout(40_000);
});

describe('a withdrawal', () => {
  it('says what is lost, and does it at the second press', async () => {
    const { element, client, id } = await setup('confirm_completeness', 'post_offer');
    await press(element, 'Отозвать заявку');
    await shows(element, /перестанут действовать/);
    await accessible(element);
    await press(element, 'Оставить заявку');
    expect((await client.applications.get(id)).status).to.equal('offer_posted');
    expect(focused(element)).to.equal('Изменения и обращения');
    await press(element, 'Отозвать заявку');
    await shows(element, /Что вы потеряете/);
    await type(element, 'note', 'Передумали');
    await press(element, 'Отозвать заявку');
    await shows(element, /Вы отозвали заявку/);
    expect(texts(element, '.after-heading')).to.deep.equal([]);
    await accessible(element);
  }).timeout(40_000);
});

describe('a request', () => {
  it('is chosen, written, filed, and taken back', async () => {
    const { element, client, id } = await setup(...contract);
    await shows(element, /Новое обращение/);
    await press(element, 'Новое обращение');
    await shows(element, /О чём обращение/);
    expect(focused(element)).to.equal('О чём обращение?');
    expect(texts(element, '.kind-title')).to.have.length(6);
    await accessible(element);
    await chooseKind(element, 'Уменьшение мощности');
    await shows(element, /Причина/);
    await press(element, 'Подать обращение');
    await until(() => texts(element, '.error').length === 1);
    await type(element, 'powerKw', '50');
    await press(element, 'Подать обращение');
    await shows(element, /можно только уменьшить/);
    await accessible(element);
    await type(element, 'powerKw', '10');
    await press(element, 'Подать обращение');
    await shows(element, /Подано/);
    expect(element.announcement).to.match(/^Обращение №\s.+ подано$/);
    await shows(element, /Ответить на обращение: Уменьшение мощности/);
    await shows(element, /Отозвать обращение/);
    await accessible(element);

    await press(element, 'Отозвать обращение: 28-26-000001-ОБ1');
    await press(element, 'Да, отозвать');
    await shows(element, /Отозвано вами/);
    expect((await client.applications.requests.list(id)).items[0]!.status).to.equal('cancelled');
  }).timeout(60_000);

  it('takes the files that it needs, and keeps what was typed over a reload', async () => {
    const { element, show, client, id } = await setup(...contract);
    await shows(element, /Новое обращение/);
    await press(element, 'Новое обращение');
    await shows(element, /О чём обращение/);
    await chooseKind(element, 'Смена собственника');
    await shows(element, /Кто новый владелец/);
    element.shadowRoot!.querySelector<HTMLElement>('input[value=legal_entity]')!.click();
    await type(element, 'ownerName', 'ООО «Новый дом»');
    await chooseFiles(element, 'title_document', [pdf('договор.pdf')]);
    await until(() => texts(element, '.file-done').length === 1);

    const again = await show();
    await shows(again, /Продолжить обращение/);
    await press(again, 'Продолжить обращение');
    await shows(again, /Мы сохранили то, что вы начали заполнять/);
    expect(texts(again, '.files').join()).to.contain('договор.pdf');
    await press(again, 'Подать обращение');
    await until(() => texts(again, '.error').length === 2);
    expect(texts(again, '.error-summary a')).to.have.length(2);
    await type(again, 'ownerOgrn', '1022700000014');
    await type(again, 'ownerAddress', '675000, г. Благовещенск, ул. Примерная, д. 8');
    await press(again, 'Подать обращение');
    await shows(again, /Подано/);
    const [request] = (await client.applications.requests.list(id)).items;
    expect(request!.attachments.map(({ fileName }) => fileName)).to.deep.equal(['договор.pdf']);
    expect(request!.answers).to.include({ ownerName: 'ООО «Новый дом»' });
  }).timeout(60_000);

  it('that is refused says why', async () => {
    const { element, sandbox, client, id } = await setup(...contract);
    const answers = { reason: 'Не успели' };
    const request = { kind: 'conditions_prolongation', answers, attachmentIds: [] } as const;
    await client.applications.requests.create(id, { ...request, attachmentIds: [] });
    await sandbox.operator.run(id, 'refuse_request', { reason: 'Сеть перестроена' });
    element.refresh();
    await shows(element, /Причина: Сеть перестроена/);
    await shows(element, /Отказано/);
    await accessible(element);
  }).timeout(40_000);
});
