import { attachmentMessages, soundAttachments } from '@drsk/domain';
import type { Application, Attachment, AttachmentKind } from '@drsk/sdk';
import { html, type TemplateResult } from 'lit';
import { adoptStyles } from '../../shared/adopt-styles.js';
import type { DrskElement } from '../../shared/drsk-element.js';
import { renderErrorSummary } from '../../shared/error-summary.js';
import { renderFailure } from '../../shared/failure.js';
import { FormController } from '../../shared/form-controller.js';
import type { FieldErrors, FormValues } from '../../shared/form-values.js';
import type { Language } from '../../shared/language.js';
import { inputs } from '../../shared/input.styles.js';
import { renderSubmitButton } from '../../shared/submit-button.js';
import { messages } from './missing-documents.messages.js';
import type { TrackerView } from './tracker-view.js';
import { ApplicationFiles } from '../attachments/application-files.js';
import { renderUploadField } from '../../shared/files/upload-field.js';
import { withoutError } from '../../shared/files/without-error.js';

/** The application in view, and what becomes of it. */
export interface SupplyOptions {
  id: () => string;
  application: () => Application | undefined;
  /** The application as it is now, and what is to be said of it. */
  accept: (application: Application, announcement?: string) => void;
}

/** What the completeness check asked for: a place for each document, and one button to send them. */
export class MissingDocuments {
  readonly #files: ApplicationFiles;
  readonly #form: FormController<FormValues, Application>;
  readonly #options: SupplyOptions;

  constructor(host: DrskElement, options: SupplyOptions) {
    adoptStyles(host, [inputs].flat());
    this.#options = options;
    const { application, id } = options;
    this.#files = new ApplicationFiles(host, {
      id,
      begin: async () => id(),
      attachments: () => suppliedFiles(application()),
      onChange: (supplied, added) => this.#take(supplied, added),
      onFailure: (error) => (this.#form.failure = error),
    });
    this.#form = new FormController<FormValues, Application>(host, {
      initial: {},
      check: () => this.#check(host.language),
      send: (_values, signal) => host.client.applications.answerRequest(id(), { signal }),
      onSent: (application) => options.accept(application, messages[host.language].sent),
    });
  }

  /** Another application: no file of the one before goes on. */
  forget(): void {
    this.#files.uploads.clear();
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
          isBusy: form.isSending || this.#files.uploads.isBusy,
          submit: form.submit,
        })}
      </div>
    </section>`;
  }

  #renderItem(kind: AttachmentKind, { application, language }: TrackerView): TemplateResult {
    // What was asked for earlier and refused is in the history: only the last reason is to be met.
    const comments = requested(application).filter((item) => item.attachmentKind === kind);
    return renderUploadField(this.#files, this.#form, {
      name: kind,
      label: attachmentMessages[language].kinds[kind].label,
      hint: comments.map(({ comment }) => comment).join(' '),
      isRequired: true,
    });
  }

  /** Those that the grid holds already come first. */
  #take(supplied: readonly Attachment[], added: Attachment | undefined): void {
    if (added) this.#form.errors = withoutError(this.#form.errors, added.kind);
    const application = this.#options.application();
    if (!application) return;
    const before = suppliedFiles(application);
    const held = application.attachments.filter((file) => !before.includes(file));
    this.#options.accept({ ...application, attachments: [...held, ...supplied] });
  }

  #check(language: Language): FieldErrors {
    const application = this.#options.application();
    return application ? checkSupplied(application, language) : {};
  }
}

/** Kinds of the documents that are asked for and not supplied yet. */
function requestedKinds(application: Application): AttachmentKind[] {
  return [...new Set(requested(application).map(({ attachmentKind }) => attachmentKind))];
}

function requested({ missingItems }: Application): Application['missingItems'] {
  return missingItems.filter(({ state }) => state === 'requested');
}

/** Which requested documents have no file yet. */
function checkSupplied(application: Application, language: Language): FieldErrors {
  const { kinds, missing } = attachmentMessages[language];
  const supplied = soundAttachments(suppliedFiles(application)).map(({ kind }) => kind);
  const absent = requestedKinds(application).filter((kind) => !supplied.includes(kind));
  return Object.fromEntries(absent.map((kind) => [kind, missing(kinds[kind].label)]));
}

/** Only what was attached after the request answers it (п. 15). */
function suppliedFiles(application: Application | undefined): Attachment[] {
  const { attachments = [], timeline = [] } = application ?? {};
  const request = timeline.findLast((event) => event.kind === 'documents_requested');
  return attachments.filter(({ uploadedAt }) => !request || uploadedAt >= request.at);
}
