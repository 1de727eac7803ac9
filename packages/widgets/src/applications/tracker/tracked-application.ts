import type { Application, Attachment } from '@drsk/sdk';
import type { DrskElement } from '../../shared/drsk-element.js';
import { FailureEvent } from '../../shared/failure-event.js';
import { RequestController } from '../../shared/request-controller.js';
import { FileOpener } from './file-opener.js';
import type { MissingDocuments } from './missing-documents.js';
import { waitsForDocuments } from './tracker-view.js';
import { unlessGone } from '../unless-gone.js';

/** An application in view: loads it, opens its documents, and takes what the grid has asked for. */
export class TrackedApplication {
  refreshedAt: Date | undefined;
  readonly request: RequestController<Application>;
  readonly opener: FileOpener;
  /** A part of its own: it is loaded where documents are missing. */
  missing: MissingDocuments | undefined;

  readonly #host: DrskElement;
  readonly #id: () => string;

  constructor(host: DrskElement, id: () => string) {
    this.#host = host;
    this.#id = id;
    this.request = new RequestController(host, (signal) => this.#load(signal));
    this.opener = new FileOpener(host, (file) => host.client.documents.download(file));
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
    this.missing?.forget();
  }

  readonly #remove = async ({ id }: Attachment): Promise<void> => {
    try {
      await this.#host.client.applications.attachments.delete(this.#id(), id).catch(unlessGone);
      const { result } = this.request;
      const left = result?.attachments.filter((file) => file.id !== id) ?? [];
      if (result) this.#accept({ ...result, attachments: left });
    } catch (error) {
      this.request.failure = error;
      this.#host.dispatchEvent(new FailureEvent(error));
      this.#host.requestUpdate();
    }
  };

  async #load(signal: AbortSignal): Promise<Application> {
    const application = await this.#host.client.applications.get(this.#id(), { signal });
    if (waitsForDocuments(application)) this.missing ??= await this.#loadMissing();
    this.refreshedAt = new Date();
    return application;
  }

  async #loadMissing(): Promise<MissingDocuments> {
    const { MissingDocuments: Part } = await import('./missing-documents.js');
    return new Part(this.#host, {
      id: this.#id,
      application: () => this.request.result,
      accept: (application, announcement) => this.#accept(application, announcement),
      remove: this.#remove,
    });
  }

  #accept(application: Application, announcement?: string): void {
    this.request.result = application;
    if (announcement) this.#host.announcement = announcement;
    this.#host.requestUpdate();
  }
}
