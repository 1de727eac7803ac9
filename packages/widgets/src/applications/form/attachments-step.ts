import { attachmentMessages, formatBasis } from '@drsk/domain';
import type { Attachment, AttachmentKind } from '@drsk/sdk';
import { html, type TemplateResult } from 'lit';
import { adoptStyles } from '../../shared/adopt-styles.js';
import type { DrskElement } from '../../shared/drsk-element.js';
import { FailureEvent } from '../../shared/failure-event.js';
import { UploadController } from '../attachments/upload-controller.js';
import { renderUploadField } from '../attachments/upload-field.js';
import { uploadStyles } from '../attachments/upload.styles.js';
import { withoutError } from '../attachments/without-error.js';
import { unlessGone } from '../unless-gone.js';
import { messages } from './attachments-step.messages.js';
import type { Filling } from './filling.js';
import { shownAttachments } from './outline.js';

/** The documents that these answers call for, and those that may be added. */
export class AttachmentsStep {
  readonly uploads: UploadController;

  readonly #host: DrskElement;
  readonly #filling: Filling;

  constructor(host: DrskElement, filling: Filling) {
    adoptStyles(host, [uploadStyles].flat());
    this.#host = host;
    this.#filling = filling;
    this.uploads = new UploadController(host, {
      send: async ({ file }, upload) => {
        const { id } = await filling.draft.flush();
        return host.client.applications.attachments.upload(id, file, upload);
      },
      onSent: (attachment) => {
        filling.form.errors = withoutError(filling.form.errors, attachment.kind);
        filling.draft.setAttachments([...filling.attachments, attachment]);
      },
    });
  }

  render(): TemplateResult {
    const { language } = this.#host;
    const { attachments, facts, form } = this.#filling;
    return html`
      <p class="muted">${messages[language].explanation}</p>
      ${shownAttachments(facts).map(({ kind, basis, isRequired }) => {
        const { label, hint } = attachmentMessages[language].kinds[kind];
        return renderUploadField(this.uploads, form, {
          name: kind,
          label,
          hint: isRequired ? `${hint} (${formatBasis(basis, language)})` : hint,
          isRequired,
          attachments: attachments.filter((file) => file.kind === kind),
          remove: this.#remove,
        });
      })}
    `;
  }

  /** What to say of a document that is not there. */
  missing(kind: string): string | undefined {
    const { kinds, missing } = attachmentMessages[this.#host.language];
    return isKind(kind) ? missing(kinds[kind].label) : undefined;
  }

  readonly #remove = async ({ id }: Attachment): Promise<void> => {
    const { draft, form } = this.#filling;
    const { attachments } = this.#host.client.applications;
    try {
      await attachments.delete(draft.application?.id ?? '', id).catch(unlessGone);
      draft.setAttachments(this.#filling.attachments.filter((file) => file.id !== id));
    } catch (error) {
      form.failure = error;
      this.#host.dispatchEvent(new FailureEvent(error));
      this.#host.requestUpdate();
    }
  };
}

function isKind(name: string): name is AttachmentKind {
  return Object.hasOwn(attachmentMessages.ru.kinds, name);
}
