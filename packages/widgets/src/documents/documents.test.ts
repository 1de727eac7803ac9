import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { accessible } from '../../test/accessible.js';
import { fileApplication, largeHousehold } from '../../test/filing.js';
import { mount } from '../../test/mount.js';
import { connect, signIn } from '../../test/sandbox.js';
import { savedFile } from '../../test/saved-file.js';
import { control, press, texts, type } from '../../test/typing.js';
import { until } from '../../test/until.js';
import type { DrskDocuments } from './documents.js';
import '../generated/elements/documents.js';

/** A household of 20 kW, whose contract was posted and is to be signed. */
async function setup() {
  const connection = connect({ now: '2026-12-18T02:00:00Z' });
  const { sandbox, client } = connection;
  await signIn(connection);
  const { id } = await fileApplication(client, largeHousehold);
  for (const action of ['confirm_completeness', 'post_offer'])
    await sandbox.operator.run(id, action);
  const { items } = await client.documents.list({ kind: 'contract_draft' });
  const element = await mount<DrskDocuments>(html`
    <drsk-documents .client=${client}></drsk-documents>
  `);
  await shows(element, /Ждёт вашей подписи/);
  return { ...connection, id, contract: items[0]!, element };
}

async function shows(element: DrskDocuments, text: RegExp): Promise<void> {
  await until(() => texts(element, '.container').some((shown) => text.test(shown)), String(text));
  await element.updateComplete;
}

/** Chooses a ready signature, as the browser's own dialog does. */
async function chooseSignature(element: DrskDocuments, bytes: Uint8Array<ArrayBuffer>) {
  const transfer = new DataTransfer();
  transfer.items.add(new File([bytes], 'договор.p7s'));
  const input = control(element, 'signature');
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

const aboutContract = (label: string, { number }: { number: string | null }) =>
  `${label}: Проект договора №\u00A0${number}`;

describe('drsk-documents', () => {
  it('shows what was posted, newest first, with signatures in words, and saves it', async () => {
    const { element, contract } = await setup();
    expect(texts(element, '.document-title').map((title) => title.split(' №')[0])).to.deep.equal([
      'Проект договора',
      'Технические условия',
      'Счёт',
      'Расчёт платы',
      'Инструкция: как подключиться безопасно',
      'Заявка',
    ]);
    await press(element, aboutContract('Подробнее', contract).replaceAll(/\s+/g, ' '));
    await shows(element, /Сетевая организация: АО «ДРСК», .*Подпись верна.*Сертификат: Образцова/);
    await shows(element, /сообщили письмом/);
    await accessible(element);
    const saved = savedFile();
    await press(element, aboutContract('Скачать', contract).replaceAll(/\s+/g, ' '));
    expect((await saved).download).to.equal(contract.files[0]!.fileName);
    const archive = savedFile();
    await press(element, 'Скачать все (ZIP)');
    expect((await archive).download).to.equal('Документы.zip');
  }).timeout(60_000);

  it('is signed with a ready file; a bad one says why, and stays chosen', async () => {
    const { element, contract, sandbox, client, id } = await setup();
    await press(element, `Подписать: ${contract.number}`);
    await shows(element, /Вы подписываете файл/);
    await accessible(element);
    await press(element, 'Готовой подписью (.sig, .p7s)');
    await press(element, 'Подписать');
    await shows(element, /Выберите файл подписи/);
    const { authority } = sandbox.operator;
    await chooseSignature(element, await authority.sign(contract.id, { flaw: 'revoked' }));
    await accessible(element);
    await press(element, 'Подписать');
    await shows(element, /Сертификат отозван. Получите новый/);
    await shows(element, /Выбран файл «договор.p7s»/);
    await chooseSignature(element, await authority.sign(contract.id));
    await press(element, 'Подписать');
    await shows(element, /Подписан обеими сторонами/);
    expect(element.announcement).to.equal('Документ подписан, подпись верна');
    const refusals = () =>
      texts(element, '.button').filter((label) => label.startsWith('Отказаться'));
    await until(() => refusals().length === 0, 'nothing of the offer can be refused any more');
    expect((await client.applications.get(id)).contract?.status).to.equal('active');
    expect(texts(element, '.document button').join()).to.include('Скачать');
  }).timeout(60_000);

  it('is signed by a code, once it is known who signs', async () => {
    const { element, contract, sandbox, client } = await setup();
    await press(element, `Подписать: ${contract.number}`);
    await shows(element, /Вы подписываете файл/);
    await press(element, 'Кодом из СМС');
    await shows(element, /Сначала подтвердите личность: через Госуслуги/);
    await sandbox.operator.accounts.confirmIdentity((await client.account.get()).id);
    await press(element, 'Другой способ');
    await press(element, 'Кодом из СМС');
    await shows(element, /Код отправлен на/);
    await type(element, 'code', '000000');
    await press(element, 'Подписать');
    await shows(element, /Код не подошёл/);
    expect(control(element, 'code').value).to.equal('000000');
    await type(element, 'code', (await sandbox.outbox.last({ kind: 'code-signature' }))!.code!);
    await press(element, 'Подписать');
    await shows(element, /Подписан обеими сторонами/);
  }).timeout(60_000);

  it('is refused with reasons, acknowledged, and asked for on paper', async () => {
    const { element, contract } = await setup();
    await press(element, `Отметить прочитанным: ${contract.number}`);
    await until(() => element.announcement === 'Отметили: вы ознакомились с документом');
    await press(element, `Запросить копию на бумаге: ${contract.number}`);
    await shows(element, /Подготовим в течение 10 дней/);
    await press(element, 'Запросить копию');
    await shows(
      element,
      /копия на бумаге будет готова до 28 декабря 2026 г., забрать её можно в центре/,
    );
    await press(element, `Отказаться с причинами: ${contract.number}`);
    await shows(element, /Напишите, что неверно/);
    await press(element, 'Отправить отказ');
    await shows(element, /Заполните поле/);
    await type(element, 'reasons', 'Неверно указана точка присоединения');
    await accessible(element);
    await press(element, 'Отправить отказ');
    await shows(element, /Есть ваши замечания/);
  }).timeout(60_000);

  it('opens the signing that the address asks for, of that application alone, once', async () => {
    const { client, contract, id, element: all } = await setup();
    all.remove();
    location.hash = `id=${id}&sign=${contract.id}`;
    const element = await mount<DrskDocuments>(html`
      <drsk-documents .client=${client} application-url="/application"></drsk-documents>
    `);
    await shows(element, /Вы подписываете файл.*С подписью он заключён/);
    await until(() => element.shadowRoot!.activeElement?.matches('.panel-title') === true);
    expect(location.hash).to.equal(`#id=${id}`);
    const back = element.shadowRoot!.querySelector('.row-actions a')!;
    expect(back.getAttribute('href')).to.equal(`/application#id=${id}`);
    await accessible(element);
    location.hash = 'id=app-of-nobody';
    await shows(element, /Документов пока нет/);
    expect(element.shadowRoot!.querySelector('.row-actions a')).to.equal(null);
    await press(element, 'Документы всех заявок');
    await shows(element, /Проект договора/);
    expect(location.hash).to.equal('');
  }).timeout(60_000);

  it('shows one kind alone, and what was typed of a refusal after a reload', async () => {
    const { client, contract, element } = await setup();
    const kinds = control(element, 'kind');
    kinds.value = 'contract_draft';
    kinds.dispatchEvent(new Event('change'));
    await until(() => texts(element, '.document-title').length === 1);
    expect(location.hash).to.equal('#kind=contract_draft');
    await press(element, `Отказаться с причинами: ${contract.number}`);
    await shows(element, /Напишите, что неверно/);
    await type(element, 'reasons', 'Не та точка');
    element.remove();

    const again = await mount<DrskDocuments>(html`
      <drsk-documents .client=${client}></drsk-documents>
    `);
    await until(() => texts(again, '.document-title').length === 1);
    await press(again, `Отказаться с причинами: ${contract.number}`);
    await shows(again, /Напишите, что неверно/);
    expect(control(again, 'reasons').value).to.equal('Не та точка');
    await press(again, 'Отправить отказ');
    await shows(again, /Есть ваши замечания/);
    history.replaceState(null, '', location.pathname);
  }).timeout(60_000);

  it('takes objections to the final document, and reports of hidden defects', async () => {
    const connection = connect({ now: '2026-12-18T02:00:00Z' });
    const { sandbox, client } = connection;
    await signIn(connection);
    const { id } = await fileApplication(client);
    const life = ['confirm_completeness', 'post_offer', 'receive_payment', 'complete_works'];
    for (const action of [...life, 'admit_meter', 'post_notice'])
      await sandbox.operator.run(id, action);
    const element = await mount<DrskDocuments>(html`
      <drsk-documents .client=${client}></drsk-documents>
    `);
    await shows(element, /Замечания принимаем до 26 января 2027/);
    await shows(element, /О скрытом недостатке можно сообщить до 18 июня 2027/);
    const [notice] = (await client.documents.list({ kind: 'notice' })).items;
    await press(element, `Сообщить о скрытом недостатке: ${notice!.number}`);
    await shows(element, /сообщают в течение 6/);
    await type(element, 'description', 'Искрит ввод');
    await press(element, 'Сообщить');
    await shows(element, /скрытый недостаток устраним до 26 января 2027.*: Искрит ввод/);
    await press(element, `Написать замечания: ${notice!.number}`);
    await shows(element, /Мы рассмотрим замечания/);
    await type(element, 'reasons', 'Мощность указана неверно');
    await accessible(element);
    await press(element, 'Отправить замечания');
    await shows(element, /Есть ваши замечания.*Исправленный документ разместим в течение 10/);
    await sandbox.operator.run(id, 'answer_objections');
    location.hash = `id=${id}`;
    await shows(element, /Новые замечания принимаем до 12 января 2027/);
    history.replaceState(null, '', location.pathname);
  }).timeout(60_000);

  it('asks whoever has not signed in to do so', async () => {
    const { client } = connect();
    const element = await mount<DrskDocuments>(html`
      <drsk-documents .client=${client} login-url="/login"></drsk-documents>
    `);
    await shows(element, /войдите в личный кабинет/);
    await accessible(element);
  });
});
