import { configure, type Settings } from '../configure.js';

/** What a page says to the widgets, also before the loader is there: `(window.drsk = window.drsk || []).push((drsk) => …)`. */
export type DrskCommand = (drsk: Drsk) => void;

/** `window.drsk`. */
export interface Drsk {
  /** Does them in turn; a mistake in one hinders no other. */
  push(...commands: DrskCommand[]): void;
  /** Listens to an event of any widget, named without `drsk-`. */
  on(name: string, listener: (event: Event) => void): void;
  configure(settings: Settings): void;
}

declare global {
  interface Window {
    drsk?: Drsk | DrskCommand[];
  }
}

/** Takes over from the array that the page may have put in its place, and does what is in it. */
export function openCommands(): void {
  const waiting = window.drsk;
  const drsk: Drsk = {
    push: (...commands) => commands.forEach((command) => queueMicrotask(() => command(drsk))),
    on: (name, listener) => document.addEventListener(`drsk-${name}`, listener),
    configure,
  };
  window.drsk = drsk;
  if (Array.isArray(waiting)) drsk.push(...waiting);
}
