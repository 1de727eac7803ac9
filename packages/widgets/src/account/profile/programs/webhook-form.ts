import { checkWebhook, programAccessMessages } from '@drsk/domain';
import type { CreatedWebhook, NewWebhook, Webhook } from '@drsk/sdk';
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

interface WebhookFormOptions {
  made: (webhook: CreatedWebhook) => unknown;
  changed: (webhook: Webhook) => unknown;
}

/** Where events are to be sent, and which: to a new address, or to one that there is. */
export class WebhookForm {
  /** The address that is changed; none while a new one is named. */
  edited: Webhook | undefined;
  readonly #host: DrskElement;
  readonly #form: FormController<Values, () => unknown>;

  constructor(host: DrskElement, { made, changed }: WebhookFormOptions) {
    this.#host = host;
    const send = async (webhook: NewWebhook, signal: AbortSignal): Promise<() => unknown> => {
      const { webhooks } = host.client.account;
      const { edited } = this;
      if (!edited) {
        const created = await webhooks.create(webhook, { signal });
        return () => made(created);
      }
      const options = { ifMatch: edited.etag, signal };
      const updated = await webhooks.update(edited.id, webhook, options);
      return () => changed(updated);
    };
    this.#form = new FormController<Values, () => unknown>(host, {
      initial: { url: '', events: '' },
      check: (values) => this.#check(values),
      send: (values, signal) => send(toWebhook(values), signal),
      onSent: (tell) => tell(),
    });
  }

  /** Starts over, with what is there. */
  open(edited?: Webhook): void {
    this.edited = edited;
    this.#form.reset(edited && { url: edited.url, events: edited.events.join() });
  }

  render(cancel: () => unknown): TemplateResult {
    const { language } = this.#host;
    const text = messages[language].webhook;
    const { failure, isSending, submit } = this.#form;
    const { submit: label, submitting: busyLabel } = this.edited ? text.change : text;
    return html`<form class="stack" part="form" novalidate @submit=${submit}>
      ${renderErrorSummary(this.#host, this.#form)} ${renderFailure(this.#host, failure)}
      ${renderTextField(this.#form, { name: 'url', ...text.url, maxLength: 2000 })}
      ${renderBoxesField(this.#form, {
        name: 'events',
        label: text.events,
        choices: eventKinds.map((value) => ({
          value,
          label: programAccessMessages[language].events[value],
        })),
      })}
      <div class="actions">
        ${renderButton(partMessages[language].cancel, cancel)}
        ${renderSubmitButton({ label, busyLabel, isBusy: isSending })}
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
