import type { Application, Attachment } from '@drsk/sdk';
import type { DrskElement } from '../shared/drsk-element.js';
import { FailureEvent } from '../shared/failure-event.js';
import { FormController } from '../shared/form-controller.js';
import type { FieldErrors, FormValues } from '../shared/form-values.js';
import { RequestController } from '../shared/request-controller.js';
import { FileOpener } from './file-opener.js';
import { checkSupplied } from './missing-documents.js';
import { messages } from './status-tracker.messages.js';
import { UploadController } from './upload-controller.js';
import { unlessGone } from './unless-gone.js';
import { withoutError } from './without-error.js';

/** An application in view: loads it, opens its documents, takes what the grid has asked for. */
export class TrackedApplication {
  refreshedAt: Date | undefined;
  readonly request: RequestController<Application>;
  readonly opener: FileOpener;
  readonly uploads: UploadController;
  readonly answer: FormController<FormValues, Application>;

  readonly #host: DrskElement;
  readonly #id: () => string;

  constructor(host: DrskElement, id: () => string) {
    this.#host = host;
    this.#id = id;
    const client = (): DrskElement['client'] => host.client;
    this.request = new RequestController(host, (signal) => this.#load(signal));
    this.opener = new FileOpener(host, (file) => client().documents.download(file));
    this.uploads = new UploadController(host, {
      send: (upload, options) => client().applications.attachments.upload(id(), upload, options),
      onSent: (attachment) => {
        this.answer.errors = withoutError(this.answer.errors, attachment.kind);
        this.#change((files) => [...files, attachment]);
      },
    });
    this.answer = new FormController<FormValues, Application>(host, {
      initial: {},
      check: () => this.#check(),
      send: (_values, signal) => client().applications.answerRequest(id(), { signal }),
      onSent: (application) => this.#accept(application, messages[host.language].missing.sent),
    });
  }

  /** What went wrong last. */
  get failure(): unknown {
    return this.request.failure ?? this.opener.failure;
  }

  load(): Promise<void> {
    this.opener.failure = undefined;
    return this.request.load();
  }

  /** Another application: nothing of the one before stays in view. */
  forget(): void {
    this.request.result = undefined;
    this.request.failure = undefined;
    this.uploads.clear();
  }

  readonly remove = async ({ id }: Attachment): Promise<void> => {
    try {
      await this.#host.client.applications.attachments.delete(this.#id(), id).catch(unlessGone);
      this.#change((files) => files.filter((file) => file.id !== id));
    } catch (error) {
      this.request.failure = error;
      this.#host.dispatchEvent(new FailureEvent(error));
      this.#host.requestUpdate();
    }
  };

  async #load(signal: AbortSignal): Promise<Application> {
    const application = await this.#host.client.applications.get(this.#id(), { signal });
    this.refreshedAt = new Date();
    return application;
  }

  #check(): FieldErrors {
    const { result } = this.request;
    return result ? checkSupplied(result, this.#host.language) : {};
  }

  #change(change: (files: readonly Attachment[]) => Attachment[]): void {
    const { result } = this.request;
    if (result) this.#accept({ ...result, attachments: change(result.attachments) });
  }

  #accept(application: Application, announcement?: string): void {
    this.request.result = application;
    if (announcement) this.#host.announcement = announcement;
    this.#host.requestUpdate();
  }
}
