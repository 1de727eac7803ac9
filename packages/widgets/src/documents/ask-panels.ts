// Loaded with the first of these buttons.
import { messages as rules } from '@drsk/domain';
import type { DocumentAction, DocumentPackage } from '@drsk/sdk';
import { html, type TemplateResult } from 'lit';
import { renderFailure } from '../shared/failure.js';
import { FormController } from '../shared/form-controller.js';
import type { FormValues } from '../shared/form-values.js';
import { renderSubmitButton } from '../shared/submit-button.js';
import { renderTextareaField } from '../shared/textarea-field.js';
import { TypedJournal } from '../shared/typed-journal.js';
import { asking } from './asking.messages.js';
import {
  type DocumentPanel,
  type MakePanel,
  type PanelParts,
  renderPanelTitle,
} from './document-panel.js';
import { renderButton } from './plain-button.js';
import { messages } from './documents.messages.js';
import { isObjection } from './facts.js';

type AskName = keyof typeof asking.ru;

interface AskOptions {
  name: AskName;
  /** Whether nothing may be typed. */
  isOptional?: boolean;
  send: (text: string, parts: PanelParts) => Promise<DocumentPackage | undefined>;
}

const journal = new TypedJournal('asked');

/** One question, and what is sent with its answer: it is kept until it has arrived. */
class AskPanel implements DocumentPanel {
  readonly #parts: PanelParts;
  readonly #name: AskName;
  readonly #form: FormController<FormValues, DocumentPackage | undefined>;

  constructor(parts: PanelParts, { name, isOptional = false, send }: AskOptions) {
    this.#parts = parts;
    this.#name = name;
    const field = fields[name];
    this.#form = new FormController<FormValues, DocumentPackage | undefined>(parts.host, {
      initial: { [field]: '' },
      check: (values) =>
        isOptional || String(values[field]).trim() !== ''
          ? {}
          : { [field]: rules[parts.host.language].required },
      send: (values) => send(String(values[field]).trim(), parts),
      onInput: (values) => journal.write(this.#place, { [field]: values[field] ?? '' }),
      onSent: (changed) => {
        journal.drop(this.#place);
        parts.done(changed, asking[parts.host.language][name].done);
      },
    });
    this.#form.reset(journal.read(this.#place));
  }

  get #place(): string {
    return `${this.#parts.document.id}.${this.#name}`;
  }

  render(): TemplateResult {
    const { host, close } = this.#parts;
    const text = asking[host.language][this.#name];
    const form = this.#form;
    return html`<form class="panel" novalidate @submit=${form.submit}>
      ${renderPanelTitle(this.#parts, text.title)}
      <p class="text">${text.explanation}</p>
      ${renderFailure(host, form.failure)}
      ${renderTextareaField(form, {
        name: fields[this.#name],
        label: text.label,
        maxLength: 2000,
      })}
      <div class="row-actions">
        ${renderSubmitButton({ label: text.send, busyLabel: text.sending, isBusy: form.isSending })}
        ${renderButton(messages[host.language].cancel, close)}
      </div>
    </form>`;
  }
}

/** Named as the server names what is wrong. */
const fields: Record<AskName, string> = {
  refuse: 'reasons',
  objections: 'reasons',
  paper: 'address',
  defect: 'description',
};

/** Refused is the whole offer, objected to the final document: by the application that it belongs to. */
export function refusalPanel(action: DocumentAction): MakePanel {
  const { subject = 'offer' } = action;
  return (parts) =>
    new AskPanel(parts, {
      name: isObjection(action) ? 'objections' : 'refuse',
      send: async (reasons, { document, host }) => {
        const { applications } = host.client;
        const { id, etag } = await applications.get(document.applicationId);
        const answer = { subject, decision: 'refuse', reasons } as const;
        await applications.answerDocuments(id, answer, { ifMatch: etag });
        return undefined;
      },
    });
}

/** Without an address it is fetched at an office. */
export const paperPanel: MakePanel = (parts) =>
  new AskPanel(parts, {
    name: 'paper',
    isOptional: true,
    send: (address, { document, host }) =>
      host.client.documents.requestPaperCopy(
        document.id,
        address === '' ? { way: 'office' } : { way: 'post', address },
      ),
  });

export const defectPanel: MakePanel = (parts) =>
  new AskPanel(parts, {
    name: 'defect',
    send: (description, { document, host }) =>
      host.client.documents.claimDefect(document.id, description),
  });
