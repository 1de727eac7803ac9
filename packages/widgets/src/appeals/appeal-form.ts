import type { Appeal } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { DrskElement } from '../shared/drsk-element.js';
import { property } from '../shared/error-facts.js';
import { renderErrorSummary } from '../shared/error-summary.js';
import { renderFailure } from '../shared/failure.js';
import { FormController } from '../shared/form-controller.js';
import type { FieldErrors } from '../shared/form-values.js';
import { renderLoading } from '../shared/loading.js';
import { toRegionCode } from '../shared/region-codes.js';
import { messages as sharedMessages } from '../shared/shared.messages.js';
import { renderSubmitButton } from '../shared/submit-button.js';
import { TypedJournal } from '../shared/typed-journal.js';
import { renderAbout, renderAnswer, renderGuest, renderText } from './appeal-fields.js';
import { type AppealValues, checkValues, noValues, toAppeal, toGuest } from './appeal-values.js';
import { formMessages as messages } from './appeal-form.messages.js';
import { ConsentText, isConsentOutdated } from './consent-text.js';
import { MessageFiles, uploadKeyOf } from './message-files.js';

/** An appeal that is sent; `key` opens a guest's. */
export interface Sent {
  appeal: Appeal;
  key?: string;
}

interface AppealFormOptions {
  /** Id of the account; none of a guest. */
  accountId: () => string | undefined;
  sent: (sent: Sent) => unknown;
}

const journal = new TypedJournal('appeal');

/** What somebody asks, kept in the tab until it is sent. */
export class AppealForm {
  readonly #host: DrskElement;
  readonly #options: AppealFormOptions;
  readonly #form: FormController<AppealValues, Sent>;
  readonly #files: MessageFiles;
  readonly #consent: ConsentText;
  /** Whose text it is. */
  #place = '';

  constructor(host: DrskElement, options: AppealFormOptions) {
    this.#host = host;
    this.#options = options;
    this.#consent = new ConsentText(host);
    this.#form = new FormController<AppealValues, Sent>(host, {
      initial: noValues,
      check: (values) => this.#check(values),
      send: (values, signal) => this.#send(values, signal),
      onSent: (sent) => this.#forget(sent),
      // Nobody agrees to a text that they do not see.
      onInput: (values) => journal.write(this.#place, { ...values, consents: false }),
      onFailed: (error) => isConsentOutdated(error) && this.#askAgain(),
    });
    this.#files = new MessageFiles(host, {
      name: 'fileIds',
      message: () => this.#place || undefined,
      isGuest: () => this.#isGuest,
      form: () => this.#form,
    });
  }

  render(): TemplateResult {
    // What is typed before it is known who types would be lost.
    if (this.#place === '') return renderLoading(this.#host);
    const { language } = this.#host;
    const isGuest = this.#isGuest;
    const view = { host: this.#host, form: this.#form, isGuest };
    return html`
      ${renderErrorSummary(this.#host, this.#form)} ${renderFailure(this.#host, this.#form.failure)}
      <form class="stack" part="form" novalidate @submit=${this.#form.submit}>
        <p class="muted small">${sharedMessages[language].requiredNote}</p>
        ${renderAbout(view)} ${renderText(view)} ${this.#files.render()} ${renderAnswer(view)}
        ${isGuest ? html`${renderGuest(view)} ${this.#consent.render(this.#form)}` : nothing}
        ${renderSubmitButton({
          label: messages[language].submit,
          busyLabel: sharedMessages[language].sending,
          isBusy: this.#form.isSending,
        })}
      </form>
    `;
  }

  get #isGuest(): boolean {
    return this.#options.accountId() === undefined;
  }

  /** For whoever is here now: what they typed before a reload, else what is known of them. */
  open(): void {
    const place = this.#options.accountId() ?? 'guest';
    if (place === this.#place) return;
    this.#place = place;
    this.#files.uploads.clear();
    const regionCode = toRegionCode(this.#host.setting('region')) ?? '';
    const answerChannel = this.#isGuest ? 'email' : 'account';
    this.#form.reset({ regionCode, answerChannel, ...journal.read(place) });
    if (this.#isGuest) void this.#consent.load();
  }

  #check(values: AppealValues): FieldErrors {
    const { language } = this.#host;
    const { version } = this.#consent;
    const problem = this.#files.check();
    const errors = checkValues(values, { isGuest: this.#isGuest, language, version });
    return problem === undefined ? errors : { ...errors, fileIds: problem };
  }

  async #send(values: AppealValues, signal: AbortSignal): Promise<Sent> {
    const { appeals } = this.#host.client;
    const options = { signal, locale: this.#host.language };
    const appeal = toAppeal(values);
    if (!this.#isGuest) return { appeal: await appeals.submit(appeal, options) };
    const applicant = toGuest(values, this.#consent.version);
    return appeals.guest
      .submit({ appeal, applicant }, { ...options, ...uploadKeyOf(values) })
      .catch((error: unknown) => {
        throw flattened(error);
      });
  }

  #forget(sent: Sent): void {
    journal.drop(this.#place);
    this.#place = '';
    this.open();
    this.#options.sent(sent);
  }

  #askAgain(): boolean {
    this.#form.input('consents', false);
    this.#consent.renew();
    return false;
  }
}

/** Fields of a guest's appeal lie a level deeper than those of the form. */
function flattened(error: unknown): unknown {
  const fields = property(error, 'fields');
  if (typeof fields !== 'object' || fields === null) return error;
  const entries = Object.entries(fields).map(
    ([pointer, problem]) => [pointer.replace(/^\/(appeal|applicant)(?=\/)/, ''), problem] as const,
  );
  return entries.length > 0 ? { fields: Object.fromEntries(entries) } : error;
}
