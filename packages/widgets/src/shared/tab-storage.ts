/** What lives as long as the tab, or nothing where the browser forbids the page to store. */
export function tabStorage(): Storage | undefined {
  return allowed(() => window.sessionStorage);
}

/** What outlives the tab: preferences, never personal data. */
export function siteStorage(): Storage | undefined {
  return allowed(() => window.localStorage);
}

/** With site data blocked, the mere mention of a storage throws. */
function allowed(storage: () => Storage): Storage | undefined {
  try {
    return storage();
  } catch {
    return undefined; // the page works without
  }
}
