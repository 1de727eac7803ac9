import { expect } from '@open-wc/testing';
import { accessible } from '../../../test/accessible.js';
import {
  now,
  openProfile,
  password,
  pressNamed,
  type ProfilePage,
  sendCredentials,
  settled,
} from '../../../test/profile-page.js';
import { connect } from '../../../test/sandbox.js';
import { control, texts, type } from '../../../test/typing.js';
import { until } from '../../../test/until.js';

const inShadow = ({ element }: ProfilePage, selector: string): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>(selector)!;

function tick(page: ProfilePage, value: string): void {
  inShadow(page, `[type=checkbox][value="${value}"]`).click();
}

async function makeToken(page: ProfilePage): Promise<string> {
  const { element } = page;
  await pressNamed(element, 'Создать токен');
  await type(element, 'name', 'Выгрузка в 1С');
  tick(page, 'applications:read');
  await type(element, 'password', password);
  await sendCredentials(element);
  return texts(element, '.shown-secret .secret')[0]!;
}

describe('the tokens of the profile', () => {
  it('are none at first, and one is not made before the form is whole', async () => {
    const page = await openProfile('programs');
    const { element } = page;
    expect(texts(element, '.text').join()).to.match(/Токенов нет/);
    await accessible(element);
    await pressNamed(element, 'Создать токен');
    await accessible(element);
    await sendCredentials(element);
    expect(texts(element, '.error')).to.have.length(3);
    await pressNamed(element, 'Отмена');
    expect(texts(element, '.text').join()).to.match(/Токенов нет/);
  });

  it('are shown once, work, and are revoked after a question', async () => {
    const page = await openProfile('programs', { connection: connect({ now }) });
    const { element, sandbox } = page;
    const token = await makeToken(page);
    expect(token).to.match(/^drsk_\w{32}$/);
    await accessible(element);
    await pressNamed(element, 'Сохранено, закрыть');
    await settled(element);
    expect(element.shadowRoot!.textContent).to.not.contain(token);
    expect(texts(element, '.row-title')[0]).to.equal('Выгрузка в 1С');
    const ask = () =>
      sandbox.fetch('https://sandbox.test/v1/applications', {
        headers: { authorization: `Bearer ${token}` },
      });
    expect((await ask()).status).to.equal(200);
    await accessible(element);
    await pressNamed(element, 'Отозвать: Выгрузка в 1С');
    await pressNamed(element, 'Отозвать токен');
    await settled(element);
    expect(texts(element, '.text').join()).to.match(/Токенов нет/);
    expect((await ask()).status).to.equal(401);
  });

  it('keep what was typed when the password is wrong', async () => {
    const page = await openProfile('programs');
    const { element } = page;
    await pressNamed(element, 'Создать токен');
    await type(element, 'name', 'Выгрузка в 1С');
    tick(page, 'documents:read');
    await type(element, 'password', 'не тот пароль');
    await sendCredentials(element);
    const [error] = [...element.querySelectorAll('.error')].map(({ textContent }) => textContent);
    expect(error).to.match(/пароль/i);
    expect(control(element, 'name').value).to.equal('Выгрузка в 1С');
    expect(inShadow(page, '[value="documents:read"]')).to.have.property('checked', true);
  });

  it('are made in English too', async () => {
    const { element } = await openProfile('programs', { locale: 'en' });
    await pressNamed(element, 'Create a token');
    expect(texts(element, '.checkbox-line')).to.deep.equal([
      'See applications and their files',
      'Prepare drafts of applications and attach files to them',
      'Download documents',
      'See invoices and payments',
    ]);
    await accessible(element);
  });
});

const url = 'https://erp.example.ru/hooks';

async function addAddress(page: ProfilePage): Promise<void> {
  const { element } = page;
  await pressNamed(element, 'Добавить адрес');
  await type(element, 'url', url);
  tick(page, 'application.changed');
  await pressNamed(element, 'Добавить');
  expect(texts(element, '.shown-secret .secret')[0]).to.match(/^whsec_/);
  await accessible(element);
  await pressNamed(element, 'Сохранено, закрыть');
  await settled(element);
}

/** An address whose server answers so, the last for good. */
async function withAddress(...statuses: number[]): Promise<ProfilePage> {
  const send = async () =>
    new Response('почта admin@example.ru', { status: statuses.shift() ?? 200 });
  const connection = connect({ now, webhooks: { send } });
  const page = await openProfile('programs', { connection });
  await addAddress(page);
  return page;
}

/** Has an event sent to the address, and reads what became of it once the first reading is over. */
async function tryOut({ element, sandbox }: ProfilePage): Promise<void> {
  await pressNamed(element, `Проверить: ${url}`);
  await until(() => texts(element, '.panel .row-item').length === 1);
  await sandbox.clock.advance({ seconds: 0 });
  await pressNamed(element, 'Обновить');
}

describe('the addresses for events of the profile', () => {
  it('are refused where they cannot be', async () => {
    const page = await openProfile('programs');
    const { element } = page;
    await pressNamed(element, 'Добавить адрес');
    await pressNamed(element, 'Добавить');
    expect(texts(element, '.error')).to.have.length(2);
    await accessible(element);
    for (const [typed, said] of [
      ['erp.example.ru', /целиком/],
      ['http://erp.example.ru', /https/],
      ['https://10.0.0.1/', /не виден/],
    ] as const) {
      await type(element, 'url', typed);
      await pressNamed(element, 'Добавить');
      expect(texts(element, '.error')[0]).to.match(said);
    }
  });

  it('show in their log what was sent, what was answered, and send it again', async () => {
    const page = await withAddress(500);
    const { element, requests, sandbox } = page;
    await tryOut(page);
    await until(() => texts(element, '.panel .list').join().includes('отказ (500)'));
    expect(texts(element, '.panel .mark').join()).to.equal('в пути');
    expect(texts(element, '.panel .list').join()).to.match(/отказ \(500\).+почта ···/);
    await accessible(element);
    await sandbox.clock.advance({ seconds: 6 });
    await pressNamed(element, 'Обновить');
    await until(() => texts(element, '.panel .mark').join() === 'доставлено');
    inShadow(page, '.panel .row-item .button-link').click();
    await until(() => requests.at(-2)?.endsWith('/attempts') === true); // then its log was read anew
    await sandbox.clock.advance({ seconds: 0 });
    await pressNamed(element, 'Обновить');
    await until(() => texts(element, '.panel .list li').length === 3);
  });

  it('say why nothing is sent any more, and are switched on again', async () => {
    const page = await withAddress(410);
    const { element } = page;
    await tryOut(page);
    await pressNamed(element, `Скрыть журнал: ${url}`);
    location.hash = '#section=devices';
    await until(() => texts(element, '.section-title')[0] === 'Устройства');
    location.hash = '#section=programs';
    await until(() => texts(element, '.mark-warning').length === 1);
    expect(texts(element, '.mark-warning')[0]).to.match(/больше не принимает/);
    await accessible(element);
    await pressNamed(element, `Включить: ${url}`);
    await until(() => texts(element, '.mark-good').length === 1);
    await pressNamed(element, `Выключить: ${url}`);
    await until(() => texts(element, '.mark-warning').join() === 'отправка выключена');
  });

  it('get another secret, and are deleted after a question', async () => {
    const page = await withAddress();
    const { element } = page;
    await pressNamed(element, `Сменить секрет: ${url}`);
    await until(() => texts(element, '.shown-secret').length === 1);
    await pressNamed(element, 'Сохранено, закрыть');
    await settled(element);
    expect(texts(element, '.row-item').join()).to.match(/Прежний секрет действует до/);
    await pressNamed(element, `Удалить: ${url}`);
    await accessible(element);
    await pressNamed(element, 'Удалить адрес');
    await settled(element);
    expect(texts(element, '.text').join()).to.match(/Адресов нет/);
  });

  it('are changed, and keep their secret and their log', async () => {
    const page = await withAddress(500);
    const { element } = page;
    await tryOut(page);
    await pressNamed(element, `Изменить: ${url}`);
    expect(control(element, 'url').value).to.equal(url);
    expect(inShadow(page, '[value="application.changed"]')).to.have.property('checked', true);
    await accessible(element);
    const other = 'https://erp.example.ru/other';
    await type(element, 'url', other);
    tick(page, 'application.changed');
    tick(page, 'payment.changed');
    await pressNamed(element, 'Сохранить');
    await until(() => texts(element, '.row-title').some((title) => title.startsWith(other)));
    expect(texts(element, '.shown-secret')).to.deep.equal([]);
    expect(texts(element, '.row-item .list')[0]).to.equal('Изменился платёж');
    expect(element.shadowRoot!.activeElement?.textContent).to.contain(other);
    await until(() => texts(element, '.panel .list').join().includes('отказ (500)'));
    await pressNamed(element, `Изменить: ${other}`);
    await pressNamed(element, 'Отмена');
    await settled(element);
    await pressNamed(element, 'Добавить адрес');
    expect(control(element, 'url').value).to.equal('');
  });

  it('show the whole of their log, in the time of the page’s region', async () => {
    const page = await withAddress();
    const { element, client } = page;
    element.setAttribute('region', '25');
    const [webhook] = (await client.account.webhooks.list()).items;
    for (let count = 0; count < 21; count += 1) await client.account.webhooks.test(webhook!.id);
    await pressNamed(element, `Журнал: ${url}`);
    await until(() => texts(element, '.panel .row-item').length === 20);
    const inRegion = new Intl.DateTimeFormat('ru-RU', {
      timeStyle: 'medium',
      timeZone: 'Asia/Vladivostok',
    }).format(new Date(now));
    expect(texts(element, '.panel .muted')[0]).to.contain(inRegion);
    await pressNamed(element, 'Показать ещё');
    await until(() => texts(element, '.panel .row-item').length === 21);
    expect(texts(element, '.panel button')).to.not.include('Показать ещё');
  });

  it('stay as they are when the connection is lost, which is said beside them', async () => {
    const page = await withAddress();
    const { element, failures, setOnline } = page;
    setOnline(false);
    await pressNamed(element, `Выключить: ${url}`);
    await until(() => texts(element, '.row-item .alert-title').length === 1);
    expect(texts(element, '.mark').join()).to.equal('отправка включена');
    expect(failures).to.have.length(1);
  });
});
