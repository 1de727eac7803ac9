import type { AccountSummary, DrskClient, SessionState } from '@drsk/sdk';
import type { ReactiveController } from 'lit';
import type { DrskElement } from './drsk-element.js';

/** Whether somebody is signed in, and who; the host is drawn anew when that changes. */
export class SessionController implements ReactiveController {
  readonly #host: DrskElement;
  readonly #changed: ((account: AccountSummary | undefined) => unknown) | undefined;
  #client: DrskClient | undefined;
  #stop: (() => void) | undefined;

  /** `changed` runs once it is known who is signed in, and after every change. */
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
    if (this.#client) this.#listen();
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  #listen(): void {
    this.#stop?.();
    const { client } = this.#host;
    this.#client = client;
    this.#stop = client.account.onChange(() => this.#update());
    void client.account.ready().then(() => this.#update());
  }

  #update(): void {
    this.#host.setState('signed-in', this.account !== undefined);
    this.#changed?.(this.account);
    this.#host.requestUpdate();
  }
}
