import { LitElement, render, type TemplateResult } from 'lit';

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
