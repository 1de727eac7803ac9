import { LitElement, render, type TemplateResult } from 'lit';

// Of the tabs that run tests side by side one alone is in front; a test's page is always looked at.
Object.defineProperty(document, 'hidden', { configurable: true, value: false });
Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'visible' });

// One tab runs many files: what an element keeps there is no business of the next test.
afterEach(() => sessionStorage.clear());

/** Puts the markup on a page such as a site has: a language, a title, a main part with a heading. */
export async function mount<Root extends HTMLElement>(template: TemplateResult): Promise<Root> {
  document.documentElement.lang = 'ru';
  document.title = 'Личный кабинет';
  document.querySelector('main')?.remove();
  const main = document.createElement('main');
  const heading = document.createElement('h1');
  heading.textContent = 'Личный кабинет';
  const place = document.createElement('div');
  main.append(heading, place);
  document.body.append(main);
  render(template, place);
  const element = place.firstElementChild as Root;
  if (element instanceof LitElement) await element.updateComplete;
  return element;
}
