import {
  type Application,
  type ApplicationAnswersPatch,
  type Attachment,
  type DrskClient,
  isProblem,
} from '@drsk/sdk';
import type { FormValues } from '../../shared/form-values.js';
import { changedAnswers, patchedValues } from './answers.js';
import { idempotencyKey } from '../idempotency-key.js';

/** The form whose values are to be kept. */
export interface DraftForm {
  readonly values: () => FormValues;
  /** The draft was changed elsewhere too: its answers with the reader's own on top. */
  merge: (values: FormValues) => unknown;
}

/** Conflicts of one write; more in a row are no accident. */
const mostConflicts = 5;

/** Makes the server hold what the form holds; what others changed meanwhile stays, field by field. */
export class DraftWriter {
  application: Application | undefined;
  /** A creation repeated with it begins no second draft. */
  creationKey: string;

  readonly #client: DrskClient;
  #form: DraftForm;
  #hasLeft = false;
  #held: FormValues;
  #isOutdated = false;
  #conflicts = 0;

  constructor(client: DrskClient, form: DraftForm, application?: Application) {
    this.#client = client;
    this.#form = form;
    this.application = application;
    this.#held = { ...application?.answers };
    this.creationKey = idempotencyKey();
  }

  /** What the server does not hold yet. */
  get changes(): ApplicationAnswersPatch {
    return changedAnswers(this.#held, this.#form.values());
  }

  get hasChanges(): boolean {
    return Object.keys(this.changes).length > 0;
  }

  setAttachments(attachments: Attachment[]): void {
    if (this.application) this.application = { ...this.application, attachments };
    this.outdate();
  }

  /** Its version is another one by now and has to be asked for. */
  outdate(): void {
    this.#isOutdated = true;
  }

  /** The form goes on with something else: what it holds at this moment is the last that this draft gets. */
  leave(): void {
    const values = this.#form.values();
    this.#form = { values: () => values, merge: () => undefined };
    this.#hasLeft = true;
  }

  /** The draft with everything that is in the form now. */
  async write(): Promise<Application> {
    this.#conflicts = 0;
    for (;;) {
      const application = this.application ?? (await this.#create());
      if (this.#isOutdated) await this.#reload(application);
      else if (this.hasChanges) await this.#update(application);
      else return application;
    }
  }

  async #create(): Promise<Application> {
    // Without answers: a repeated request has to be the same, whatever was typed in between.
    const options = { idempotencyKey: this.creationKey };
    return this.#hold(await this.#client.applications.create({}, options), {});
  }

  async #update({ id, etag }: Application): Promise<void> {
    const { changes } = this;
    try {
      this.#hold(await this.#client.applications.update(id, changes, { ifMatch: etag }), changes);
    } catch (error) {
      this.#conflicts += 1;
      if (this.#hasLeft || this.#conflicts > mostConflicts) throw error;
      if (isProblem(error, 'precondition_failed')) this.outdate();
      else if (isProblem(error, 'not_found')) this.#forget();
      else throw error;
    }
  }

  async #reload({ id }: Application): Promise<void> {
    const application = await this.#client.applications.get(id);
    const { changes } = this;
    this.#isOutdated = false;
    this.#hold(application, {});
    this.#form.merge(patchedValues(application.answers, changes));
  }

  /** What was sent counts as held even where the server writes it in another way. */
  #hold(application: Application, sent: ApplicationAnswersPatch): Application {
    this.application = application;
    this.#held = patchedValues(application.answers, sent);
    return application;
  }

  /** Thrown away elsewhere while somebody still types here: begins anew with all of it. */
  #forget(): void {
    this.application = undefined;
    this.#held = {};
    this.creationKey = idempotencyKey();
  }
}
