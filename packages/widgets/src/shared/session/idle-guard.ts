import type { DrskClient } from '@drsk/sdk';
import type { DrskElement } from '../drsk-element.js';
import { isKiosk, startAnew } from '../kiosk.js';
import { signOut } from '../sign-out.js';
import { siteStorage } from '../tab-storage.js';
import { DrskIdleWarning } from './idle-warning.js';
import { IdleWatch } from './idle-watch.js';

const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'input'] as const;
const kioskMinutes = 3;

const guarded = new WeakSet<DrskClient>();

/** Signs out who has left the page, once for all widgets of a client. */
export function guard(host: DrskElement): void {
  const { client } = host;
  const minutes = Number(host.setting('idle-minutes')) || (isKiosk() ? kioskMinutes : 0);
  if (guarded.has(client) || !(minutes > 0)) return;
  guarded.add(client);
  new IdleGuard(host, minutes);
}

class IdleGuard {
  readonly #host: DrskElement;
  readonly #client: DrskClient;
  readonly #watch: IdleWatch;
  #warning: DrskIdleWarning | undefined;
  /** On a kiosk, somebody who has not signed in leaves traces too. */
  #isTouched = false;

  constructor(host: DrskElement, minutes: number) {
    this.#host = host;
    this.#client = host.client;
    this.#watch = new IdleWatch({
      limit: minutes * 60_000,
      clock: Date.now,
      storage: siteStorage(),
      isArmed: () => this.#isSignedIn || this.#isTouched,
      warn: (seconds) => this.#warn(seconds),
      leave: () => void this.#leave(minutes),
    });
    for (const sign of signs)
      window.addEventListener(sign, this.#onSign, { capture: true, passive: true });
    this.#client.account.onChange(() => this.#onChange());
    if (isKiosk()) window.addEventListener('pageshow', onShown);
    setInterval(this.#watch.check, 1000);
  }

  get #isSignedIn(): boolean {
    return this.#client.account.state.status === 'signed-in';
  }

  /** Once warned, only a plain answer counts: a sleeve on the table is no reader. */
  readonly #onSign = (): void => {
    if (this.#warning) return;
    this.#isTouched = isKiosk();
    this.#watch.mark();
  };

  #onChange(): void {
    const { state } = this.#client.account;
    if (state.status === 'signed-in') this.#watch.mark();
    if (state.status !== 'signed-out') return;
    if (isKiosk() && state.reason && state.reason !== 'user') startAnew();
    else if (this.#warning && !this.#warning.isOver) this.#warn(undefined);
  }

  #warn(seconds: number | undefined): void {
    if (seconds === undefined) {
      this.#warning?.close();
      return;
    }
    this.#warning ??= this.#open();
    this.#warning.seconds = seconds;
  }

  #open(): DrskIdleWarning {
    const warning = new DrskIdleWarning();
    warning.onStay = this.#watch.mark;
    warning.onLeave = () => {
      warning.close();
      void signOut(this.#host);
    };
    void warning.ask(this.#host).then(() => (this.#warning = undefined));
    return warning;
  }

  async #leave(minutes: number): Promise<void> {
    this.#warning ??= this.#open();
    this.#warning.isOver = true;
    this.#warning.minutes = minutes;
    await signOut(this.#host);
  }
}

/** Back from the browser's cache, with all that the last reader saw. */
function onShown({ persisted }: PageTransitionEvent): void {
  if (persisted) startAnew();
}
