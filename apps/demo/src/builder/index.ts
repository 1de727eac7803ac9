import { type Choice, type Host, type Release, snippetsFor } from './snippets.js';

const form = document.querySelector<HTMLFormElement>('[data-builder]');
const preview = document.querySelector<HTMLElement>('[data-preview]');

if (form && preview) void build(form, preview);

/** Prints what is chosen, and shows it, after every change. */
async function build(choices: HTMLFormElement, place: HTMLElement): Promise<void> {
  const release = await releaseAt(choices.dataset['manifest'] ?? '');
  const update = (): void => {
    const choice = choiceIn(choices);
    print(choice, release);
    show(choice, place);
  };
  choices.addEventListener('input', update);
  for (const button of document.querySelectorAll<HTMLElement>('[data-copy]'))
    button.addEventListener('click', () => void copy(button));
  const { origin } = window.location;
  for (const input of choices.querySelectorAll<HTMLInputElement>('input[type=url]'))
    input.value = new URL(input.value, origin).href;
  update();
}

/** The demo serves its own widgets; what they are is in their manifest. */
async function releaseAt(manifest: string): Promise<Release> {
  const response = await fetch(manifest);
  const { version, files } = await response.json();
  return { version, integrity: files['drsk.js'].integrity };
}

function choiceIn(choices: HTMLFormElement): Choice {
  const chosen = new FormData(choices);
  const text = (name: string): string => {
    const value = chosen.get(name);
    return typeof value === 'string' ? value : '';
  };
  return {
    host: hostOf(text('host')),
    widgets: chosen.getAll('widget').map(String),
    region: text('region'),
    theme: text('theme'),
    locale: text('locale'),
    base: text('base'),
    api: text('api'),
    isPinned: chosen.has('pinned'),
    isSandbox: chosen.has('sandbox'),
  };
}

function hostOf(name: string): Host {
  return name === 'wordpress' || name === 'bitrix' ? name : 'html';
}

function print(choice: Choice, release: Release): void {
  for (const [name, text] of Object.entries(snippetsFor(choice, release))) {
    const output = document.querySelector(`[data-snippet=${name}]`);
    if (output) output.textContent = text;
  }
  for (const note of document.querySelectorAll<HTMLElement>('[data-for]'))
    note.hidden = note.dataset['for'] !== choice.host;
}

/** The widgets themselves, with the settings of the choice; who is there already stays. */
function show({ widgets, region, theme, locale }: Choice, place: HTMLElement): void {
  for (const [name, value] of Object.entries({ region, theme, locale }))
    if (value) place.setAttribute(name, value);
    else place.removeAttribute(name);
  const tags = widgets.map((widget) => `drsk-${widget}`);
  for (const element of place.querySelectorAll(':scope > *'))
    if (!tags.includes(element.localName)) element.remove();
  for (const tag of tags) {
    if (place.querySelector(`:scope > ${tag}`)) continue;
    const element = document.createElement(tag);
    // This page is not theirs: it keeps its address and its title.
    if (tag === 'drsk-account') {
      element.setAttribute('routing', 'memory');
      element.setAttribute('keep-title', '');
    }
    place.append(element);
  }
}

async function copy(button: HTMLElement): Promise<void> {
  const output = document.querySelector(`[data-snippet=${button.dataset['copy']}]`);
  const status = document.querySelector('[data-copied]');
  await navigator.clipboard.writeText(output?.textContent ?? '');
  if (status instanceof HTMLElement) status.textContent = status.dataset['copied'] ?? '';
}
