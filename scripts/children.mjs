import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

const isWindows = process.platform === 'win32';

/**
 * The processes a script has started. Each is the head of a group of its own, so that a signal for the script
 * reaches them only through `stop()`, in order and with all that they have started themselves. Those that are not
 * apart belong to the group of who starts them: they end with it too, where nothing is left that could stop them.
 */
export class Children {
  #children = new Set();
  #patience;
  #isApart;

  /** @param {{ patience?: number, isApart?: boolean }} options how many milliseconds a child has to end by itself */
  constructor({ patience = 5_000, isApart = !isWindows } = {}) {
    this.#patience = patience;
    this.#isApart = isApart;
  }

  /** Starts a program; `stdio` is what `spawn` takes. */
  start(command, parameters, options = {}) {
    const child = spawn(command, parameters, { detached: this.#isApart, ...options });
    this.#children.add(child);
    child.once('close', () => this.#children.delete(child));
    return child;
  }

  /** Asks each to end, newest first, and ends by force what does not in time. */
  async stop() {
    for (const child of [...this.#children].reverse()) {
      const closed = once(child, 'close');
      this.#signal(child, 'SIGTERM');
      const isLate = await Promise.race([closed, sleep(this.#patience, 'late', { ref: false })]);
      if (isLate === 'late') this.#signal(child, 'SIGKILL');
    }
  }

  #signal({ pid }, name) {
    try {
      process.kill(this.#isApart ? -pid : pid, name);
    } catch (error) {
      if (error.code !== 'ESRCH') throw error; // it has ended by itself
    }
  }
}
