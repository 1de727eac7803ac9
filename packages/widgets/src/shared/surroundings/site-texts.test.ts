import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { mount } from '../../../test/mount.js';
import { until } from '../../../test/until.js';
import { configure } from '../configure.js';
import type { DrskElement } from '../drsk-element.js';
import { page } from '../page.js';
import '../../generated/elements/config.js';
import '../../generated/elements/login.js';

const sakha = {
  sah: { Пароль: 'Аһарык тыл', Войти: 'Киирии', 'Показать пароль': 'Аһарык тылы көрдөр' },
  ru: { Войти: 'Войти в кабинет' },
};

const labels = (login: DrskElement): string =>
  [...login.querySelectorAll('label')].map(({ textContent }) => textContent.trim()).join(' ');
const button = (login: DrskElement): string =>
  login.shadowRoot!.querySelector('.button-primary')!.textContent.trim();
const eye = (login: DrskElement): string =>
  login.querySelector('.control-action')!.getAttribute('aria-label')!;
const language = (login: DrskElement): string =>
  login.shadowRoot!.querySelector('.container')!.getAttribute('lang')!;

async function loginWith(texts: string, locale?: string): Promise<DrskElement> {
  const login = await mount<DrskElement>(
    html`<drsk-login texts=${texts} locale=${locale ?? 'ru'}></drsk-login>`,
  );
  await login.updateComplete;
  return login;
}

describe('a widget with words of the site', () => {
  afterEach(() => {
    for (const name of Object.keys(page().settings)) Reflect.deleteProperty(page().settings, name);
  });

  it('says them in the place of its own, also in the form and to screen readers', async () => {
    const login = await loginWith(JSON.stringify(sakha), 'sah');
    expect(labels(login)).to.include('Аһарык тыл');
    expect(eye(login)).to.equal('Аһарык тылы көрдөр');
    expect(button(login)).to.equal('Киирии');
    expect(language(login)).to.equal('sah');
  });

  it('speaks Russian where it has none, and is drawn with them from the first', async () => {
    const login = await loginWith(JSON.stringify({ sah: { Войти: 'Киирии' } }), 'sah');
    expect(button(login)).to.equal('Киирии');
    expect(labels(login)).to.include('Пароль');
  });

  it('changes language at once, there and back', async () => {
    const login = await loginWith(JSON.stringify(sakha), 'sah');
    login.locale = 'ru';
    await until(() => button(login) === 'Войти в кабинет');
    expect(labels(login)).to.include('Пароль');
    expect(language(login)).to.equal('ru');
    login.locale = 'en';
    await until(() => button(login) === 'Sign in');
    login.locale = 'sah';
    await until(() => button(login) === 'Киирии');
    login.removeAttribute('texts');
    await until(() => button(login) === 'Войти');
  });

  it('hears a program, the nearest lang and the nearest <drsk-config>', async () => {
    const config = await mount<HTMLElement>(
      html`<drsk-config><drsk-login></drsk-login></drsk-config>`,
    );
    const login = config.querySelector<DrskElement>('drsk-login')!;
    configure({ texts: JSON.stringify(sakha) });
    await until(() => button(login) === 'Войти в кабинет');
    document.documentElement.lang = 'sah';
    await until(() => button(login) === 'Киирии');
    config.setAttribute('texts', '{ "Войти": "Вход" }');
    await until(() => button(login) === 'Вход');
  });

  it('says them in what appears later', async () => {
    const login = await loginWith(JSON.stringify({ 'Скрыть пароль': 'Убрать с глаз' }));
    login.querySelector<HTMLElement>('.control-action')!.click();
    await until(() => login.querySelector('[title="Убрать с глаз"]'));
  });

  it('reads them from a file', async () => {
    const file = URL.createObjectURL(new Blob([JSON.stringify(sakha)]));
    const login = await loginWith(file, 'sah');
    expect(button(login)).to.equal('Киирии');
    URL.revokeObjectURL(file);
  });

  it('uses its own where they cannot be read, and tells whoever made the page', async () => {
    /* oxlint-disable no-console -- the console is where it is told */
    const warn = console.warn.bind(console);
    const told: string[] = [];
    console.warn = (line: string) => told.push(line);
    delete page().told;
    const login = await loginWith('{ Войти: Вход }');
    console.warn = warn;
    expect(button(login)).to.equal('Войти');
    expect(told).to.have.length(1);
    expect(told[0]).to.include('«{ Войти: Вход }»');
  });
});
