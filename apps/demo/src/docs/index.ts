import { openSearch } from './search.js';

for (const button of document.querySelectorAll<HTMLElement>('[data-copy]'))
  button.addEventListener('click', () => void copy(button));

const search = document.querySelector<HTMLFormElement>('[data-search]');
if (search) openSearch(search);

const live = document.querySelector<HTMLElement>('[data-live=playground]');
if (live) void import('./playground.js').then(({ openPlayground }) => openPlayground(live));

/** The text of the example beside the button; a press is answered where screen readers hear it. */
async function copy(button: HTMLElement): Promise<void> {
  const example = button.parentElement?.querySelector('code');
  const status = document.querySelector<HTMLElement>('[data-copied]');
  await navigator.clipboard.writeText(example?.textContent ?? '');
  if (!status) return;
  const { copied = '' } = status.dataset;
  status.textContent = copied;
  const usual = button.textContent;
  if (usual === copied) return;
  button.textContent = copied;
  button.addEventListener('blur', () => (button.textContent = usual), { once: true });
}
