import { nothing, type TemplateResult } from 'lit';
import type { DrskElement } from '../shared/drsk-element.js';
import { type ErrorFacts, errorFacts } from '../shared/error-facts.js';
import type { LoginLock } from './login-lock.js';
import { messages } from './login.messages.js';

/** Why a password was not taken; the wait after too many tries is a part that comes with the first of them. */
export class LoginRefusal {
  readonly #host: DrskElement;
  readonly #ended: () => unknown;
  #lock: LoginLock | undefined;

  /** `ended` runs once the reader may try again. */
  constructor(host: DrskElement, ended: () => unknown) {
    this.#host = host;
    this.#ended = ended;
  }

  /** Sends the password; a wait is told of once what counts it down is here. */
  async tell<Answer>(answer: Promise<Answer>): Promise<Answer> {
    try {
      return await answer;
    } catch (error) {
      if (errorFacts(error).status === 429) this.#lock ??= await this.#load();
      this.#lock?.watch(error);
      throw error;
    }
  }

  /** Says what to do, never whether the login exists. */
  readonly explain = (facts: ErrorFacts): TemplateResult | string | undefined =>
    facts.status === 401
      ? messages[this.#host.language].wrongCredentials
      : this.#lock?.explain(facts);

  renderEnded(): TemplateResult | typeof nothing {
    return this.#lock?.renderEnded() ?? nothing;
  }

  async #load(): Promise<LoginLock | undefined> {
    const loaded = await import('./login-lock.js').catch(() => undefined);
    return loaded && new loaded.LoginLock(this.#host, this.#ended);
  }
}
