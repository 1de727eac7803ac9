import type MiniSearch from 'minisearch';
import type { SearchResult } from 'minisearch';
import type { SearchRecord } from './search-options.js';

type Index = MiniSearch<SearchRecord>;

const mostResults = 12;

interface Parts {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly list: HTMLElement;
  readonly note: HTMLElement;
  readonly count: HTMLElement;
}

/** A search field: `/` leads to it, arrows go through what it finds, Enter opens that, Escape closes it. */
export function openSearch(form: HTMLFormElement): void {
  const parts = partsOf(form);
  if (!parts) return;
  const { input } = parts;
  let index: Promise<Index> | undefined;
  let asked = 0;
  const look = async (): Promise<void> => {
    const turn = (asked += 1);
    try {
      index ??= load(form.dataset['search'] ?? '');
      const loaded = await index;
      if (turn === asked) show(parts, loaded);
    } catch {
      index = undefined; // the next key asks again
      close(parts, form.dataset['failed']);
    }
  };
  input.addEventListener('input', () => void look());
  input.addEventListener('keydown', (event) => onKey(event, parts));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    choose(parts);
  });
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !form.contains(target)) close(parts);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || isTyping(event)) return;
    event.preventDefault();
    input.focus();
  });
}

function partsOf(form: HTMLFormElement): Parts | undefined {
  const input = form.querySelector('input');
  const list = form.querySelector<HTMLElement>('[role=listbox]');
  const note = form.querySelector<HTMLElement>('.docs-found-note');
  const count = form.querySelector<HTMLElement>('[data-count]');
  return input && list && note && count ? { form, input, list, note, count } : undefined;
}

/** Both come with the first key: who reads without a search loads neither. */
async function load(address: string): Promise<Index> {
  const [{ loadIndex }, response] = await Promise.all([
    import('./search-engine.js'),
    fetch(address),
  ]);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return loadIndex(await response.text());
}

function show(parts: Parts, index: Index): void {
  const { count, form, input, list, note } = parts;
  const words = input.value.trim();
  if (words === '') return close(parts);
  const results = resultsOf(words, index);
  if (results.length === 0) return close(parts, form.dataset['none']);
  list.replaceChildren(...results.map((result, place) => optionOf(result, place, form)));
  list.hidden = false;
  note.hidden = true;
  input.setAttribute('aria-expanded', 'true');
  input.removeAttribute('aria-activedescendant');
  count.textContent = `${form.dataset['found']} ${results.length}`;
}

/** What has all of the words; where nothing has, what has some. */
function resultsOf(words: string, index: Index): SearchResult[] {
  const all = index.search(words, { combineWith: 'AND' });
  return (all.length > 0 ? all : index.search(words)).slice(0, mostResults);
}

/** The page's folder, where it is of a sandbox with a name, is that of the index. */
function optionOf({ id, ...record }: SearchResult, place: number, form: HTMLElement): HTMLElement {
  const [, folder = ''] = /^(\/s\/[\w-]+)\//.exec(form.dataset['search'] ?? '') ?? [];
  const option = document.createElement('li');
  option.role = 'option';
  option.id = `found-${place}`;
  option.dataset['href'] = `${folder}${id}`;
  const heading = document.createElement('strong');
  heading.textContent = record['heading'];
  const where = document.createElement('small');
  where.textContent = [record['section'], record['page']].join(' › ');
  option.append(heading, where);
  option.addEventListener('click', () => open(option));
  return option;
}

function close({ count, input, list, note }: Parts, said?: string): void {
  list.hidden = true;
  list.replaceChildren();
  note.hidden = said === undefined;
  note.textContent = said ?? '';
  count.textContent = said ?? '';
  input.setAttribute('aria-expanded', 'false');
  input.removeAttribute('aria-activedescendant');
}

function onKey(event: KeyboardEvent, parts: Parts): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (event.key === 'Escape') close(parts);
  if (step === undefined || parts.list.hidden) return;
  event.preventDefault();
  move(parts, step);
}

function move({ input, list }: Parts, step: number): void {
  const options = [...list.children];
  const now = options.findIndex((option) => option.id === activeOf(input));
  const first = step > 0 ? 0 : options.length - 1;
  const place = now < 0 ? first : (now + step + options.length) % options.length;
  options.forEach((option, at) => option.setAttribute('aria-selected', String(at === place)));
  input.setAttribute('aria-activedescendant', options[place]?.id ?? '');
  options[place]?.scrollIntoView({ block: 'nearest' });
}

function choose({ input, list }: Parts): void {
  const chosen = [...list.children].find(({ id }) => id === activeOf(input)) ?? list.children[0];
  if (chosen instanceof HTMLElement) open(chosen);
}

function activeOf(input: HTMLInputElement): string {
  return input.getAttribute('aria-activedescendant') ?? '';
}

function open(option: HTMLElement): void {
  window.location.assign(option.dataset['href'] ?? '');
}

function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select') !== null;
}
