import type { Application } from '@drsk/sdk';
import type { DrskElement } from '../../shared/drsk-element.js';
import { loadPart } from '../../shared/load-part.js';
import { RequestController } from '../../shared/request-controller.js';
import type { AfterFilingPart } from '../requests/after-filing-part.js';
import type { MissingDocuments } from './missing-documents.js';
import type { TrackerRest } from './tracker-rest.js';
import { waitsForDocuments } from './tracker-view.js';

/** An application in view: loads it, opens its documents, and takes what the grid has asked for. */
export class TrackedApplication {
  refreshedAt: Date | undefined;
  readonly request: RequestController<Application>;
  /** What stands below the first glance. */
  rest: TrackerRest | undefined;
  /** A part of its own: it is loaded where documents are missing. */
  missing: MissingDocuments | undefined;
  /** Corrections, withdrawal, requests: it comes after what is to be read. */
  after: AfterFilingPart | undefined;

  readonly #host: DrskElement;
  readonly #id: () => string;

  constructor(host: DrskElement, id: () => string) {
    this.#host = host;
    this.#id = id;
    this.request = new RequestController(host, (signal) => this.#load(signal));
  }

  /** What went wrong last. */
  get failure(): unknown {
    return this.request.failure ?? this.rest?.opener.failure ?? this.rest?.again.failure;
  }

  load(): Promise<void> {
    if (this.rest) this.rest.opener.failure = this.rest.again.failure = undefined;
    return this.request.load();
  }

  /** Another application: nothing of the one before stays in view. */
  forget(): void {
    this.request.result = undefined;
    this.request.failure = undefined;
    this.missing?.forget();
    this.after?.forget();
    this.rest?.actions?.forget();
  }

  async #load(signal: AbortSignal): Promise<Application> {
    // Side by side: what stands below the first glance is here when the application is.
    const [application] = await Promise.all([
      this.#host.client.applications.get(this.#id(), { signal }),
      this.#loadRest(),
    ]);
    if (application.status !== 'draft') void this.#loadAfter(application, signal);
    await this.prepare(application);
    this.rest?.live.follow(application.id);
    return application;
  }

  /** Loads what it needs to be shown. */
  async prepare(application: Application): Promise<void> {
    if (waitsForDocuments(application)) this.missing ??= await this.#loadMissing();
    await this.rest?.prepare(application);
    this.refreshedAt = new Date();
  }

  accept(application: Application, announcement?: string): void {
    this.request.result = application;
    if (announcement) this.#host.announcement = announcement;
    this.#host.requestUpdate();
  }

  async #loadRest(): Promise<void> {
    const { TrackerRest: Part } = await loadPart(this.#host, () => import('./tracker-rest.js'));
    this.rest ??= new Part(this.#host, this);
  }

  async #loadMissing(): Promise<MissingDocuments> {
    const { MissingDocuments: Part } = await loadPart(
      this.#host,
      () => import('./missing-documents.js'),
    );
    return new Part(this.#host, {
      id: this.#id,
      application: () => this.request.result,
      accept: (application, announcement) => this.accept(application, announcement),
    });
  }

  /** Without it the tracker still shows where the application is. */
  async #loadAfter(application: Application, signal: AbortSignal): Promise<void> {
    const part = await loadPart(this.#host, () => import('../requests/after-filing-part.js')).catch(
      () => undefined,
    ); // the next refresh tries again
    if (!part || signal.aborted) return;
    this.after ??= new part.AfterFilingPart(this.#host, {
      application: () => this.request.result,
      accept: (changed, announcement) => this.accept(changed, announcement),
      reload: () => this.load(),
    });
    this.after.load(application);
    this.#host.requestUpdate();
  }
}
