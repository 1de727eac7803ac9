import type { Settings } from '../shared/configure.js';

/** As any page sets them: what is imported from the widgets costs every page of theirs a name. */
export function configure(settings: Settings): void {
  if (!Array.isArray(window.drsk)) window.drsk?.configure(settings);
}
