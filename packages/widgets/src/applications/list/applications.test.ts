import { expect } from '@open-wc/testing';
import { accessible } from '../../../test/accessible.js';
import { fileApplication, household, largeHousehold } from '../../../test/filing.js';
import { connectAlone } from '../../../test/form-page.js';
import { cards, openList, titles } from '../../../test/list-page.js';
import { type Connection, signIn } from '../../../test/sandbox.js';
import { signAwaited } from '../../../test/sign-awaited.js';
import { press, texts } from '../../../test/typing.js';
import { until } from '../../../test/until.js';

/** The list of somebody who has begun so many drafts. */
async function setup(drafts: number, connection: Connection = connectAlone()) {
  await signIn(connection);
  for (let index = 1; index <= drafts; index++)
    await connection.client.applications.create({ ...household, objectName: `Дом ${index}` });
  const element = await openList(connection);
  await until(() => texts(element, '.skeleton').length === 0);
  return { ...connection, element };
}

describe('a list of applications', () => {
  it('tells what each is about, where it is, who acts next and by when', async () => {
    const connection = connectAlone();
    await signIn(connection);
    const { id } = await fileApplication(connection.client);
    const { element } = await setup(1, connection);
    const [draft, filed] = cards(element);
    expect(draft).to.contain('Дом 1').and.contain('Черновик').and.contain('Продолжить');
    expect(filed).to.contain('№ 28-26-').and.contain('Благовещенский район').and.contain('15 кВт');
    // No line ends with «с.» or «ул.».
    const [, facts] = element.shadowRoot!.querySelectorAll('.card > .text');
    expect(facts!.textContent).to.contain('с.\u00A0Чигири, ул.\u00A0Новая, 1');
    const bar = element.shadowRoot!.querySelector('.progress-steps')!;
    expect(bar.getAttribute('aria-label')).to.equal('Этап 2 из 8: Проверка документов');
    expect(filed).to.contain('Проверяем документы');
    expect(filed).to.contain('до 23 декабря, осталось 5 дней');
    const links = [...element.shadowRoot!.querySelectorAll('.card-link')];
    expect(links[1]!.getAttribute('href')).to.equal(`/account/application#id=${id}`);
    await accessible(element);
  }).timeout(20_000);

  it('stays inside its frame whatever was typed', async () => {
    const connection = connectAlone();
    await signIn(connection);
    await connection.client.applications.create({ ...household, objectName: 'я'.repeat(2000) });
    const element = await openList(connection);
    await until(() => texts(element, '.card').length === 1);
    const { scrollWidth, clientWidth } = element.renderRoot.querySelector('.card')!;
    expect([scrollWidth, element.scrollWidth]).to.deep.equal([clientWidth, element.clientWidth]);
  });

  it('counts those that wait for the reader', async () => {
    const connection = connectAlone();
    await signIn(connection);
    const { id } = await fileApplication(connection.client);
    await connection.sandbox.operator.run(id, 'request_documents', {
      attachmentKinds: 'passport_copy',
      comment: 'Нужен разворот',
    });
    const { element } = await setup(0, connection);
    expect(texts(element, '.text strong')).to.deep.equal(['1 заявка ждёт вашего действия']);
    expect(cards(element)[0]).to.contain('Ваш ход');
    await accessible(element);
  }).timeout(20_000);

  it('names what waits to be signed, as the tracker does', async () => {
    const connection = connectAlone();
    await signIn(connection);
    const { client, sandbox } = connection;
    const { id } = await fileApplication(client, largeHousehold);
    const act = (action: string) => sandbox.operator.run(id, action);
    await act('confirm_completeness');
    await act('post_offer');
    await signAwaited(connection, id);
    await act('complete_works');
    const { etag } = await client.applications.get(id);
    await client.applications.notifyFulfilment(id, {}, { ifMatch: etag });
    await act('pass_inspection');
    await act('post_conditions_act');
    const { element } = await setup(0, connection);
    const next = texts(element, '.card-next').join().replaceAll('\u00A0', ' ');
    expect(next)
      .to.contain('Подпишите акт о выполнении технических условий')
      .and.contain('Ваш ход');
    expect(next).to.match(/Оплатите часть 1 — [\d ,]+ ₽ Ваш ход до 11 января/);
  }).timeout(60_000);

  it('counts what is owed after the connection, and names the part', async () => {
    const connection = connectAlone();
    await signIn(connection);
    const { client, sandbox } = connection;
    const { id } = await fileApplication(client);
    const actions = ['confirm_completeness', 'post_offer', 'receive_payment'];
    for (const action of [...actions, 'complete_works', 'admit_meter', 'post_notice', 'complete'])
      await sandbox.operator.run(id, action);
    const { element } = await setup(0, connection);
    expect(texts(element, '.text strong')).to.deep.equal(['1 заявка ждёт вашего действия']);
    const [card] = cards(element).map((text) => text.replaceAll('\u00A0', ' '));
    expect(card).to.contain('Подключение завершено');
    expect(card).to.match(/Оплатите часть 4 — 8 814,46 ₽ Ваш ход до 28 декабря/);
    expect(element.renderRoot.querySelectorAll('.card-own')).to.have.length(1);
    await accessible(element);
  }).timeout(60_000);

  it('tells the generation where nothing is consumed', async () => {
    const connection = connectAlone();
    await signIn(connection);
    const roof = { hasMicrogeneration: true, generationKw: '10' };
    await connection.client.applications.create({ ...household, ...roof, powerKw: '0' });
    await connection.client.applications.create({ ...household, ...roof });
    const element = await openList(connection);
    await until(() => texts(element, '.card').length === 2);
    const [both, alone] = cards(element).map((card) => card.replaceAll('\u00A0', ' '));
    expect(both).to.contain('15 кВт · генерация 10 кВт');
    expect(alone)
      .to.contain('генерация 10 кВт')
      .and.not.match(/(?<!\d)0 кВт/);
  });

  it('invites those who have none', async () => {
    const { element } = await setup(0);
    expect(texts(element, '.empty .subheading')).to.deep.equal(['Заявок пока нет']);
    expect(texts(element, 'a')).to.deep.equal(['Подать заявку']);
    await accessible(element);
  });

  it('asks before it deletes a draft, and brings the answers back', async () => {
    const { element, client } = await setup(1);
    await press(element, 'Удалить');
    const focused = (): Element | null => element.shadowRoot!.activeElement;
    await until(() => focused()?.textContent?.trim() === 'Да, удалить'); // what asks comes by then
    await accessible(element);
    await press(element, 'Оставить');
    expect((await client.applications.list()).items).to.have.length(1);

    await press(element, 'Удалить');
    await press(element, 'Да, удалить');
    await until(() => cards(element).length === 0);
    expect(texts(element, '.notice').join()).to.contain('Черновик «Дом 1» удалён.');
    await press(element, 'Вернуть ответы');
    await until(() => titles(element).includes('Дом 1'));
    const { id } = (await client.applications.list()).items[0]!;
    expect((await client.applications.get(id)).answers).to.deep.equal({
      ...household,
      objectName: 'Дом 1',
    });
    await accessible(element);
  }).timeout(20_000);

  it('shows nobody what somebody else has filed or thrown away', async () => {
    const connection = await setup(2);
    const { element } = connection;
    await press(element, 'Удалить');
    await until(() => texts(element, '.confirm').length > 0);
    await press(element, 'Да, удалить');
    await until(() => cards(element).length === 1);
    expect(texts(element, '.notice')).to.have.length(1);
    await signIn(connection, 1);
    await element.updateComplete;
    expect([...titles(element), ...texts(element, '.notice')]).to.deep.equal([]);
    await accessible(element);
  }).timeout(20_000);

  it('asks to sign in first', async () => {
    const element = await openList(connectAlone());
    await until(() => texts(element, '.text').join().includes('войдите в личный кабинет'));
    expect(texts(element, 'a')).to.deep.equal(['Войти']);
    await accessible(element);
  });
});
