import type { Application } from '@drsk/contract';
import { isProblem } from '../../drsk-error.js';
import { newKey, type RequestOptions } from '../../http/request-options.js';
import { ContestedDraftError } from './contested-draft-error.js';
import type { DraftCalls } from './draft-calls.js';
import type { DraftSaving } from './draft-saving.js';
import type { DraftWriter } from './draft-writer.js';

const operation = 'POST /applications/{applicationId}/submission';

/** Files a draft once, however often it is asked and whatever gets lost. */
export class DraftFiling {
  readonly #writer: DraftWriter;
  readonly #saving: DraftSaving;
  readonly #calls: DraftCalls;
  /** Of this version of the draft. */
  #intent = { etag: '', key: '' };

  constructor(writer: DraftWriter, saving: DraftSaving, calls: DraftCalls) {
    this.#writer = writer;
    this.#saving = saving;
    this.#calls = calls;
  }

  async file(options: RequestOptions): Promise<Application> {
    this.#saving.adopt();
    const draft = await this.#saving.flush();
    if (this.#writer.isFiled) return draft;
    if (this.#writer.contested.length > 0)
      throw new ContestedDraftError(operation, 'Some answers wait for a choice');
    try {
      const application = await this.#send(draft, options);
      this.#writer.see(application);
      return application;
    } catch (error) {
      return this.#lookAgain(error);
    }
  }

  #send({ id, etag }: Application, options: RequestOptions): Promise<Application> {
    if (this.#intent.etag !== etag) this.#intent = { etag, key: newKey() };
    const { key } = this.#intent;
    return this.#calls.submit(id, { ...options, ifMatch: etag, idempotencyKey: key });
  }

  /** Somebody was faster: has it been filed, or only changed? */
  async #lookAgain(error: unknown): Promise<Application> {
    const isOutdated = isProblem(error, 'precondition_failed') || isProblem(error, 'stage_forbids');
    if (!isOutdated) throw error;
    this.#writer.outdate();
    const application = await this.#saving.flush();
    if (!this.#writer.isFiled) throw error;
    return application;
  }
}
