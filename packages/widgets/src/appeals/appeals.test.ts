import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { accessible } from '../../test/accessible.js';
import { connectAlone } from '../../test/form-page.js';
import { mount } from '../../test/mount.js';
import { type Connection, connectTo, signIn } from '../../test/sandbox.js';
import { savedFile } from '../../test/saved-file.js';
import { choose, control, press, texts, type } from '../../test/typing.js';
import { until, untilShown } from '../../test/until.js';
import type { DrskAppeals } from './appeals.js';
import '../generated/elements/appeals.js';

async function open({ client }: Connection, hash = ''): Promise<DrskAppeals> {
  history.replaceState(null, '', location.pathname + hash);
  return mount<DrskAppeals>(html`<drsk-appeals region="28" .client=${client}></drsk-appeals>`);
}

async function chooseFile(element: DrskAppeals, name: string, file: File): Promise<void> {
  const transfer = new DataTransfer();
  transfer.items.add(file);
  const input = control(element, name);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

async function writeQuestion(element: DrskAppeals): Promise<void> {
  await choose(element, 'kind', 'question');
  await type(element, 'topic', 'connection');
  await type(element, 'text', 'Сколько стоит подключить дом?');
}

const photo = new File(['%PDF-1.7'], 'фото.pdf');

afterEach(() => history.replaceState(null, '', location.pathname));

describe('<drsk-appeals> of an account', () => {
  it('sends a question with a file, and shows its number and the day of the answer', async () => {
    const connection = connectAlone();
    await signIn(connection);
    const element = await open(connection);
    await untilShown(element, /Вы ещё ничего не спрашивали/);
    await accessible(element);
    await press(element, 'Написать обращение');
    await press(element, 'Отправить обращение');
    expect(texts(element, '.error-summary .alert-title')).to.deep.equal(['Проверьте 3 поля']);
    await accessible(element);
    await writeQuestion(element);
    await chooseFile(element, 'fileIds', photo);
    await untilShown(element, /фото\.pdf, загружен/);
    await press(element, 'Отправить обращение');
    await untilShown(
      element,
      /Обращение ОБР-28-26-000001 .*Ответим до 11 января 2027 г\. включительно/,
    );
    expect(location.hash).to.match(/^#id=apl-/);
    await accessible(element);
    await press(element, 'Все обращения');
    await untilShown(element, /Вопрос ОБР-28-26-000001/);
    await choose(element, 'kind', 'complaint');
    await untilShown(element, /Таких обращений нет/);
  }).timeout(60_000);

  it('shows the answer with its file, takes a rating and another question', async () => {
    const connection = connectAlone();
    const { client, sandbox } = connection;
    await signIn(connection);
    const { id } = await client.appeals.submit({
      kind: 'complaint',
      topic: 'quality',
      regionCode: '28',
      text: 'Гаснет свет',
      fileIds: [],
      answerChannel: 'account',
    });
    await sandbox.operator.appeals.run(id, 'answer', { text: 'Починили.', paper: 'yes' });
    const element = await open(connection, `#id=${id}`);
    await untilShown(element, /Сетевая компания .* Починили\./);
    await accessible(element);
    const saved = savedFile();
    await press(element, 'Ответ ОБР-28-26-000001.pdf');
    expect((await saved).download).to.equal('Ответ ОБР-28-26-000001.pdf');
    await press(element, 'Оценить');
    await untilShown(element, /Выберите оценку/);
    await choose(element, 'score', '4');
    await press(element, 'Оценить');
    await untilShown(element, /Ваша оценка: 4 из 5/);
    await type(element, 'text', 'Снова гаснет');
    await press(element, 'Отправить');
    await untilShown(element, /Рассматривается .* Снова гаснет/);
  }).timeout(60_000);

  it('keeps what was typed and what came through a reload', async () => {
    const connection = connectAlone();
    await signIn(connection);
    const before = await open(connection, '#new=1');
    await untilShown(before, /Новое обращение/);
    await until(() => before.shadowRoot!.querySelector('textarea'));
    await writeQuestion(before);
    await chooseFile(before, 'fileIds', photo);
    await untilShown(before, /фото\.pdf, загружен/);
    const element = await open(connection, '#new=1');
    await until(() => element.shadowRoot?.querySelector('textarea')?.value);
    expect(control(element, 'text').value).to.equal('Сколько стоит подключить дом?');
    expect(texts(element, '.file-name')).to.deep.equal(['фото.pdf, загружен']);
    await press(element, 'Отправить обращение');
    await untilShown(element, /Обращение принято .* фото\.pdf/);
  }).timeout(60_000);

  it('says what is wrong with a file, and keeps the text when the network is gone', async () => {
    const connection = connectAlone();
    await signIn(connection);
    const element = await open(connection, '#new=1');
    await until(() => element.shadowRoot?.querySelector('textarea'));
    await writeQuestion(element);
    await chooseFile(element, 'fileIds', new File(['MZ'], 'фото.exe'));
    await untilShown(element, /Такой файл не подойдёт/);
    await accessible(element);
    await press(element, 'Отправить обращение');
    await untilShown(element, /Файл «фото.exe» не подойдёт: уберите его/);
    await press(element, 'Убрать фото.exe');
    expect(texts(element, '#field-fileIds-error')).to.deep.equal([]);
    connection.setOnline(false);
    await press(element, 'Отправить обращение');
    await untilShown(element, /Нет связи с сервером.*8-800-100-03-97/);
    expect(control(element, 'text').value).to.equal('Сколько стоит подключить дом?');
    connection.setOnline(true);
    await press(element, 'Отправить обращение');
    await untilShown(element, /Обращение принято/);
  }).timeout(60_000);
});

describe('<drsk-appeals> of a guest', () => {
  it('sends an appeal with contacts and a consent, and opens it by its key', async () => {
    const connection = connectAlone();
    const { sandbox } = connection;
    const element = await open(connection);
    await until(() => element.shadowRoot?.querySelector('[name="consents"]'));
    await accessible(element);
    await writeQuestion(element);
    await type(element, 'email', 'guest@');
    await press(element, 'Отправить обращение');
    await untilShown(element, /Проверьте 3 поля.*Без согласия на обработку персональных данных/);
    await type(element, 'name', 'Мария');
    await type(element, 'email', 'guest@example.ru');
    control(element, 'consents').click();
    await press(element, 'Отправить обращение');
    await untilShown(element, /Обращение принято .*мы отправили вам по электронной почте/);
    const key = new URLSearchParams(location.hash.slice(1)).get('key');
    const [appeal] = await sandbox.operator.appeals.list();
    await sandbox.operator.appeals.run(appeal!.id, 'answer', { text: 'По ставке.' });
    const again = await open(connection, `#key=${key}`);
    await untilShown(again, /По ставке\./);
    await type(again, 'text', 'А рассрочка?');
    await press(again, 'Отправить');
    await untilShown(again, /Рассматривается .* А рассрочка\?/);
  }).timeout(60_000);

  it('says when to come back after too many from one address', async () => {
    const connection = connectAlone();
    const { items } = await connection.client.account.listConsentDocuments({
      applicantKind: 'individual',
    });
    const consents = [{ kind: 'processing' as const, version: items[0]!.version }];
    const applicant = { name: 'Мария', email: 'guest@example.ru', consents };
    const appeal = {
      kind: 'question' as const,
      topic: 'other' as const,
      regionCode: '28' as const,
      text: 'Ещё вопрос',
      fileIds: [],
      answerChannel: 'email' as const,
    };
    for (let count = 0; count < 5; count += 1)
      await connection.client.appeals.guest.submit({ appeal, applicant });
    const element = await open(connection);
    await until(() => element.shadowRoot?.querySelector('[name="consents"]'));
    await writeQuestion(element);
    await type(element, 'name', 'Мария');
    await type(element, 'email', 'guest@example.ru');
    control(element, 'consents').click();
    await press(element, 'Отправить обращение');
    await untilShown(element, /Слишком много попыток. Повторите через 60 минут.*8-800-100-03-97/);
    await untilShown(element, /Отвечаем пн–пт 8:00–20:00; сб–вс 9:00–18:00, время вашего региона/);
    expect(texts(element, '.request-id')).to.have.length(1);
    expect(control(element, 'text').value).to.equal('Сколько стоит подключить дом?');
  }).timeout(60_000);

  it('says in each of two that failed at once when somebody answers the telephone', async () => {
    const { sandbox, ...rest } = connectAlone();
    const broken = async (request: Request): Promise<Response> => {
      if (new URL(request.url).pathname !== '/v1/appeals') return sandbox.fetch(request);
      const code = 'internal_error';
      const problem = { type: 'about:blank', title: code, status: 500, code, requestId: 'r-1' };
      const headers = { 'content-type': 'application/problem+json' };
      return new Response(JSON.stringify(problem), { status: 500, headers });
    };
    const connection = { ...rest, sandbox, client: connectTo(sandbox, broken) };
    await signIn(connection);
    const { client } = connection;
    const page = await mount(
      html`<div>
        <drsk-appeals region="28" .client=${client}></drsk-appeals>
        <drsk-appeals region="28" .client=${client}></drsk-appeals>
      </div>`,
    );
    for (const element of page.querySelectorAll('drsk-appeals'))
      await untilShown(element, /Отвечаем пн–пт 8:00–20:00/);
  });
});
