import { page } from './page.js';

/** Whether many people use this computer, one after another: then nothing may stay on it. Once so, so as long as the page. */
export function isKiosk(): boolean {
  const { settings } = page();
  if (document.querySelector('drsk-config[kiosk]')) settings.kiosk ??= '';
  return settings.kiosk !== undefined;
}

/** Loads the page as for the first time, without what its address and its forms say of the last reader. */
export function startAnew(): void {
  window.history.replaceState(undefined, '');
  window.location.replace(window.location.pathname + window.location.search);
}
