import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { mount } from '../../test/mount.js';
import { until } from '../../test/until.js';
import { PageLoader } from './page-loader.js';

const defining = (tag: string): string =>
  `data:text/javascript,customElements.define('${tag}', class extends HTMLElement {})`;

let count = 0;
/** Elements are defined for the life of the page: every test has its own tag. */
function nextTag(): string {
  count += 1;
  return `drsk-sample${count}`;
}

function start(files: Record<string, string[]>, english: string[] = []): void {
  const list = (names: string[]): string => names.map(encodeURI).join(' ');
  const widgets = Object.entries(files).map(([tag, own]) => [
    tag,
    { files: list(own), english: list(english) },
  ]);
  new PageLoader({ files: Object.fromEntries(widgets), base: document.baseURI }).start();
}

const nextLoadError = (): Promise<{ tag: string }> =>
  new Promise((resolve) => {
    document.addEventListener('drsk-load-error', ({ detail }) => resolve(detail), { once: true });
  });

describe('the loader', () => {
  it('loads the files of a tag it finds', async () => {
    const tag = nextTag();
    await mount(html`<div></div>`);
    document.querySelector('main')!.append(document.createElement(tag));
    start({ [tag]: [defining(tag), 'data:text/javascript,'] });
    await customElements.whenDefined(tag);
  });

  it('finds a tag that comes later', async () => {
    const tag = nextTag();
    start({ [tag]: [defining(tag)] });
    const page = await mount(html`<div></div>`);
    page.append(document.createElement(tag));
    await customElements.whenDefined(tag);
  });

  it('makes the element inside a place named by data, with its attributes and its content', async () => {
    const tag = nextTag();
    const name = tag.replace('drsk-', '');
    start({ [tag]: [defining(tag)] });
    const place = await mount(html`
      <div class="theirs" data-drsk-widget=${name} data-success-url="/account">
        <a href="/login">Войти</a>
      </div>
    `);
    await customElements.whenDefined(tag);
    const element = place.querySelector(tag)!;
    expect(element.getAttribute('success-url')).to.equal('/account');
    expect(element.querySelector('a')).to.have.text('Войти');
    expect(place.children).to.have.length(1);
    place.append('ещё');
    await Promise.resolve();
    expect(place.querySelectorAll(tag)).to.have.length(1);
  });

  it('brings the English texts along where the page is English, and does without when they are lost', async () => {
    const texts = [`data:text/javascript,window.hasEnglish = true; throw new Error('lost')`];
    for (const lang of ['ru', 'en-GB']) {
      const tag = nextTag();
      const page = await mount(html`<div lang=${lang}></div>`);
      page.append(document.createElement(tag));
      start({ [tag]: [defining(tag)] }, texts);
      await customElements.whenDefined(tag);
      const hasEnglish = (): unknown => Reflect.get(window, 'hasEnglish');
      if (lang === 'ru') expect(hasEnglish()).to.equal(undefined);
      else await until(hasEnglish);
    }
  });

  it('leaves the content in view when a file does not load, and tells the page', async () => {
    const tag = nextTag();
    const told = nextLoadError();
    start({ [tag]: [`data:text/javascript,throw new Error('lost')`] });
    const page = await mount<HTMLElement>(html`<div></div>`);
    const element = document.createElement(tag);
    element.textContent = 'Позвоните нам';
    page.append(element);
    expect((await told).tag).to.equal(tag);
    expect(element.innerText).to.equal('Позвоните нам');
  });

  it('says that a place names no widget', async () => {
    const told = nextLoadError();
    start({});
    await mount(html`<div data-drsk-widget="logn"><a href="/login">Войти</a></div>`);
    expect((await told).tag).to.equal('drsk-logn');
  });

  it('loads a tag once, however many there are', async () => {
    const tag = nextTag();
    start({ [tag]: [`data:text/javascript,window.runs = (window.runs ?? 0) + 1`] });
    const page = await mount(html`<div></div>`);
    page.append(document.createElement(tag), document.createElement(tag));
    await until(() => Reflect.get(window, 'runs'));
    page.append(document.createElement(tag));
    await new Promise((resolve) => setTimeout(resolve, 20)); // nothing is to come
    expect(Reflect.get(window, 'runs')).to.equal(1);
  });
});
