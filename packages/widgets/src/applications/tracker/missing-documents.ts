import { attachmentMessages } from '@drsk/domain';
import type { Application, Attachment, AttachmentKind } from '@drsk/sdk';
import { html, type TemplateResult } from 'lit';
import { adoptStyles } from '../../shared/adopt-styles.js';
import type { DrskElement } from '../../shared/drsk-element.js';
import { renderErrorSummary } from '../../shared/error-summary.js';
import { FailureEvent } from '../../shared/failure-event.js';
import { renderFailure } from '../../shared/failure.js';
import { FormController } from '../../shared/form-controller.js';
import type { FieldErrors, FormValues } from '../../shared/form-values.js';
import type { Language } from '../../shared/language.js';
import { inputs } from '../../shared/input.styles.js';
import { renderSubmitButton } from '../../shared/submit-button.js';
import { messages } from './missing-documents.messages.js';
import type { TrackerView } from './tracker-view.js';
import { UploadController } from '../attachments/upload-controller.js';
import { renderUploadField } from '../attachments/upload-field.js';
import { uploadStyles } from '../attachments/upload.styles.js';
import { withoutError } from '../attachments/without-error.js';
import { unlessGone } from '../unless-gone.js';

/** The application in view, and what becomes of it. */
export interface SupplyOptions {
  id: () => string;
  application: () => Application | undefined;
  /** The application as it is now, and what is to be said of it. */
  accept: (application: Application, announcement?: string) => void;
}

/** What the completeness check asked for: a place for each document, and one button to send them. */
export class MissingDocuments {
  readonly #uploads: UploadController;
  readonly #form: FormController<FormValues, Application>;
  readonly #host: DrskElement;
  readonly #options: SupplyOptions;

  constructor(host: DrskElement, options: SupplyOptions) {
    adoptStyles(host, [inputs, uploadStyles].flat());
    this.#host = host;
    this.#options = options;
    const { id } = options;
    const applications = (): DrskElement['client']['applications'] => host.client.applications;
    this.#uploads = new UploadController(host, {
      send: ({ file }, sending) => applications().attachments.upload(id(), file, sending),
      onSent: (attachment) => this.#take(attachment),
    });
    this.#form = new FormController<FormValues, Application>(host, {
      initial: {},
      check: () => this.#check(host.language),
      send: (_values, signal) => applications().answerRequest(id(), { signal }),
      onSent: (application) => options.accept(application, messages[host.language].sent),
    });
  }

  /** Another application: no file of the one before goes on. */
  forget(): void {
    this.#uploads.clear();
    this.#form.reset();
  }

  render(view: TrackerView): TemplateResult {
    const text = messages[view.language];
    const form = this.#form;
    return html`<section class="stack">
      ${renderErrorSummary(view.host, form)} ${renderFailure(view.host, form.failure)}
      ${requestedKinds(view.application).map((kind) => this.#renderItem(kind, view))}
      <div>
        ${renderSubmitButton({
          label: text.send,
          busyLabel: text.sending,
          isBusy: form.isSending || this.#uploads.isBusy,
          submit: form.submit,
        })}
      </div>
    </section>`;
  }

  #renderItem(kind: AttachmentKind, { application, language }: TrackerView): TemplateResult {
    const comments = application.missingItems.filter((item) => item.attachmentKind === kind);
    return renderUploadField(this.#uploads, this.#form, {
      name: kind,
      label: attachmentMessages[language].kinds[kind].label,
      hint: comments.map(({ comment }) => comment).join(' '),
      isRequired: true,
      attachments: suppliedFiles(application, kind),
      remove: this.#remove,
    });
  }

  readonly #remove = async ({ id }: Attachment): Promise<void> => {
    const { attachments } = this.#host.client.applications;
    try {
      await attachments.delete(this.#options.id(), id).catch(unlessGone);
      const application = this.#options.application();
      if (!application) return;
      const left = application.attachments.filter((file) => file.id !== id);
      this.#options.accept({ ...application, attachments: left });
    } catch (error) {
      this.#form.failure = error;
      this.#host.dispatchEvent(new FailureEvent(error));
      this.#host.requestUpdate();
    }
  };

  #take(attachment: Attachment): void {
    this.#form.errors = withoutError(this.#form.errors, attachment.kind);
    const application = this.#options.application();
    if (!application) return;
    this.#options.accept({
      ...application,
      attachments: [...application.attachments, attachment],
    });
  }

  #check(language: Language): FieldErrors {
    const application = this.#options.application();
    return application ? checkSupplied(application, language) : {};
  }
}

/** Kinds of the documents that are asked for and not supplied yet. */
function requestedKinds({ missingItems }: Application): AttachmentKind[] {
  const requested = missingItems.filter(({ state }) => state === 'requested');
  return [...new Set(requested.map(({ attachmentKind }) => attachmentKind))];
}

/** Which requested documents have no file yet. */
function checkSupplied(application: Application, language: Language): FieldErrors {
  const { kinds, missing } = attachmentMessages[language];
  const absent = requestedKinds(application).filter(
    (kind) => suppliedFiles(application, kind).length === 0,
  );
  return Object.fromEntries(absent.map((kind) => [kind, missing(kinds[kind].label)]));
}

/** Only what was attached after the request answers it (п. 15). */
function suppliedFiles({ attachments, timeline }: Application, kind: AttachmentKind): Attachment[] {
  const request = timeline.findLast((event) => event.kind === 'documents_requested');
  return attachments.filter(
    (attachment) => attachment.kind === kind && (!request || attachment.uploadedAt >= request.at),
  );
}
