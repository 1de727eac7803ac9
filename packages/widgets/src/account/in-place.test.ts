import { expect } from '@open-wc/testing';
import { isApiError } from '@drsk/sdk';
import { html } from 'lit';
import { accessible } from '../../test/accessible.js';
import {
  comeBack,
  dialogs,
  endElsewhere,
  endUnnoticed,
  untilAsked,
} from '../../test/ended-session.js';
import { chooseFiles, completeDraft, household, pdf } from '../../test/filing.js';
import { connectAlone, next, openForm, setupForm, toObject } from '../../test/form-page.js';
import { mount } from '../../test/mount.js';
import { openProfile, pressNamed } from '../../test/profile-page.js';
import { signIn } from '../../test/sandbox.js';
import { control, press, texts, type } from '../../test/typing.js';
import { until, untilShown } from '../../test/until.js';
import type { DrskApplications } from '../applications/list/applications.js';
import '../generated/elements/applications.js';
import '../generated/elements/login.js';

const marker = 'Баня на Зее';
const names = ['drsk-session-expired', 'drsk-signed-out', 'drsk-signed-in'];

afterEach(async () => {
  for (const dialog of dialogs()) dialog.onDismiss();
  await until(() => dialogs().length === 0);
});

/** What the page hears from here on; not of what was on its way just then, and is sent again. */
function hear(): { heard: unknown[]; stop: () => void } {
  const heard: unknown[] = [];
  const listening = new AbortController();
  const { signal } = listening;
  for (const name of names) document.addEventListener(name, () => heard.push(name), { signal });
  document.body.addEventListener(
    'drsk-failure',
    ({ detail }) => heard.push(...unforeseen(detail)),
    {
      signal,
    },
  );
  return { heard, stop: () => listening.abort() };
}

function unforeseen(failure: unknown): unknown[] {
  return isApiError(failure) && failure.status === 401 ? [] : [failure];
}

async function fillIn() {
  const setup = await setupForm(connectAlone());
  await toObject(setup.element);
  await type(setup.element, 'objectName', marker);
  return setup;
}

describe('a session that ends while somebody is at work', () => {
  it('is followed by a sign-in on the spot, after which the form goes on', async () => {
    const { element, ...connection } = await fillIn();
    const { heard, stop } = hear();
    await endElsewhere(connection);
    const { dialog, login } = await untilAsked();
    expect(dialog.parentElement).to.equal(document.body);
    expect(dialog.shadowRoot!.querySelector('dialog')!.matches(':modal')).to.equal(true);
    expect(texts(dialog, '.heading')).to.deep.equal(['Вход завершён']);
    expect(login.hasAttribute('in-place')).to.equal(true);
    await accessible(dialog);
    await comeBack(connection);
    await untilShown(element, /Сохранено в/);
    stop();
    expect(heard).to.have.members(names);
    expect(control(element, 'objectName').value).to.equal(marker);
    const { items } = await connection.client.applications.list({ status: 'draft' });
    expect(items.map(({ objectName }) => objectName)).to.deep.equal([marker]);
  });

  it('starts anew for another person, who sees nothing of the first', async () => {
    const { element, ...connection } = await fillIn();
    await untilShown(element, /Сохранено в/);
    await endElsewhere(connection);
    await comeBack(connection, 2);
    await untilShown(element, /Что понадобится/);
    expect(element.shadowRoot!.innerHTML).not.to.contain(marker);
    await press(element, 'Начать новую заявку');
    await untilShown(element, /Шаг 1/);
    expect(element.shadowRoot!.innerHTML).not.to.contain(marker);
    expect(window.location.hash).not.to.contain('id=');
    await next(element);
    expect(element.shadowRoot!.innerHTML).not.to.contain(marker);
  });

  it('holds up a file that is being sent, and no more', async () => {
    const connection = connectAlone();
    await signIn(connection);
    const { id } = await completeDraft(connection.client, household);
    const element = await openForm(connection, id);
    await press(element, 'Документы');
    await element.updateComplete;
    const before = texts(element, '.file-done').length;
    await endUnnoticed(connection);
    await chooseFiles(element, 'title_document', [pdf('ещё.pdf')]);
    await comeBack(connection);
    await until(() => texts(element, '.file-done').length === before + 1);
  });

  it('can be put off by Esc, and taken up later', async () => {
    const { element, ...connection } = await fillIn();
    await endElsewhere(connection);
    const { dialog } = await untilAsked();
    dialog
      .shadowRoot!.querySelector('dialog')!
      .dispatchEvent(new Event('cancel', { cancelable: true }));
    await until(() => dialogs().length === 0);
    expect(control(element, 'objectName').value).to.equal(marker);
    await press(element, 'Войти');
    await comeBack(connection);
    await untilShown(element, /Сохранено в/);
  });

  it('says no more of the end to whoever has come back later', async () => {
    const { element, ...connection } = await openProfile('data', { connection: connectAlone() });
    await pressNamed(element, 'Изменить: Паспорт');
    await type(element, 'passportSeries', '1023');
    await endUnnoticed(connection);
    element.shadowRoot!.querySelector('form')!.requestSubmit();
    (await untilAsked()).dialog.onDismiss();
    await until(() => dialogs().length === 0);
    await press(element, 'Войти');
    await comeBack(connection);
    await untilShown(element, /Номер/);
    expect(texts(element, '.alert')).to.deep.equal([]);
    expect(control(element, 'passportSeries').value).to.equal('10 23');
  });

  it('leaves the focus in the widget when what had it is gone', async () => {
    const connection = connectAlone();
    await signIn(connection);
    const element = await mount<DrskApplications>(html`
      <drsk-applications .client=${connection.client} form-url="/new"></drsk-applications>
    `);
    await untilShown(element, /Подать заявку/);
    element.shadowRoot!.querySelector<HTMLElement>('a[href="/new"]')!.focus();
    await endElsewhere(connection);
    const { dialog, login } = await untilAsked();
    control(login, 'password').focus();
    dialog.onDismiss();
    await until(() => document.activeElement === element);
    element.shadowRoot!.querySelector<HTMLElement>('button')!.click();
    await comeBack(connection);
    await until(() => document.activeElement === element);
  });

  it('is left to the site that wants to deal with it', async () => {
    const connection = connectAlone();
    await signIn(connection);
    const element = await mount<DrskApplications>(html`
      <drsk-applications .client=${connection.client}></drsk-applications>
    `);
    let reason: string | undefined;
    element.addEventListener('drsk-session-expired', (event) => {
      ({ reason } = event.detail);
      event.preventDefault();
    });
    await endElsewhere(connection);
    await until(() => reason !== undefined);
    expect(reason).to.equal('revoked');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(dialogs()).to.deep.equal([]);
  });

  it('is asked about once for all widgets of the page', async () => {
    const connection = connectAlone();
    await signIn(connection);
    const { client } = connection;
    await mount(html`
      <div>
        <drsk-applications .client=${client}></drsk-applications>
        <drsk-applications .client=${client}></drsk-applications>
      </div>
    `);
    const lists = [...document.querySelectorAll('drsk-applications')];
    await until(() =>
      lists.every((list) => texts(list, '.empty, .card:not(.skeleton)').length > 0),
    );
    const { heard, stop } = hear();
    await endElsewhere(connection);
    await untilAsked();
    expect(dialogs()).to.have.length(1);
    await comeBack(connection);
    await until(() =>
      lists.every((list) => texts(list, '.empty, .card:not(.skeleton)').length > 0),
    );
    stop();
    expect(heard).to.have.members(names);
  });
});
