import { maxAppealFiles } from '@drsk/domain';
import type { AppealFile } from '@drsk/sdk';
import type { TemplateResult } from 'lit';
import type { DrskElement } from '../shared/drsk-element.js';
import { property } from '../shared/error-facts.js';
import type { FieldForm } from '../shared/field.js';
import type { FileStore, KeptFile } from '../shared/files/file-store.js';
import { renderUploadField } from '../shared/files/upload-field.js';
import { UploadedFiles } from '../shared/files/uploaded-files.js';
import { withoutError } from '../shared/files/without-error.js';
import type { FieldErrors, FieldValue } from '../shared/form-values.js';
import { parseJson } from '../shared/parse-json.js';
import { formMessages as messages } from './appeal-form.messages.js';

/** What a form says of a file that has come. */
type MessageFile = KeptFile;

interface MessageForm extends FieldForm {
  errors: FieldErrors;
  failure: unknown;
}

interface MessageFilesOptions {
  /** Of the field, whose value are the files as a text. */
  name: string;
  /** Which message they are for; nothing, as long as there is none. */
  message: () => string | undefined;
  /** Whose files they are: of a guest those of the key that the form holds as `uploadKey`. */
  isGuest: () => boolean;
  form: () => MessageForm;
}

/** Ids of the files that the text of a form says. */
export function fileIdsOf(text: FieldValue | undefined): string[] {
  return keptIn(text, '').map(({ id }) => id);
}

/** What a guest's message says of whom its files are. */
export function uploadKeyOf({ uploadKey }: FieldForm['values']): { uploadKey?: string } {
  return typeof uploadKey === 'string' && uploadKey !== '' ? { uploadKey } : {};
}

/** Files that go with a message: they are in the form's own text, and so stay through errors and a reload. */
export class MessageFiles extends UploadedFiles<MessageFile> {
  readonly #name: string;
  readonly #form: () => MessageForm;
  /** What was said of them last, by this page and not by the server. */
  #told: string | undefined;

  constructor(host: DrskElement, options: MessageFilesOptions) {
    const { form, name } = options;
    super(host, {
      store: messageStore(host, options),
      kept: () => keptIn(form().values[name], name),
      onChange: (files) => form().input(name, files.length === 0 ? '' : JSON.stringify(files)),
      onFailure: (error) => (form().failure = error),
    });
    this.#name = name;
    this.#form = form;
    host.addController({ hostUpdate: () => this.#forgetMended() });
  }

  /** What keeps the message from being sent, to be told at the field. */
  check(): string | undefined {
    this.#told = this.#problem;
    return this.#told;
  }

  /** A file that is removed, or has come, leaves no error behind. */
  #forgetMended(): void {
    const form = this.#form();
    if (this.#told === undefined || this.#told === this.#problem) return;
    if (form.errors[this.#name] === this.#told) form.errors = withoutError(form.errors, this.#name);
    this.#told = undefined;
  }

  get #problem(): string | undefined {
    const text = messages[this.host.language].files;
    const kept = this.of(this.#name);
    const infected = kept.find(({ scan }) => scan === 'infected');
    if (infected) return text.infected(infected.fileName);
    if (kept.length > maxAppealFiles) return text.tooMany(maxAppealFiles);
    const { uploads } = this.uploads;
    const refused = uploads.find(({ state }) => state === 'refused');
    if (refused) return text.refused(refused.file.name);
    const stuck = uploads.find(({ state }) => state === 'failed' || state === 'paused');
    if (stuck) return text.unsent(stuck.file.name);
    return this.uploads.isBusy ? text.wait : undefined;
  }

  render(): TemplateResult {
    const text = messages[this.host.language].files;
    const field = { name: this.#name, label: text.label, hint: text.hint(maxAppealFiles) };
    return renderUploadField(this, this.#form(), field);
  }
}

function messageStore(
  host: DrskElement,
  { form, isGuest, message, name }: MessageFilesOptions,
): FileStore<MessageFile> {
  const calls = () => host.client.appeals.files;
  const named = (file: AppealFile): MessageFile => keptOf(file, name);
  const place = (): string | undefined =>
    isGuest() ? uploadKeyOf(form().values).uploadKey : message();
  const as = () => (isGuest() ? uploadKeyOf(form().values) : {});
  return {
    place,
    begin: async () => {
      if (isGuest() && place() === undefined) form().input('uploadKey', await calls().newKey());
      return place() ?? '';
    },
    start: (_place, { file }, options) => {
      const task = calls().upload(file, { ...options, ...as() });
      return Object.assign(task.then(named), {
        pause: () => task.pause(),
        resume: () => task.resume(),
        abort: () => task.abort(),
      });
    },
    limits: () => calls().limits(),
    pending: async () => (await calls().pending(as())).map((upload) => ({ ...upload, kind: name })),
    discard: (id) => calls().discard(id, as()),
    delete: (id) => calls().delete(id, as()),
    download: (id) => calls().download(id, as()),
    scans: () => calls().list(as()),
  };
}

function keptIn(text: FieldValue | undefined, kind: string): MessageFile[] {
  const kept = parseJson(String(text ?? ''));
  return Array.isArray(kept) ? kept.map((item) => keptOf(item, kind)) : [];
}

/** What it is after a reload too: a text that anybody may have written. */
function keptOf(item: unknown, kind: string): MessageFile {
  const scan = property(item, 'scan');
  return {
    id: String(property(item, 'id')),
    kind,
    fileName: String(property(item, 'fileName')),
    size: Number(property(item, 'size')),
    scan: scan === 'pending' || scan === 'infected' ? scan : 'clean',
  };
}
