import { checkWebhook, programAccessMessages } from '@drsk/domain';
import type { CreatedWebhook, NewWebhook } from '@drsk/sdk';
import { html, type TemplateResult } from 'lit';
import type { DrskElement } from '../../../shared/drsk-element.js';
import { renderErrorSummary } from '../../../shared/error-summary.js';
import { renderFailure } from '../../../shared/failure.js';
import { FormController } from '../../../shared/form-controller.js';
import type { FieldErrors } from '../../../shared/form-values.js';
import { renderButton } from '../../../shared/plain-button.js';
import { renderSubmitButton } from '../../../shared/submit-button.js';
import { renderTextField } from '../../../shared/text-field.js';
import { messages as partMessages } from '../profile-parts.messages.js';
import { chosenOf, renderBoxesField } from './boxes-field.js';
import { eventKinds } from './program-choices.js';
import { messages } from './programs.messages.js';

type Values = { url: string; events: string };

/** Where events are to be sent, and which. */
export class NewWebhookForm {
  readonly controller: FormController<Values, CreatedWebhook>;
  readonly #host: DrskElement;

  constructor(host: DrskElement, made: (webhook: CreatedWebhook) => unknown) {
    this.#host = host;
    this.controller = new FormController<Values, CreatedWebhook>(host, {
      initial: { url: '', events: '' },
      check: (values) => this.#check(values),
      send: (values, signal) => host.client.account.webhooks.create(toWebhook(values), { signal }),
      onSent: (webhook) => {
        this.controller.reset();
        made(webhook);
      },
    });
  }

  render(cancel: () => unknown): TemplateResult {
    const { language } = this.#host;
    const text = messages[language].webhook;
    const { failure, isSending, submit } = this.controller;
    return html`<form class="stack" part="form" novalidate @submit=${submit}>
      ${renderErrorSummary(this.#host, this.controller)} ${renderFailure(this.#host, failure)}
      ${renderTextField(this.controller, { name: 'url', ...text.url, maxLength: 2000 })}
      ${renderBoxesField(this.controller, {
        name: 'events',
        label: text.events,
        choices: eventKinds.map((value) => ({
          value,
          label: programAccessMessages[language].events[value],
        })),
      })}
      <div class="actions">
        ${renderButton(partMessages[language].cancel, cancel)}
        ${renderSubmitButton({ label: text.submit, busyLabel: text.submitting, isBusy: isSending })}
      </div>
    </form>`;
  }

  /** Whether this machine itself may be named is the server's business: it says so. */
  #check(values: Values): FieldErrors {
    const check = { locale: this.#host.language, parseUrl, isLoopbackAllowed: true };
    const errors = Object.entries(checkWebhook(toWebhook(values), check));
    return Object.fromEntries(errors.map(([name, { text }]) => [name, text]));
  }
}

function toWebhook({ url, events }: Values): NewWebhook {
  const chosen = chosenOf(events);
  return { url: url.trim(), events: eventKinds.filter((kind) => chosen.includes(kind)) };
}

function parseUrl(typed: string): URL | undefined {
  return URL.canParse(typed) ? new URL(typed) : undefined;
}
