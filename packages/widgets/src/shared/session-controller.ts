import type { AccountSummary, DrskClient, SessionState } from '@drsk/sdk';
import type { ReactiveController } from 'lit';
import type { DrskElement } from './drsk-element.js';
import { heedEvents, tellOfChange } from './session-events.js';
import { endOf, signInAgain } from './session-parts.js';

/** Whether somebody is signed in, and who; the host is drawn anew when that changes. */
export class SessionController implements ReactiveController {
  readonly #host: DrskElement;
  readonly #changed: ((account: AccountSummary | undefined) => unknown) | undefined;
  #client: DrskClient | undefined;
  #stop: (() => void) | undefined;
  /** Who was signed in until now. */
  #reader: AccountSummary | undefined;

  /**
   * `changed` runs once it is known who is signed in, and after every change. A host that gives it shows what is
   * somebody's: when their session ends, they are asked to sign in where they are.
   */
  constructor(host: DrskElement, changed?: (account: AccountSummary | undefined) => unknown) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  get state(): SessionState {
    return this.#host.client.account.state;
  }

  get account(): AccountSummary | undefined {
    const { state } = this;
    return state.status === 'signed-in' ? state.account : undefined;
  }

  /** Nobody is signed in, and that is certain. */
  get isSignedOut(): boolean {
    return this.state.status === 'signed-out';
  }

  /** The page may give the element another client at any time. */
  hostUpdate(): void {
    if (this.#client !== this.#host.client) this.#listen();
  }

  hostConnected(): void {
    heedEvents();
    if (this.#client) this.#listen();
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  #listen(): void {
    this.#stop?.();
    const { client } = this.#host;
    if (client !== this.#client) this.#reader = undefined;
    this.#client = client;
    this.#stop = client.account.onChange(() => this.#update());
    void client.account.ready().then(() => this.#update());
  }

  #update(): void {
    const { account } = this;
    const before = this.#reader;
    this.#reader = account;
    this.#host.setState('signed-in', account !== undefined);
    this.#changed?.(account);
    this.#host.requestUpdate();
    tellOfChange(this.#host);
    if (this.#changed && before && endOf(this.#host.client))
      void signInAgain(this.#host, { accountId: before.id });
  }
}
