import { expect } from '@open-wc/testing';
import { accessible } from '../../../test/accessible.js';
import {
  type AccountPage,
  enter,
  go,
  leaveAccount,
  menuOf,
  openAccount,
  viewOf,
} from '../../../test/account-page.js';
import { comeBack, endElsewhere, untilAsked } from '../../../test/ended-session.js';
import { connectAlone, now, toObject } from '../../../test/form-page.js';
import { connect, type Connection, signIn } from '../../../test/sandbox.js';
import { control, isFocused, press, texts, type } from '../../../test/typing.js';
import { until, untilShown } from '../../../test/until.js';
import type { DrskApplicationForm } from '../../applications/form/application-form.js';
import type { DrskStatusTracker } from '../../applications/tracker/status-tracker.js';
import type { DrskPayments } from '../../payments/payments.js';
import { page } from '../../shared/page.js';
import { SignedOutEvent } from '../../shared/session-events.js';
import type { DrskProfile } from '../profile/profile.js';
import type { NavigateEvent } from './navigate-event.js';

afterEach(leaveAccount);

/** Somebody is signed in who has a draft. */
async function withDraft(): Promise<Connection & { id: string }> {
  const connection = connectAlone();
  await signIn(connection);
  const { id } = await connection.client.applications.create({ regionCode: '28' });
  return { ...connection, id };
}

async function open(address = '', attributes: Record<string, string> = {}): Promise<AccountPage> {
  const connection = connectAlone();
  await signIn(connection);
  return openAccount(connection, address, attributes);
}

/** The browser goes back or forth, and the page has heard of it. */
async function travel(steps: number): Promise<void> {
  const heard = new Promise((resolve) =>
    window.addEventListener('popstate', resolve, { once: true }),
  );
  history.go(steps);
  await heard;
}

const heading = (element: Element): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>('.heading')!;

describe('the whole account', () => {
  it('shows the login to whoever is not signed in, and the wanted place after it', async () => {
    const shown = await openAccount(connectAlone(), '#/payments');
    await viewOf(shown, 'drsk-login');
    expect(menuOf(shown)).to.deep.equal(['Вход', 'Регистрация', 'Стоимость', 'Обращения', 'Офисы']);
    expect(document.title).to.equal('Вход — Личный кабинет');
    await accessible(shown.element);
    await enter(shown);
    const payments = await viewOf<DrskPayments>(shown, 'drsk-payments');
    expect(location.hash).to.equal('#/payments');
    expect(document.title).to.equal('Оплата — Личный кабинет');
    await until(() => isFocused(heading(payments)), 'the focus in the view');
  });

  it('remembers the wanted place through the recovery of a password', async () => {
    const shown = await openAccount(connectAlone(), '#/documents');
    const login = await viewOf(shown, 'drsk-login');
    await press(login, 'Забыли пароль?');
    const recovery = await viewOf(shown, 'drsk-recovery');
    expect(location.hash).to.equal('#/recovery');
    await press(recovery, 'Войти');
    await enter(shown);
    await viewOf(shown, 'drsk-documents');
    expect(location.hash).to.equal('#/documents');
  });

  it('leads from view to view, and back, with the focus and the title', async () => {
    const shown = await open();
    await viewOf(shown, 'drsk-applications');
    expect(location.hash, 'untouched until somebody goes somewhere').to.equal('');
    await accessible(shown.element);
    await go(shown, 'Оплата');
    const payments = await viewOf(shown, 'drsk-payments');
    await until(() => isFocused(heading(payments)));
    const current = shown.element.shadowRoot!.querySelector('[aria-current=page]')!;
    expect(current.textContent!.trim()).to.equal('Оплата');
    await travel(-1);
    await viewOf(shown, 'drsk-applications');
    expect(document.title).to.equal('Мои заявки — Личный кабинет');
    await travel(1);
    await viewOf(shown, 'drsk-payments');
    expect(shown.element.querySelectorAll(':scope > [slot=view]')).to.have.length(1);
  });

  it('opens an application from the list, by an address, and by the link of a letter', async () => {
    const connection = await withDraft();
    const path = `/applications/${connection.id}`;
    for (const address of [`#${path}`, `#/applications#id=${connection.id}`]) {
      const shown = await openAccount(connection, address);
      const tracker = await viewOf<DrskStatusTracker>(shown, 'drsk-status-tracker');
      expect(tracker.applicationId).to.equal(connection.id);
      expect(document.title).to.equal('Ход заявки — Личный кабинет');
      leaveAccount();
    }
    const letter = `/account/application#id=${connection.id}`;
    for (const routing of ['hash', 'path']) {
      const shown = await openAccount(connection, letter, { routing, base: '/account' });
      const tracker = await viewOf<DrskStatusTracker>(shown, 'drsk-status-tracker');
      expect(tracker.applicationId).to.equal(connection.id);
      leaveAccount();
    }
  });

  it('confirms an e-mail where the letter leads, and keeps no token in the address', async () => {
    const shown = await openAccount(connectAlone(), '/account/confirm#token=ct-none');
    const confirmation = await viewOf(shown, 'drsk-email-confirmation');
    await until(() => location.hash === '#/confirm', 'the token is taken');
    await until(() => texts(confirmation, '.loading').length === 0);
    expect(location.href).not.to.contain('ct-none');
    expect(texts(confirmation, 'a').length, 'ways on').to.be.greaterThan(0);
  });

  it('opens the appeal of a guest where the letter leads', async () => {
    const shown = await openAccount(connectAlone(), '/appeals/#key=none-such');
    const appeals = await viewOf(shown, 'drsk-appeals');
    await untilShown(appeals, /не нашл|не найден/i);
    expect(location.pathname + location.hash).to.equal('/appeals/#key=none-such');
  });

  it('keeps what a view says of itself beside its place', async () => {
    const { id, ...connection } = await withDraft();
    const shown = await openAccount(connection, `#/new?id=${id}`);
    const form = await viewOf<DrskApplicationForm>(shown, 'drsk-application-form');
    await until(() => location.hash.includes('step='), 'the step');
    expect(location.hash).to.match(new RegExp(`^#/new\\?id=${id}&step=\\w+$`));
    expect(shown.element.contains(form), 'the same form').to.equal(true);
    await go(shown, 'Новая заявка');
    await until(() => !shown.element.contains(form), 'the menu begins anew');
  });

  it('follows a link within a view without losing the view', async () => {
    const shown = await open('#/profile');
    const profile = await viewOf<DrskProfile>(shown, 'drsk-profile');
    await untilShown(profile, /Пароль/);
    await press(profile, 'Пароль');
    expect(location.hash).to.equal('#/profile?section=password');
    await until(() => texts(profile, '.section-title').join() === 'Пароль');
    expect(shown.element.contains(profile)).to.equal(true);
    await travel(-1);
    await until(() => texts(profile, '.section-title').join() !== 'Пароль');
  });

  it('lets the page keep the reader where they are', async () => {
    const shown = await open('#/payments');
    await viewOf(shown, 'drsk-payments');
    const asked: NavigateEvent['detail'][] = [];
    shown.element.addEventListener('drsk-navigate', (event) => {
      asked.push(event.detail);
      event.preventDefault();
    });
    await go(shown, 'Документы');
    await go(shown, 'Профиль');
    expect(asked).to.deep.equal([
      { view: 'documents', path: '/documents' },
      { view: 'profile', path: '/profile' },
    ]);
    expect(location.hash).to.equal('#/payments');
    await viewOf(shown, 'drsk-payments');
  });

  it('leaves a hash alone that is not its own', async () => {
    const shown = await open('#news');
    await viewOf(shown, 'drsk-applications');
    expect(location.hash).to.equal('#news');
    await go(shown, 'Оплата');
    const payments = await viewOf(shown, 'drsk-payments');
    location.hash = '#contacts';
    await new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
    expect(shown.element.contains(payments)).to.equal(true);
    expect(location.hash).to.equal('#contacts');
  });

  it('says what to do where there is no such view', async () => {
    for (const address of ['#/paymnets', '#/constructor', '#/payments/extra']) {
      const shown = await open(address);
      await untilShown(shown.element, /Такого раздела нет/);
      await accessible(shown.element);
      await press(shown.element, 'Перейти к заявкам');
      await viewOf(shown, 'drsk-applications');
      leaveAccount();
    }
  });

  it('has its views in the path where the site wants that', async () => {
    const shown = await open('/cabinet', { routing: 'path', base: '/cabinet' });
    await viewOf(shown, 'drsk-applications');
    await go(shown, 'Документы');
    await viewOf(shown, 'drsk-documents');
    expect(location.pathname + location.hash).to.equal('/cabinet/documents');
    await travel(-1);
    await viewOf(shown, 'drsk-applications');
    expect(location.pathname).to.equal('/cabinet');
  });

  it('leaves the address alone in memory', async () => {
    const shown = await open('#top', { routing: 'memory' });
    await viewOf(shown, 'drsk-applications');
    const { href } = location;
    const { length } = history;
    await go(shown, 'Профиль');
    const profile = await viewOf<DrskProfile>(shown, 'drsk-profile');
    await untilShown(profile, /Пароль/);
    await press(profile, 'Пароль');
    await until(() => texts(profile, '.section-title').join() === 'Пароль');
    expect([location.href, history.length]).to.deep.equal([href, length]);
    expect(page().address!.values).to.equal('section=password');
  });

  it('asks where the reader is when the session has ended elsewhere, and loses nothing', async () => {
    const { id, ...connection } = await withDraft();
    const shown = await openAccount(connection, `#/new?id=${id}`);
    const form = await viewOf<DrskApplicationForm>(shown, 'drsk-application-form');
    await until(() => location.hash.includes('step='));
    await toObject(form);
    await type(form, 'objectName', 'Баня');
    const { hash } = location;
    await endElsewhere(connection);
    await untilAsked();
    await comeBack(connection);
    expect(location.hash).to.equal(hash);
    expect(shown.element.contains(form)).to.equal(true);
    expect(control(form, 'objectName').value).to.equal('Баня');
  });

  it('shows the login to whoever goes on without a session, and goes on there', async () => {
    const shown = await open('#/payments');
    await viewOf(shown, 'drsk-payments');
    await endElsewhere(shown);
    const { dialog } = await untilAsked();
    dialog.close();
    await go(shown, 'Документы');
    await enter(shown);
    await viewOf(shown, 'drsk-documents');
  });

  it('leads out whoever signs out, and tells the next nothing of them', async () => {
    const { id, ...connection } = await withDraft();
    const shown = await openAccount(connection, `#/applications/${id}`);
    const tracker = await viewOf(shown, 'drsk-status-tracker');
    // Any widget may be the first to tell the page.
    const { account } = connection.client;
    const stop = account.onChange(() => tracker.dispatchEvent(new SignedOutEvent()));
    await account.signOut();
    stop();
    await viewOf(shown, 'drsk-login');
    expect(location.href).not.to.contain(id);
    await enter(shown, 1);
    await viewOf(shown, 'drsk-applications');
  });

  it('counts what is not read', async () => {
    const connection = connect({ now, scenario: 'household-completed' });
    await signIn(connection);
    const { unread } = await connection.client.notifications.counts();
    expect(unread).to.be.greaterThan(0);
    const shown = await openAccount(connection);
    const link = (): string => menuOf(shown).find((text) => text.startsWith('Уведомления')) ?? '';
    await until(() => link().endsWith(`непрочитанных: ${unread}`), 'the number');
    await go(shown, 'Уведомления');
    const feed = await viewOf(shown, 'drsk-notifications');
    await untilShown(feed, /Отметить все прочитанными/);
    await press(feed, 'Отметить все прочитанными');
    await until(() => link() === 'Уведомления', 'none');
  });

  it('opens its menu by a button where it is narrow, and closes it by Escape', async () => {
    const shown = await open();
    const { element } = shown;
    await viewOf(shown, 'drsk-applications');
    element.style.width = '320px';
    const button = element.shadowRoot!.querySelector<HTMLElement>('.menu-button')!;
    const list = element.shadowRoot!.querySelector<HTMLElement>('.menu-list')!;
    await until(() => list.offsetHeight === 0, 'narrow');
    button.click();
    await element.updateComplete;
    expect(list.offsetHeight).to.be.greaterThan(0);
    await accessible(element);
    list.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await until(() => isFocused(button));
    expect(list.offsetHeight).to.equal(0);
  });

  it('gives the page its title and its address back', async () => {
    const shown = await open('#/payments', { 'keep-title': '' });
    await viewOf(shown, 'drsk-payments');
    expect(document.title).to.equal('Личный кабинет');
    shown.element.keepTitle = false;
    await until(() => document.title === 'Оплата — Личный кабинет');
    shown.element.remove();
    await until(() => document.title === 'Личный кабинет');
    expect(page().address).to.equal(undefined);
  });

  it('is only moved where a page builder moves it', async () => {
    const shown = await open('#/payments');
    const payments = await viewOf(shown, 'drsk-payments');
    const box = document.createElement('div');
    document.querySelector('main')!.append(box);
    box.append(shown.element);
    await shown.element.updateComplete;
    expect(shown.element.contains(payments)).to.equal(true);
    await go(shown, 'Документы');
    await viewOf(shown, 'drsk-documents');
  });
});
