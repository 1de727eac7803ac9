import { expect } from '@open-wc/testing';
import { createSandbox, type SandboxOptions } from '@drsk/mock-server';
import { html } from 'lit';
import { accessible } from '../../test/accessible.js';
import { chooseFiles, pdf } from '../../test/filing.js';
import { now } from '../../test/form-page.js';
import { mount } from '../../test/mount.js';
import { connectTo, signIn } from '../../test/sandbox.js';
import { choose, control, press, texts, type } from '../../test/typing.js';
import { until, untilShown } from '../../test/until.js';
import type { DrskAppeals } from './appeals.js';
import '../generated/elements/appeals.js';

/** A link that breaks after so many parts of files, until it is mended. */
class Link {
  parts = Infinity;
  readonly requests: Request[] = [];

  readonly carry = (send: (request: Request) => Promise<Response>) => async (request: Request) => {
    this.requests.push(request.clone());
    if (request.method === 'PATCH' && (this.parts -= 1) < 0) throw new TypeError('Failed to fetch');
    return send(request);
  };
}

interface Reader {
  isGuest: boolean;
  options?: SandboxOptions;
}

async function setup({ isGuest, options = {} }: Reader) {
  const seed = crypto.getRandomValues(new Uint32Array(1))[0]!;
  const sandbox = createSandbox({ now, seed, ...options });
  const link = new Link();
  const client = connectTo(sandbox, link.carry(sandbox.fetch));
  const connection = { sandbox, client, requests: [], setOnline: () => undefined };
  if (!isGuest) await signIn(connection);
  const open = async (hash = '#new=1'): Promise<DrskAppeals> => {
    history.replaceState(null, '', location.pathname + hash);
    const element = await mount<DrskAppeals>(
      html`<drsk-appeals region="28" .client=${client}></drsk-appeals>`,
    );
    await until(() => element.shadowRoot?.querySelector('textarea'));
    return element;
  };
  return { ...connection, link, open, element: await open() };
}

async function fill(element: DrskAppeals, isGuest: boolean): Promise<void> {
  await choose(element, 'kind', 'question');
  await type(element, 'topic', 'connection');
  await type(element, 'text', 'Сколько стоит подключить дом?');
  if (!isGuest) return;
  await type(element, 'name', 'Мария');
  await type(element, 'email', 'guest@example.ru');
  control(element, 'consents').click();
}

const large = pdf('проект.pdf', 3 * 1024 * 1024);

afterEach(() => history.replaceState(null, '', location.pathname));

for (const isGuest of [false, true])
  describe(`files of a message, of ${isGuest ? 'a guest' : 'an account'}`, () => {
    it('go on over a page that was opened again, and leave with the message', async () => {
      const { element: before, link, open } = await setup({ isGuest });
      link.parts = 1;
      await chooseFiles(before, 'fileIds', [large]);
      await untilShown(before, /33 %/);
      before.remove();
      const element = await open();
      await untilShown(element, /Загрузился на 33 % и остановился/);
      link.parts = Infinity;
      await accessible(element);
      const begun = (): number =>
        link.requests.filter(
          ({ method, url }) => method === 'POST' && new URL(url).pathname === '/v1/uploads',
        ).length;
      const once = begun();
      await chooseFiles(element, 'fileIds', [large]);
      await untilShown(element, /проект\.pdf, загружен/);
      expect(begun()).to.equal(once);
      await accessible(element);
      await fill(element, isGuest);
      await press(element, 'Отправить обращение');
      await untilShown(element, /Обращение принято .* проект\.pdf/);
      await chooseFiles(element, 'replyFiles', [pdf('ещё.pdf', 100)]);
      await untilShown(element, /ещё\.pdf, загружен/);
      await type(element, 'text', 'Вот ещё');
      await press(element, 'Отправить');
      await untilShown(element, /Вот ещё.*ещё\.pdf.*Дополнить обращение/);
      expect(texts(element, '.file')).to.deep.equal([]);
    }).timeout(60_000);

    it('are removed, and come back; an infected one keeps the message', async () => {
      const { element, sandbox } = await setup({ isGuest, options: { scanSeconds: 5 } });
      await chooseFiles(element, 'fileIds', [pdf('фото.pdf', 100)]);
      await untilShown(element, /Проверяем на вирусы/);
      await press(element, 'Удалить фото.pdf');
      await untilShown(element, /Удалён/);
      await press(element, 'Вернуть фото.pdf');
      await untilShown(element, /Проверяем на вирусы/);
      const virus = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'];
      await chooseFiles(element, 'fileIds', [
        new File([`%PDF-1.7\n${virus.join('')}`], 'вирус.pdf'),
      ]);
      await untilShown(element, /Проверяем на вирусы.*Проверяем на вирусы/);
      await sandbox.clock.advance({ seconds: 5 });
      await untilShown(element, /Найден вирус/);
      await fill(element, isGuest);
      await press(element, 'Отправить обращение');
      await untilShown(element, /В файле «вирус\.pdf» найден вирус: удалите его/);
      await press(element, 'Удалить вирус.pdf');
      await until(() => texts(element, '.file').length === 1);
      await press(element, 'Отправить обращение');
      await untilShown(element, /Обращение принято .* фото\.pdf/);
    }).timeout(60_000);

    it('with wrong content say why, and are not sent', async () => {
      const { element, link } = await setup({ isGuest });
      const wrong: [File, RegExp][] = [
        [new File([], 'пусто.pdf'), /Файл пустой/],
        [new File(['MZ'], '<script>alert(1)</script>.exe'), /Такой файл не подойдёт/],
        [new File(['MZ'], 'скан.pdf'), /внутри не PDF/],
        [pdf('большой.pdf', 50 * 1024 * 1024 + 1), /Файл больше 50 МБ/],
      ];
      for (const [file, why] of wrong) {
        await chooseFiles(element, 'fileIds', [file]);
        await untilShown(element, why);
      }
      await accessible(element);
      expect(texts(element, 'script')).to.deep.equal([]);
      expect(link.requests.some(({ url }) => url.endsWith('/v1/uploads'))).to.equal(false);
    }).timeout(60_000);
  });
