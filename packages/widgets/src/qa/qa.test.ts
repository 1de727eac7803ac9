import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../generated/elements/login.js';
import '../generated/elements/user.js';
import { accessible } from '../../test/accessible.js';
import { mount } from '../../test/mount.js';
import { until } from '../../test/until.js';
import { openCommands } from '../shared/loader/commands.js';
import { page } from '../shared/page.js';
import { FailureEvent } from '../shared/failure-event.js';
import { eventNames } from './event-log.js';
import { open } from './open-qa.js';
import { QaPanel } from './panel/qa-panel.js';
import type { Desk, Section } from './sections/section.js';

const known = { from: document.baseURI, script: null, tags: [] };
const networkFetch = window.fetch;
/* oxlint-disable no-console -- the page's author is told there */
const consoleWarn = console.warn;
const { clients, load } = page();
let asked: string[];
let told: string[];

describe('a page that is tried out', () => {
  beforeEach(() => {
    asked = [];
    told = [];
    page().load = () => import('@drsk/mock-server/page');
    window.fetch = async (input) => {
      asked.push(String(input instanceof Request ? input.url : input));
      throw new TypeError('Failed to fetch');
    };
    console.warn = (line: string) => told.push(line);
    openCommands();
  });

  afterEach(() => {
    document.querySelector('qa-panel')?.remove();
    document.querySelector('qa-stand-in')?.remove();
    Object.assign(page(), { clients, load, settings: {} });
    window.fetch = networkFetch;
    console.warn = consoleWarn;
  });

  it('signs in by the form without asking the network for anything', async () => {
    await openWith({ mode: 'sandbox', scenario: 'household-works', debug: '' });
    await mount(html`<drsk-user></drsk-user>`);
    await press('Люди');
    await until(() => textOf().includes('Сопкина'));
    await press('Войти');
    await until(() => textOf().includes('Вход выполнен: Сопкина'));
    expect(asked).to.deep.equal([]);
  });

  it('is marked as one with sample data, and has no tools unless they are asked for', async () => {
    const panel = await openWith({ mode: 'sandbox' });
    expect(textOf()).to.contain('Песочница: данные вымышлены');
    expect(panel.shadowRoot?.querySelector('button')).to.equal(null);
    await accessible(panel);
  });

  it('begins as usual where there is no such scenario, and says which there are', async () => {
    await openWith({ mode: 'sandbox', scenario: 'houshold-works, household-works' });
    expect(told).to.have.length(1);
    expect(told[0]).to.match(/«houshold-works».*household-awaiting-payment/);
  });

  it('takes several scenarios, with commas or spaces between them', async () => {
    await openWith({ mode: 'sandbox', scenario: 'visit-booked,household-works', debug: '' });
    await press('Отчёт об ошибке');
    await until(() => report().includes('scenario: visit-booked household-works'));
    expect(told).to.deep.equal([]);
  });

  it('goes on telling what somebody has done when a list comes after it', async () => {
    let come!: () => void;
    const list = new Promise<void>((resolve) => (come = resolve));
    const section: Section = {
      title: () => 'Список',
      refresh: () => list,
      render: () => html`<button @click=${() => desk.act(async () => 0, 'Сделано')}>Дело</button>`,
    };
    let desk!: Desk;
    (await openWith({ mode: 'sandbox' })).remove();
    const panel = new QaPanel({
      isSandbox: true,
      sections: (given) => ((desk = given), [section]),
    });
    document.body.append(panel);
    await panel.updateComplete;
    await press('Список');
    await press('Дело');
    await until(() => textOf().includes('Сделано'));
    come();
    await new Promise((resolve) => setTimeout(resolve));
    await panel.updateComplete;
    expect(textOf()).to.contain('Сделано');
  });

  it('moves the clock on', async () => {
    await openWith({ mode: 'sandbox', debug: '' });
    await press('Время');
    const now = () => panelOf().shadowRoot?.querySelector('.now')?.textContent;
    await until(() => now()?.includes('…') === false);
    const before = now();
    await press('+1 день');
    await until(() => textOf().includes('Время переведено'));
    expect(now()).not.to.equal(before);
  });

  it('loses its network, and gets it back', async () => {
    await openWith({ mode: 'sandbox', debug: '' });
    await press('Сбои');
    await until(() => (select()?.options.length ?? 0) > 2);
    const regions = (): Promise<string> =>
      page()
        .clients.get('')!
        .offices.listRegions()
        .then(
          () => 'there',
          (error: unknown) => Object(error).name,
        );
    await choose('offline');
    await until(() => textOf().includes('Готово'));
    expect(await regions()).to.equal('ConnectionError');
    await choose('');
    await until(async () => (await regions()) === 'there');
  });

  it('reports what its widgets tell, and nothing that somebody has typed', async () => {
    await openWith({ mode: 'sandbox', debug: '' });
    const login = await mount(html`<drsk-login></drsk-login>`);
    const secret = Object.assign(new Error('Петров'), { status: 500, code: 'internal_error' });
    login.dispatchEvent(new FailureEvent(secret));
    await press('Отчёт об ошибке');
    await until(() => report().includes('drsk-failure drsk-login Error 500 internal_error'));
    expect(report()).not.to.contain('Петров');
    expect(report()).to.match(/^settings: mode=sandbox debug=$/m);
  });

  it('speaks English, and is read and used by everybody', async () => {
    const panel = await openWith({ mode: 'sandbox', debug: '', locale: 'en' });
    for (const name of ['Scenario', 'People', 'Time', 'Faults', 'Letters and text messages'])
      await press(name);
    await until(() => textOf().includes('In the sandbox it is'));
    await accessible(panel);
    panel.shadowRoot
      ?.querySelector('section')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    await panel.updateComplete;
    expect(panel.shadowRoot?.querySelector('section')).to.equal(null);
  });

  it('never lies upon what has the focus', async () => {
    const panel = await openWith({ mode: 'sandbox' });
    await mount(html`<input class="low" aria-label="low" />`);
    const input = document.querySelector<HTMLInputElement>('.low');
    for (const [name, value] of Object.entries({ position: 'fixed', bottom: '16px', left: '16px' }))
      input?.style.setProperty(name, value);
    input?.focus();
    await until(() => panel.getAttribute('side') === 'start');
  });

  it('with a real service shows what needs no sandbox', async () => {
    await openWith({ debug: '', 'api-base': 'https://account.example.ru/v1' });
    await press('Отчёт об ошибке');
    expect(textOf()).to.contain('Служба настоящая');
    expect(textOf()).not.to.contain('Сценарий');
    expect(textOf()).not.to.contain('Песочница');
    expect(asked).to.deep.equal([]);
  });

  it('speaks in longer words where somebody looks for texts that do not fit', async () => {
    await openWith({ mode: 'sandbox', debug: '' });
    const login = await mount(html`<drsk-login></drsk-login>`);
    const said = (): string => login.shadowRoot?.textContent ?? '';
    await until(() => said().includes('Вход'));
    await press('Язык и вид');
    await choose('pseudo');
    await until(() => said().includes('о\u0301'));
    await choose('site');
    await until(() => !said().includes('\u0301'));
  });
});

it('every event of the widgets is heard of', async () => {
  const answer = await networkFetch('/packages/widgets/public-api.md');
  const names = (await answer.text()).matchAll(/event: `(drsk-[a-z-]+)/g);
  expect(eventNames).to.include.members([...new Set([...names].map(([, name]) => name))]);
});

async function openWith(settings: Record<string, string>): Promise<QaPanel> {
  Object.assign(page(), { settings });
  await open(known);
  await panelOf().updateComplete;
  return panelOf();
}

function panelOf(): QaPanel {
  return document.querySelector<QaPanel>('qa-panel')!;
}

function textOf(): string {
  return panelOf().shadowRoot?.textContent?.replaceAll(/\s+/g, ' ') ?? '';
}

function report(): string {
  return panelOf().shadowRoot?.querySelector('textarea')?.value ?? '';
}

function select(): HTMLSelectElement | null | undefined {
  return panelOf().shadowRoot?.querySelector('select');
}

/** A button or a part of the panel, which opens first where it is closed. */
async function press(name: string): Promise<void> {
  const panel = panelOf();
  if (!panel.shadowRoot?.querySelector('section'))
    panel.shadowRoot?.querySelector('button')?.click();
  await panel.updateComplete;
  const found = (): HTMLElement | undefined =>
    [...(panel.shadowRoot?.querySelectorAll<HTMLElement>('button,summary') ?? [])].find(
      ({ textContent }) => textContent?.trim() === name,
    );
  await until(() => found() !== undefined);
  found()?.click();
  await panel.updateComplete;
}

async function choose(value: string): Promise<void> {
  await until(select);
  Object.assign(select() ?? {}, { value });
  select()?.dispatchEvent(new Event('change'));
}
