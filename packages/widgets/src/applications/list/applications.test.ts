import { expect, waitUntil } from '@open-wc/testing';
import { accessible } from '../../../test/accessible.js';
import { fileApplication, household } from '../../../test/filing.js';
import { connectAlone } from '../../../test/form-page.js';
import { cards, openList, titles } from '../../../test/list-page.js';
import { type Connection, signIn } from '../../../test/sandbox.js';
import { press, texts } from '../../../test/typing.js';

/** The list of somebody who has begun so many drafts. */
async function setup(drafts: number, connection: Connection = connectAlone()) {
  await signIn(connection);
  for (let index = 1; index <= drafts; index++)
    await connection.client.applications.create({ ...household, objectName: `Дом ${index}` });
  const element = await openList(connection);
  await waitUntil(() => texts(element, '.skeleton').length === 0);
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
    await waitUntil(() => texts(element, '.card').length === 1);
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

  it('invites those who have none', async () => {
    const { element } = await setup(0);
    expect(texts(element, '.empty .subheading')).to.deep.equal(['Заявок пока нет']);
    expect(texts(element, 'a')).to.deep.equal(['Подать заявку']);
    await accessible(element);
  });

  it('asks before it deletes a draft, and brings the answers back', async () => {
    const { element, client } = await setup(1);
    await press(element, 'Удалить');
    expect(element.shadowRoot!.activeElement!.textContent!.trim()).to.equal('Да, удалить');
    await accessible(element);
    await press(element, 'Оставить');
    expect((await client.applications.list()).items).to.have.length(1);

    await press(element, 'Удалить');
    await press(element, 'Да, удалить');
    await waitUntil(() => cards(element).length === 0);
    expect(texts(element, '.notice').join()).to.contain('Черновик «Дом 1» удалён.');
    await press(element, 'Вернуть ответы');
    await waitUntil(() => titles(element).includes('Дом 1'));
    const { id } = (await client.applications.list()).items[0]!;
    expect((await client.applications.get(id)).answers).to.deep.equal({
      ...household,
      objectName: 'Дом 1',
    });
    await accessible(element);
  }).timeout(20_000);

  it('says what failed and tries again', async () => {
    const connection = connectAlone();
    await signIn(connection);
    connection.setOnline(false);
    const element = await openList(connection);
    await waitUntil(() => texts(element, '.alert').length === 1);
    expect(texts(element, '.alert-title').join()).to.contain('Нет связи');
    await accessible(element);
    connection.setOnline(true);
    await press(element, 'Попробовать ещё раз');
    await waitUntil(() => texts(element, '.empty').length === 1);
  });

  it('shows nobody what somebody else has filed or thrown away', async () => {
    const connection = await setup(2);
    const { element } = connection;
    await press(element, 'Удалить');
    await press(element, 'Да, удалить');
    await waitUntil(() => cards(element).length === 1);
    expect(texts(element, '.notice')).to.have.length(1);
    await signIn(connection, 1);
    await element.updateComplete;
    expect([...titles(element), ...texts(element, '.notice')]).to.deep.equal([]);
    await accessible(element);
  }).timeout(20_000);

  it('asks to sign in first', async () => {
    const element = await openList(connectAlone());
    await waitUntil(() => texts(element, '.text').join().includes('войдите в личный кабинет'));
    expect(texts(element, 'a')).to.deep.equal(['Войти']);
    await accessible(element);
  });
});
