/** Whoever signs out leaves nothing in the browser: unsaved drafts outlive the page that kept them. */
export function forgetDrafts(): void {
  try {
    for (const key in localStorage) if (key.startsWith('drsk.draft.')) localStorage.removeItem(key);
  } catch {
    // There is no storage, or it is blocked: nothing was kept.
  }
}
