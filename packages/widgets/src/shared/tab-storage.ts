import { isKiosk } from './kiosk.js';

/** What lives as long as the tab, or nothing on a kiosk and where the browser forbids the page to store. */
export function tabStorage(): Storage | undefined {
  return allowed(() => window.sessionStorage);
}

/** What outlives the tab: preferences, never personal data. */
export function siteStorage(): Storage | undefined {
  return allowed(() => window.localStorage);
}

/** Keeps a text, if there is room; nothing depends on it. */
export function keep(storage: Storage | undefined, key: string, text: string): void {
  try {
    storage?.setItem(key, text);
  } catch {
    // The storage is full: the page works without.
  }
}

/** With site data blocked, the mere mention of a storage throws. */
function allowed(storage: () => Storage): Storage | undefined {
  try {
    return isKiosk() ? undefined : storage();
  } catch {
    return undefined; // the page works without
  }
}
