import { html, nothing, type TemplateResult } from 'lit';
import { Countdown } from '../shared/countdown.js';
import type { DrskElement } from '../shared/drsk-element.js';
import { type ErrorFacts, errorFacts } from '../shared/error-facts.js';
import type { Language } from '../shared/language.js';
import { messages as coreMessages } from '../shared/core.messages.js';
import { messages } from './login-lock.messages.js';

/** Why a login was refused, and, after too many tries, the wait for the next one. */
export class LoginLock {
  readonly #host: DrskElement;
  readonly #countdown: Countdown;

  /** `ended` runs once the reader may try again. */
  constructor(host: DrskElement, ended: () => unknown) {
    this.#host = host;
    this.#countdown = new Countdown(host, () => {
      host.announcement = messages[host.language].unlocked;
      ended();
    });
  }

  /** Begins to wait if the error says so. */
  readonly watch = (error: unknown): void => {
    const { status, retryAfterSeconds } = errorFacts(error);
    if (status === 429) this.#countdown.start(retryAfterSeconds ?? 0);
  };

  /** Says when the next try is taken. */
  readonly explain = ({
    status,
    retryAfterSeconds,
  }: ErrorFacts): TemplateResult | string | undefined => {
    if (status !== 429 || !retryAfterSeconds) return undefined;
    // Spoken once: nobody wants to hear every second.
    return html`<span aria-hidden="true">${this.#text(this.#countdown.seconds)}</span>
      <span class="visually-hidden">${this.#text(retryAfterSeconds)}</span>`;
  };

  renderEnded(): TemplateResult | typeof nothing {
    const { unlocked } = messages[this.#host.language];
    if (this.#host.announcement !== unlocked) return nothing;
    return html`<p class="alert text" part="alert">${unlocked}</p>`;
  }

  /** The last minute is counted down; before that, the time of day says more. */
  #text(seconds: number): string {
    const { language } = this.#host;
    return seconds < 60
      ? coreMessages[language].tooOften(seconds)
      : messages[language].locked(timeOf(this.#countdown.endsAt, language));
  }
}

/** Rounded up: nobody is to come back some seconds too early. */
function timeOf(instant: number, language: Language): string {
  const format = new Intl.DateTimeFormat(language, { timeStyle: 'short', hourCycle: 'h23' });
  return format.format(Math.ceil(instant / 60_000) * 60_000);
}
