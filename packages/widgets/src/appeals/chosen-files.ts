import { maxAppealFiles } from '@drsk/domain';
import type { AppealFile } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { DrskElement } from '../shared/drsk-element.js';
import { property } from '../shared/error-facts.js';
import { renderFailure } from '../shared/failure.js';
import { FailureEvent } from '../shared/failure-event.js';
import { describedBy, type FieldForm, renderField } from '../shared/field.js';
import { parseJson } from '../shared/parse-json.js';
import { toFieldErrors } from '../shared/problem-fields.js';
import { throughSignIn } from '../shared/session-parts.js';
import { formMessages as messages } from './appeal-form.messages.js';
import { renderButton } from './plain-button.js';

type Kept = Pick<AppealFile, 'id' | 'fileName'>;

interface Chosen {
  fileName: string;
  /** Once it has come. */
  id?: string;
  /** As long as it has not. */
  file?: File;
  error?: string;
}

interface FilesOptions {
  name: string;
  upload: (file: File) => Promise<AppealFile>;
  /** The form that keeps them, as a text. */
  form: () => FieldForm;
}

/** Ids of the files that the text of a form says. */
export function fileIdsOf(text: string): string[] {
  return keptIn(text).map(({ id }) => id);
}

/** Files that go with a message: each is sent as soon as it is chosen, and stays through errors and a reload. */
export class ChosenFiles {
  readonly #host: DrskElement;
  readonly #options: FilesOptions;
  #chosen: Chosen[] = [];
  #restored: string | undefined;
  /** Why the last one did not come, where it is not its own fault. */
  #failure: unknown;

  constructor(host: DrskElement, options: FilesOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** What keeps the form from being sent. */
  get problem(): string | undefined {
    const text = messages[this.#host.language].files;
    const waiting = this.#chosen.find(({ id }) => id === undefined);
    if (!waiting) return undefined;
    return waiting.error === undefined ? text.wait : text.unsent(waiting.fileName);
  }

  render(): TemplateResult {
    this.#restore();
    const { form, name } = this.#options;
    const text = messages[this.#host.language].files;
    const choose = ({ target }: Event): void => {
      if (!(target instanceof HTMLInputElement)) return;
      const files = [...(target.files ?? [])];
      target.value = '';
      for (const file of files) void this.#add(file);
    };
    const field = { name, label: text.label, hint: text.hint };
    const control = html`<div class="choosing">
        <input
          id="field-${name}"
          name=${name}
          class="file-input visually-hidden"
          type="file"
          multiple
          accept=".pdf,.jpg,.jpeg,.png"
          aria-invalid=${form().errors[name] ? 'true' : nothing}
          aria-describedby=${describedBy(form(), field)}
          @change=${choose}
        />
        <label class="button" part="button" for="field-${name}">${text.choose}</label>
      </div>
      ${
        this.#chosen.length === 0
          ? nothing
          : html`<ul class="files">
              ${this.#chosen.map((chosen) => this.#renderFile(chosen))}
            </ul>`
      }
      ${renderFailure(this.#host, this.#failure)}`;
    return renderField(form(), field, control);
  }

  #renderFile(chosen: Chosen): TemplateResult {
    const text = messages[this.#host.language].files;
    const { error, file, fileName, id } = chosen;
    const isComing = id === undefined && error === undefined;
    const again = (): unknown => (file ? this.#send(chosen, file) : undefined);
    return html`<li class="file-row">
      <span class="file-name">${fileName}</span>
      ${isComing ? html`<span class="muted small" role="status">${text.coming}</span>` : nothing}
      ${error === undefined ? nothing : html`<span class="error">${error}</span>`}
      ${error !== undefined && file ? renderButton(text.again, again, fileName) : nothing}
      ${renderButton(text.remove, () => this.#remove(chosen), fileName)}
    </li>`;
  }

  async #add(file: File): Promise<void> {
    const text = messages[this.#host.language].files;
    const chosen: Chosen = { fileName: file.name };
    if (this.#chosen.length >= maxAppealFiles) chosen.error = text.tooMany(maxAppealFiles);
    this.#chosen = [...this.#chosen, chosen];
    this.#host.requestUpdate();
    if (chosen.error === undefined) await this.#send(chosen, file);
  }

  async #send(chosen: Chosen, file: File): Promise<void> {
    const { language } = this.#host;
    chosen.file = file;
    delete chosen.error;
    this.#failure = undefined;
    this.#host.requestUpdate();
    try {
      const { upload } = this.#options;
      const { fileName, id } = await throughSignIn(this.#host, () => upload(file));
      Object.assign(chosen, { fileName, id });
      this.#host.announcement = messages[language].files.here(fileName);
    } catch (error) {
      const refusal = toFieldErrors(error, ['file'])?.['file'];
      if (refusal !== undefined) delete chosen.file; // another try would not help
      chosen.error = refusal ?? this.#tooLarge(error) ?? messages[language].files.failed;
      this.#host.announcement = chosen.error;
      if (refusal === undefined) this.#fail(error);
    }
    this.#keep();
  }

  #fail(error: unknown): void {
    this.#failure = error;
    this.#host.dispatchEvent(new FailureEvent(error));
  }

  #tooLarge(error: unknown): string | undefined {
    const isTooLarge = property(error, 'status') === 413;
    return isTooLarge ? messages[this.#host.language].files.tooLarge : undefined;
  }

  #remove(chosen: Chosen): void {
    this.#chosen = this.#chosen.filter((other) => other !== chosen);
    this.#failure = undefined;
    this.#keep();
    const { name } = this.#options;
    void this.#host.updateComplete.then(() =>
      this.#host.shadowRoot?.querySelector<HTMLElement>(`#field-${name}`)?.focus(),
    );
  }

  #keep(): void {
    const kept = this.#chosen.flatMap(({ fileName, id }) => (id ? [{ fileName, id }] : []));
    this.#restored = kept.length === 0 ? '' : JSON.stringify(kept);
    this.#options.form().input(this.#options.name, this.#restored);
    this.#host.requestUpdate();
  }

  /** After a reload, or once the message is gone: what the form says is what there is. */
  #restore(): void {
    const text = String(this.#options.form().values[this.#options.name] ?? '');
    if (text === this.#restored) return;
    if (this.#restored !== undefined || text !== '') this.#chosen = keptIn(text);
    this.#restored = text;
  }
}

function keptIn(text: string): Kept[] {
  const kept = parseJson(text);
  if (!Array.isArray(kept)) return [];
  return kept.map((item) => ({
    id: String(property(item, 'id')),
    fileName: String(property(item, 'fileName')),
  }));
}
