import { soundAttachments } from '@drsk/domain';
import type { Application, Attachment } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { DrskElement } from '../../shared/drsk-element.js';
import { renderFailure } from '../../shared/failure.js';
import { FormController } from '../../shared/form-controller.js';
import type { FormValues } from '../../shared/form-values.js';
import { renderTextareaField } from '../../shared/textarea-field.js';
import { ApplicationFiles } from '../attachments/application-files.js';
import { renderUploadField } from '../../shared/files/upload-field.js';
import { renderButton } from '../requests/plain-button.js';
import { fulfilmentJournal as journal } from '../requests/typed-journals.js';
import type { TrackerView } from '../tracker/tracker-view.js';
import {
  type ActionPanel,
  type ActionPanelOptions,
  inView,
  reloadIfMoved,
  renderStepTitle,
} from './action-panel.js';
import { type FulfilmentName, messages } from './fulfilment.messages.js';
import { Intent } from './intent.js';

interface FulfilmentOptions extends ActionPanelOptions {
  name: FulfilmentName;
}

/** Says that the applicant's part is done, or put right after an inspection (п. 85, 89). */
export class FulfilmentPanel implements ActionPanel {
  readonly #form: FormController<FormValues, Application>;
  readonly #options: FulfilmentOptions;
  readonly #intent = new Intent();
  readonly #files: ApplicationFiles;
  readonly #isRestored: boolean;

  constructor(host: DrskElement, options: FulfilmentOptions) {
    this.#options = options;
    const { id } = inView(options);
    this.#files = new ApplicationFiles(host, {
      id: () => id,
      begin: async () => id,
      attachments: () => freeFiles(options),
      onChange: (files) => this.#take(files),
      onFailure: (error) => (this.#form.failure = error),
    });
    this.#form = new FormController<FormValues, Application>(host, {
      initial: { comment: '' },
      check: () => ({}),
      send: ({ comment }, signal) => {
        const proofs = soundAttachments(freeFiles(options)).filter(isProof);
        const notice = {
          comment: String(comment),
          attachmentIds: proofs.map((proof) => proof.id),
        };
        const idempotencyKey = this.#intent.keyOf(notice);
        const { etag } = inView(options);
        const { applications } = host.client;
        return applications.notifyFulfilment(id, notice, {
          ifMatch: etag,
          idempotencyKey,
          signal,
        });
      },
      onSent: (application) => {
        journal.drop(id);
        options.done(application, messages[host.language].sent);
      },
      onInput: ({ comment = '' }) => journal.write(id, comment === '' ? {} : { comment }),
      onFailed: (error) => reloadIfMoved(error, options),
    });
    const kept = journal.read(id);
    this.#isRestored = kept !== undefined;
    this.#form.reset(kept);
  }

  get isSending(): boolean {
    return this.#form.isSending;
  }

  render(view: TrackerView): TemplateResult {
    const text = messages[view.language];
    const { close, name } = this.#options;
    const { failure, isSending } = this.#form;
    const isBusy = isSending || this.#files.uploads.isBusy;
    return html`<div class="action-panel">
      ${renderStepTitle(view, text.title[name])}
      <p class="text">${text.explanation[name]}</p>
      ${this.#isRestored ? html`<p class="alert text">${text.restored}</p>` : nothing}
      ${renderFailure(view.host, failure)}
      ${renderTextareaField(this.#form, {
        name: 'comment',
        label: text.comment,
        hint: text.commentHint,
        maxLength: 2000,
      })}
      ${renderUploadField(this.#files, this.#form, {
        name: 'other',
        label: text.files,
        hint: text.filesHint,
      })}
      <div class="panel-actions">
        ${renderButton(isBusy ? text.sending : text.send, this.#submit, 'button-primary')}
        ${renderButton(text.close, close)}
      </div>
    </div>`;
  }

  /** What is still on its way goes with it. */
  readonly #submit = (): void => {
    if (!this.#files.uploads.isBusy) void this.#form.submit();
  };

  /** Those that the grid holds already come first. */
  #take(files: readonly Attachment[]): void {
    const application = inView(this.#options);
    const held = application.attachments.filter(({ isHeld }) => isHeld);
    this.#options.accept({ ...application, attachments: [...held, ...files] });
  }
}

/** What goes with nothing else. */
function freeFiles(options: ActionPanelOptions): Attachment[] {
  return (options.application()?.attachments ?? []).filter(({ isHeld }) => !isHeld);
}

function isProof({ kind }: Attachment): boolean {
  return kind === 'other';
}
