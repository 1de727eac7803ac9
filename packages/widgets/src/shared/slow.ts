import type { DrskElement } from './drsk-element.js';
import { messages } from './shared.messages.js';

/** After so many milliseconds the reader is told that it goes on. */
const patience = 5_000;

const slow = new WeakMap<DrskElement, number>();

/** Says it of what begins now, unless what this gives is called before. */
export function tellIfSlow(host: DrskElement): () => void {
  const count = (change: number): void => {
    slow.set(host, (slow.get(host) ?? 0) + change);
    host.requestUpdate();
  };
  let isTold = false;
  const timer = setTimeout(() => {
    isTold = true;
    count(1);
    host.announcement = messages[host.language].slow;
  }, patience);
  return () => {
    clearTimeout(timer);
    if (!isTold) return;
    count(-1);
    if (host.announcement === messages[host.language].slow) host.announcement = '';
  };
}

/** Whether what the host waits for takes long. */
export function isSlow(host: DrskElement): boolean {
  return (slow.get(host) ?? 0) > 0;
}
