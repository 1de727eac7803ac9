import { attachmentMessages } from '@drsk/domain';
import type { Application, Attachment, AttachmentKind } from '@drsk/sdk';
import { html, type TemplateResult } from 'lit';
import { renderErrorSummary } from '../shared/error-summary.js';
import { renderFailure } from '../shared/failure.js';
import type { FormController } from '../shared/form-controller.js';
import type { FieldErrors, FormValues } from '../shared/form-values.js';
import type { Language } from '../shared/language.js';
import { renderSubmitButton } from '../shared/submit-button.js';
import { messages } from './status-tracker.messages.js';
import type { TrackerView } from './tracker-view.js';
import type { UploadController } from './upload-controller.js';
import { renderUploadField } from './upload-field.js';

export interface MissingDocuments {
  view: TrackerView;
  form: FormController<FormValues, Application>;
  uploads: UploadController;
  remove: (attachment: Attachment) => unknown;
}

/** What the completeness check asked for: a place for each document, and one button to send them. */
export function renderMissingDocuments(missing: MissingDocuments): TemplateResult {
  const { form, uploads, view } = missing;
  const text = messages[view.language].missing;
  return html`<section class="stack">
    ${renderErrorSummary(view.host, form)} ${renderFailure(view.host, form.failure)}
    ${requestedKinds(view.application).map((kind) => renderItem(kind, missing))}
    <div>
      ${renderSubmitButton({
        label: text.send,
        busyLabel: text.sending,
        isBusy: form.isSending || uploads.isBusy,
        submit: form.submit,
      })}
    </div>
  </section>`;
}

function renderItem(kind: AttachmentKind, missing: MissingDocuments): TemplateResult {
  const { form, uploads, view, remove } = missing;
  const { application, language } = view;
  const comments = application.missingItems.filter(({ attachmentKind }) => attachmentKind === kind);
  return renderUploadField(uploads, form, {
    name: kind,
    label: attachmentMessages[language].kinds[kind].label,
    hint: comments.map(({ comment }) => comment).join(' '),
    isRequired: true,
    attachments: suppliedFiles(application, kind),
    remove,
  });
}

/** Kinds of the documents that are asked for and not supplied yet. */
export function requestedKinds({ missingItems }: Application): AttachmentKind[] {
  const requested = missingItems.filter(({ state }) => state === 'requested');
  return [...new Set(requested.map(({ attachmentKind }) => attachmentKind))];
}

/** Which requested documents have no file yet. */
export function checkSupplied(application: Application, language: Language): FieldErrors {
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
