import type { AccountSummary, SecondFactorChallenge, SessionState, SignedIn } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { DrskElement } from '../shared/drsk-element.js';
import { renderFailure } from '../shared/failure.js';
import { FailureEvent } from '../shared/failure-event.js';
import type { Language } from '../shared/language.js';
import { messages } from './login.messages.js';

/** What follows the password, or stands in its place. */
export type NextStep =
  | { kind: 'code'; challenge: SecondFactorChallenge; login: string }
  | { kind: 'role' | 'set-up'; session: SignedIn }
  /** Nothing: somebody is signed in; `isKept` where they were so before the page. */
  | { kind: 'signed-in'; isKept: boolean }
  | { kind: 'application' | 'esia' };

/** What a step may do with the login it belongs to. */
export interface LoginFlow {
  readonly host: DrskElement;
  /** Sends the form in light DOM. */
  submit: () => unknown;
  /** Somebody is signed in, and may have more to do. */
  enter: (session: SignedIn) => unknown;
  /** All is done. */
  leave: (account: AccountSummary) => unknown;
  /** Back to the password, and why. */
  restart: (reason?: (language: Language) => string) => unknown;
}

/** One view of the login that comes later, with its own form in light DOM. */
export interface LoginStep {
  /** Takes the reader there, once it is drawn. */
  focus: () => unknown;
  render: () => TemplateResult;
  renderCredentials?: () => TemplateResult | typeof nothing;
  submit?: (event: Event) => unknown;
}

/** When a step has nothing more to ask. */
const gone: Partial<Record<NextStep['kind'], SessionState['status']>> = {
  code: 'signed-in',
  application: 'signed-in',
  role: 'signed-out',
  'set-up': 'signed-out',
  'signed-in': 'signed-out',
};

/** Loads the steps after the first view: most people never see them, and its page does not wait for them. */
export class LoginNext {
  #next: NextStep | undefined;
  #step: LoginStep | undefined;
  #failure: unknown;
  #isKept = true;
  readonly #flow: LoginFlow;

  constructor(flow: LoginFlow) {
    this.#flow = flow;
  }

  get isOpen(): boolean {
    return this.#next !== undefined;
  }

  show(next: NextStep): void {
    // A session that opens shows its first entry, and so does the login that has opened it.
    if (next.kind === 'set-up' && this.#next?.kind === 'set-up') return;
    this.#next = next;
    void this.#load();
  }

  close(): void {
    this.#next = undefined;
    this.#isKept = false;
    this.#flow.host.requestUpdate();
  }

  /** Somebody may be signed in already who has not finished, or be signed out meanwhile. */
  follow(state: SessionState): void {
    const next = this.#next;
    if (next && state.status === gone[next.kind]) this.close();
    else if (!next && state.status === 'signed-in')
      this.show(
        state.isSetupRequired
          ? { kind: 'set-up', session: state }
          : { kind: 'signed-in', isKept: this.#isKept },
      );
  }

  render(): TemplateResult {
    const { host } = this.#flow;
    if (this.#step) return this.#step.render();
    if (this.#failure !== undefined)
      return renderFailure(host, this.#failure, { retry: () => this.#load() });
    return html`<p class="loading muted" role="status">
      <span class="spinner" part="spinner"></span>${messages[host.language].submitting}
    </p>`;
  }

  renderCredentials(): unknown {
    return this.#step?.renderCredentials?.() ?? nothing;
  }

  submit(event: Event): void {
    event.preventDefault();
    this.#step?.submit?.(event);
  }

  readonly #load = async (shown?: unknown): Promise<void> => {
    const next = this.#next;
    const { host } = this.#flow;
    this.#step = undefined;
    this.#failure = shown;
    host.requestUpdate();
    if (!next) return;
    try {
      const { openStep } = await import('./login-steps/open-step.js');
      const step = await openStep(next, this.#flow);
      if (this.#next !== next) return;
      this.#failure = undefined;
      this.#step = step;
      host.requestUpdate();
      step.focus();
    } catch (error) {
      this.#failure = error;
      if (shown === undefined) host.dispatchEvent(new FailureEvent(error));
      // By itself too, as long as that is what is said.
      setTimeout(() => {
        if (host.isConnected && this.#failure === error) void this.#load(error);
      }, 15_000);
    }
    host.requestUpdate();
  };
}
