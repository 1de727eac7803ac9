import { attachmentMessages, formatBasis } from '@drsk/domain';
import type { Attachment, AttachmentKind } from '@drsk/sdk';
import { html, type TemplateResult } from 'lit';
import type { DrskElement } from '../../shared/drsk-element.js';
import { ApplicationFiles } from '../attachments/application-files.js';
import type { UploadController } from '../../shared/files/upload-controller.js';
import { renderUploadField } from '../../shared/files/upload-field.js';
import { withoutError } from '../../shared/files/without-error.js';
import { messages } from './attachments-step.messages.js';
import type { Filling } from './filling.js';
import { shownAttachments } from './outline.js';

/** The documents that these answers call for, and those that may be added. */
export class AttachmentsStep {
  readonly #host: DrskElement;
  readonly #filling: Filling;
  readonly #files: ApplicationFiles;

  constructor(host: DrskElement, filling: Filling) {
    this.#host = host;
    this.#filling = filling;
    const { draft, form } = filling;
    this.#files = new ApplicationFiles(host, {
      id: () => draft.application?.id,
      begin: async () => (await draft.flush()).id,
      attachments: () => filling.attachments,
      onChange: (attachments, added) => {
        if (added) form.errors = withoutError(form.errors, added.kind);
        draft.setAttachments(attachments);
      },
      onFailure: (error) => (form.failure = error),
    });
  }

  get uploads(): UploadController<Attachment> {
    return this.#files.uploads;
  }

  render(): TemplateResult {
    const { language } = this.#host;
    const { facts, form } = this.#filling;
    return html`
      <p class="muted">${messages[language].explanation}</p>
      ${shownAttachments(facts).map(({ kind, basis, isRequired }) => {
        const { label, hint } = attachmentMessages[language].kinds[kind];
        return renderUploadField(this.#files, form, {
          name: kind,
          label,
          hint: isRequired ? `${hint} (${formatBasis(basis, language)})` : hint,
          isRequired,
        });
      })}
    `;
  }

  /** What to say of a document that is not there. */
  missing(kind: string): string | undefined {
    const { kinds, missing } = attachmentMessages[this.#host.language];
    return isKind(kind) ? missing(kinds[kind].label) : undefined;
  }
}

function isKind(name: string): name is AttachmentKind {
  return Object.hasOwn(attachmentMessages.ru.kinds, name);
}
