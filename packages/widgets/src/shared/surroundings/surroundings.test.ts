import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../test/accessible.js';
import { mount } from '../../../test/mount.js';
import { until } from '../../../test/until.js';
import { colourOf, contrastOf } from '../colour.js';
import type { DrskElement } from '../drsk-element.js';
import '../../generated/elements/login.js';
import '../../generated/elements/user.js';

const pageStyles = new CSSStyleSheet();

/** A login that inherits, on a page with these styles. */
async function onPage(styles: string): Promise<DrskElement> {
  pageStyles.replaceSync(styles);
  const place = await mount<HTMLElement>(html`
    <div class="site">
      <p>Сайт <button class="site-button">Найти</button> <input type="text" /></p>
      <drsk-login theme="inherit"></drsk-login>
    </div>
  `);
  const login = place.querySelector<DrskElement>('drsk-login')!;
  await login.updateComplete;
  return login;
}

function token(element: DrskElement, name: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(--_color-${name})`;
  element.shadowRoot!.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

function ratio(element: DrskElement, upper: string, lower: string): number {
  return contrastOf(colourOf(token(element, upper)), colourOf(token(element, lower)));
}

const container = (element: DrskElement): CSSStyleDeclaration =>
  getComputedStyle(element.shadowRoot!.querySelector('.container')!);

/** Pages that regional sites have, and some that nobody should have. */
const pages: readonly [name: string, styles: string, isDark: boolean][] = [
  ['says nothing', '', false],
  ['is plain', '.site { background: #fffdf5; color: #333 } a { color: #0a58ca }', false],
  ['is pale', '.site { background: #fff; color: #bbb } a { color: #ffd400 }', false],
  [
    'has a yellow button',
    '.site { background: #fff } .site-button { background: #ffd400; color: #fff }',
    false,
  ],
  ['is dark', 'body { background: #10151c; color: #ddd } a { color: #123a80 }', true],
  ['is half grey', '.site { background: #777; color: #777 } a { color: #777 }', false],
  ['is see-through over dark', 'body { background: #000 } .site { background: #ffffff22 }', true],
  ['has a dark scheme and nothing else', ':root { color-scheme: dark }', true],
  [
    'has a picture under light text',
    '.site { background: linear-gradient(#000, #400); color: #fff }',
    true,
  ],
  [
    'is written in oklch',
    '.site { background: oklch(0.97 0.02 250); color: oklch(0.6 0.1 250) }',
    false,
  ],
];

describe('a widget that inherits', () => {
  before(() => document.adoptedStyleSheets.push(pageStyles));
  after(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== pageStyles);
  });

  it('takes font, colours and corners from the page', async () => {
    const login = await onPage(`
      .site { background: #fdf6e9; color: #2b2118; font: 18px Georgia, serif }
      a { color: #7a2e00 }
      .site-button { background: #7a2e00; border: 0; border-radius: 3px; color: #fff8ee }
    `);
    expect(container(login).fontFamily).to.equal('Georgia, serif');
    expect(container(login).fontSize).to.equal('18px');
    expect(token(login, 'surface')).to.equal('rgb(253, 246, 233)');
    expect(token(login, 'text')).to.equal('rgb(43, 33, 24)');
    expect(token(login, 'link')).to.equal('rgb(122, 46, 0)');
    expect(token(login, 'primary')).to.equal('rgb(122, 46, 0)');
    expect(token(login, 'on-primary')).to.equal('rgb(255, 248, 238)');
    const field = login.querySelector('input[name=password]')!;
    expect(getComputedStyle(field).borderRadius).to.equal('3px');
    expect(getComputedStyle(field).fontFamily).to.equal('Georgia, serif');
  });

  for (const [name, styles, isDark] of pages)
    it(`can be read where the page ${name}`, async () => {
      const login = await onPage(styles);
      expect(getComputedStyle(login).colorScheme).to.equal(isDark ? 'dark' : 'light');
      for (const written of ['text', 'muted', 'link', 'primary', 'danger', 'success', 'warning'])
        expect(ratio(login, written, 'surface'), written).to.be.at.least(4.5);
      expect(ratio(login, 'on-primary', 'primary'), 'on-primary').to.be.at.least(4.5);
      for (const drawn of ['border', 'focus', 'primary'])
        expect(ratio(login, drawn, 'surface'), drawn).to.be.at.least(3);
    });

  it('leaves what the site has set for widgets, as far as it can be read', async () => {
    const login = await onPage(
      '.site { --drsk-color-primary: #06643c; --drsk-color-link: #e8e8e8; --drsk-radius: 1px }',
    );
    expect(token(login, 'primary')).to.equal('rgb(6, 100, 60)');
    expect(ratio(login, 'link', 'surface')).to.be.at.least(4.5);
    const field = login.querySelector('input[name=password]')!;
    expect(getComputedStyle(field).borderRadius).to.equal('1px');
  });

  it('follows a page that changes', async () => {
    const login = await onPage('.site { background: #fff } .site.night { background: #111 }');
    login.parentElement!.className = 'site night';
    await until(() => token(login, 'surface') === 'rgb(17, 17, 17)');
    expect(getComputedStyle(login).colorScheme).to.equal('dark');
    login.theme = 'light';
    await until(() => token(login, 'surface') === 'rgb(255, 255, 255)');
    login.theme = 'inherit';
    await until(() => token(login, 'surface') === 'rgb(17, 17, 17)');
  });

  it('comes to rest', async () => {
    const login = await onPage('.site { background: #234 } input { transition: all 1ms }');
    document.documentElement.style.removeProperty('--drsk-transition');
    let drawings = 0;
    login.addController({ hostUpdated: () => (drawings += 1) });
    login.parentElement!.className = 'site once';
    await until(() => drawings > 0);
    // Longer than any of its transitions takes.
    await new Promise((resolve) => {
      document.body.animate([], 500).onfinish = resolve;
    });
    expect(drawings).to.be.below(4);
  });

  it('looks as where it has been moved to', async () => {
    const login = await onPage('.site { background: #fff } .band { background: #052d34 }');
    const band = document.createElement('div');
    band.className = 'band';
    login.parentElement!.append(band);
    band.append(login);
    await until(() => token(login, 'surface') === 'rgb(5, 45, 52)');
  });

  it('has no violations of axe on a page that has none', async () => {
    const login = await onPage(
      '.site { background: #eef3ea; color: #24331c } a, .site-button { color: #2d5b12 }',
    );
    login.parentElement!.querySelector('p')!.remove();
    const { violations } = await window.axe.run(document, { preload: false });
    expect(violations.map(({ id }) => id)).to.deep.equal([]);
  });

  it('puts a ground of its own under a name on a picture', async () => {
    pageStyles.replaceSync('.hero { background: linear-gradient(#012, #345); color: #fff }');
    const hero = await mount<HTMLElement>(html`
      <div class="hero"><drsk-user theme="inherit" login-url="/login"></drsk-user></div>
    `);
    const user = hero.querySelector<DrskElement>('drsk-user')!;
    await until(() => user.matches(':state(theme-dark)'));
    expect(container(user).backgroundColor).to.equal(token(user, 'surface'));
  });
});
