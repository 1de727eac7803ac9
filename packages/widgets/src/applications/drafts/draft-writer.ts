import {
  type Application,
  type ApplicationAnswersPatch,
  type Attachment,
  type DrskClient,
  isProblem,
  isValidationError,
} from '@drsk/sdk';
import type { FieldValue, FormValues } from '../../shared/form-values.js';
import { changedAnswers, patchedValues } from './answers.js';
import { type ContestedAnswer, contestedBy, type Side } from './contested-answers.js';
import type { JournalEntry } from './draft-journal.js';
import { idempotencyKey } from '../idempotency-key.js';

type AnswerPatch = ApplicationAnswersPatch[string];

/** The form whose values are to be kept. */
export interface DraftForm {
  readonly values: () => FormValues;
  /** The draft was changed elsewhere too: its answers with the reader's own on top. */
  merge: (values: FormValues) => unknown;
}

/** Conflicts of one write; more in a row are no accident. */
const mostConflicts = 5;

/** Makes the server hold what the form holds, answer by answer; where others said something else meanwhile, the reader chooses. */
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
  /** As they were sent. */
  readonly #refused = new Map<string, AnswerPatch>();
  readonly #contested = new Map<string, { base: FieldValue; theirs: FieldValue }>();

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

  /** What it held of the changed answers when they were typed. */
  get base(): FormValues {
    const baseOf = (name: string): FieldValue =>
      this.#contested.get(name)?.base ?? this.#held[name] ?? '';
    return Object.fromEntries(Object.keys(this.changes).map((name) => [name, baseOf(name)]));
  }

  get hasChanges(): boolean {
    return Object.keys(this.#sendable).length > 0;
  }

  /** Not sent before the reader has chosen. */
  get contested(): ContestedAnswer[] {
    const values = this.#form.values();
    return [...this.#contested]
      .map(([name, { theirs }]) => ({ name, mine: values[name] ?? '', theirs }))
      .filter(({ mine, theirs }) => mine !== theirs);
  }

  /** Whether some answers were refused as they are: another version of the form knew them. */
  get hasRefused(): boolean {
    return Object.entries(this.changes).some(([name, value]) => this.#isRefused(name, value));
  }

  get #sendable(): ApplicationAnswersPatch {
    const open = this.contested.map(({ name }) => name);
    const changes = Object.entries(this.changes).filter(
      ([name, value]) => !open.includes(name) && !this.#isRefused(name, value),
    );
    return Object.fromEntries(changes);
  }

  #isRefused(name: string, value: AnswerPatch): boolean {
    return this.#refused.has(name) && this.#refused.get(name) === value;
  }

  /** Goes on with changes that were made over `base`, of which the server may know better by now. */
  resume({ base, changes, creationKey }: JournalEntry): void {
    if (creationKey) this.creationKey = creationKey;
    if (base) this.#contest(changes, base, this.#held);
  }

  /** The reader has chosen. */
  settle(name: string, side: Side): void {
    const theirs = this.#contested.get(name)?.theirs ?? '';
    this.#contested.delete(name);
    if (side === 'theirs') this.#form.merge({ ...this.#form.values(), [name]: theirs });
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
    const changes = this.#sendable;
    try {
      this.#hold(await this.#client.applications.update(id, changes, { ifMatch: etag }), changes);
    } catch (error) {
      this.#conflicts += 1;
      if (this.#hasLeft || this.#conflicts > mostConflicts) throw error;
      if (isProblem(error, 'precondition_failed')) this.outdate();
      else if (isProblem(error, 'not_found')) this.#forget();
      else if (!this.#setAside(changes, error)) throw error;
    }
  }

  async #reload({ id }: Application): Promise<void> {
    const application = await this.#client.applications.get(id);
    const { changes } = this;
    this.#isOutdated = false;
    this.#contest(changes, this.#held, { ...application.answers });
    this.#hold(application, {});
    this.#form.merge(patchedValues(application.answers, changes));
  }

  #contest(changes: ApplicationAnswersPatch, base: FormValues, theirs: FormValues): void {
    for (const [name, other] of contestedBy(changes, base, theirs)) {
      const first = this.#contested.get(name)?.base ?? base[name] ?? '';
      this.#contested.set(name, { base: first, theirs: other });
    }
  }

  /** What was sent counts as held even where the server writes it in another way. */
  #hold(application: Application, sent: ApplicationAnswersPatch): Application {
    this.application = application;
    this.#held = patchedValues(application.answers, sent);
    return application;
  }

  /** One answer that another version of the form knew keeps the others from nothing; false where it is not that. */
  #setAside(changes: ApplicationAnswersPatch, error: unknown): boolean {
    const names = refusedNames(error).filter((name) => name in changes);
    for (const name of names) this.#refused.set(name, changes[name] ?? null);
    return names.length > 0;
  }

  /** Thrown away elsewhere while somebody still types here: begins anew with all of it. */
  #forget(): void {
    this.application = undefined;
    this.#held = {};
    this.#contested.clear();
    this.creationKey = idempotencyKey();
  }
}

/** `/answers/powerKw` is about `powerKw`. */
function refusedNames(error: unknown): string[] {
  if (!isValidationError(error)) return [];
  return Object.keys(error.fields).map((pointer) => pointer.replace('/answers/', ''));
}
