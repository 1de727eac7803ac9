import { checkAppealReply, maxAppealText } from '@drsk/domain';
import type { Appeal } from '@drsk/sdk';
import { html, type TemplateResult } from 'lit';
import type { DrskElement } from '../shared/drsk-element.js';
import { renderErrorSummary } from '../shared/error-summary.js';
import { renderFailure } from '../shared/failure.js';
import { FormController } from '../shared/form-controller.js';
import type { FieldErrors, FormValues } from '../shared/form-values.js';
import { messages as sharedMessages } from '../shared/shared.messages.js';
import { renderSubmitButton } from '../shared/submit-button.js';
import { renderTextareaField } from '../shared/textarea-field.js';
import { TypedJournal } from '../shared/typed-journal.js';
import type { AppealThread } from './appeal-thread.js';
import { formMessages } from './appeal-form.messages.js';
import { messages } from './appeals.messages.js';
import { fileIdsOf, MessageFiles, uploadKeyOf } from './message-files.js';

const journal = new TypedJournal('appeal-reply');
const noReply = { text: '', replyFiles: '', uploadKey: '' } satisfies FormValues;

/** What the sender adds, kept in the tab until it is sent. */
export class ReplyForm {
  readonly #host: DrskElement;
  readonly #thread: AppealThread;
  readonly #form: FormController<FormValues, Appeal>;
  readonly #files: MessageFiles;
  /** Number of the appeal that is replied to: a key is kept nowhere. */
  #number = '';

  constructor(host: DrskElement, thread: AppealThread) {
    this.#host = host;
    this.#thread = thread;
    this.#form = new FormController<FormValues, Appeal>(host, {
      initial: noReply,
      check: (values) => this.#check(values),
      send: (values, signal) =>
        thread.calls.reply(
          thread.id,
          { text: String(values['text']), fileIds: fileIdsOf(values['replyFiles']) },
          { signal, locale: host.language, ...uploadKeyOf(values) },
        ),
      onSent: (appeal) => this.#accept(appeal),
      onInput: (values) => journal.write(this.#number, values),
    });
    this.#files = new MessageFiles(host, {
      name: 'replyFiles',
      message: () => this.#number || undefined,
      isGuest: () => thread.isGuest,
      form: () => this.#form,
    });
  }

  /** For one appeal, with what was typed to it before a reload. */
  open(number: string): void {
    if (number === this.#number) return;
    this.#number = number;
    this.#files.uploads.clear();
    this.#form.reset(journal.read(number));
  }

  render({ status }: Appeal): TemplateResult {
    const { headingLevel, language } = this.#host;
    const text = messages[language];
    const left = maxAppealText - String(this.#form.values['text']).length;
    return html`<section class="reply">
      <div class="subheading" role="heading" aria-level=${headingLevel + 2}>
        ${status === 'answered' ? text.reply.ask : text.reply.add}
      </div>
      ${renderErrorSummary(this.#host, this.#form)} ${renderFailure(this.#host, this.#form.failure)}
      <form class="stack" novalidate @submit=${this.#form.submit}>
        ${renderTextareaField(this.#form, {
          name: 'text',
          label: text.reply.label,
          hint: formMessages[language].left(left),
          isRequired: true,
          maxLength: maxAppealText,
        })}
        ${this.#files.render()}
        ${renderSubmitButton({
          label: text.reply.send,
          busyLabel: sharedMessages[language].sending,
          isBusy: this.#form.isSending,
        })}
      </form>
    </section>`;
  }

  #check(values: FormValues): FieldErrors {
    const broken = checkAppealReply({ text: String(values['text']) }, this.#host.language);
    const errors = Object.entries(broken).map(([name, { text }]) => [name, text] as const);
    const problem = this.#files.check();
    return {
      ...Object.fromEntries(errors),
      ...(problem === undefined ? {} : { replyFiles: problem }),
    };
  }

  #accept(appeal: Appeal): void {
    journal.drop(this.#number);
    this.#files.uploads.clear();
    this.#form.reset();
    this.#thread.accept(appeal, messages[this.#host.language].reply.sent);
  }
}
