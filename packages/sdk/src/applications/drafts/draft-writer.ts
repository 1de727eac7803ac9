import type {
  Application,
  ApplicationAnswers,
  ApplicationAnswersPatch,
  Attachment,
} from '@drsk/contract';
import { isProblem } from '../../drsk-error.js';
import { newKey } from '../../http/request-options.js';
import { type AnswerValue, changedAnswers, type DraftAnswers, patchedAnswers } from './answers.js';
import { chosen, ContestedAnswers } from './contested-answers.js';
import type { DraftCalls } from './draft-calls.js';
import { entryOf, type JournalEntry } from './journal-entry.js';
import { EarlierAnswers } from './earlier-answers.js';
import type { ContestedAnswer, AnswerLeftOut, Side } from './open-draft.js';
import { SentAnswers } from './sent-answers.js';
import { unfiledAnswers } from './unfiled-answers.js';

/** Conflicts of one write; more in a row are no accident. */
const mostConflicts = 5;

/** Makes the server hold what is typed, answer by answer; where others said something else meanwhile, the reader chooses. */
export class DraftWriter {
  application: Application | undefined;
  answers: DraftAnswers;
  readonly #calls: DraftCalls;
  readonly #contested = new ContestedAnswers();
  readonly #earlier = new EarlierAnswers();
  readonly #sent = new SentAnswers();
  /** A creation repeated with it begins no second draft. */
  #creationKey = newKey();
  #held: DraftAnswers;
  #isOutdated = false;

  constructor(calls: DraftCalls, application?: Application) {
    this.#calls = calls;
    this.application = application;
    this.#held = { ...application?.answers };
    this.answers = this.#held;
  }

  get isFiled(): boolean {
    return this.application !== undefined && this.application.status !== 'draft';
  }

  /** What the server does not hold yet. */
  get changes(): ApplicationAnswersPatch {
    return changedAnswers(this.#held, this.answers);
  }

  get hasChanges(): boolean {
    return Object.keys(this.#sendable).length > 0;
  }

  /** What has to outlive the page. */
  get entry(): JournalEntry {
    const contested = this.#contested;
    const baseOf = (name: string): AnswerValue => contested.baseOf(name) ?? this.#held[name] ?? '';
    const { rivals } = contested;
    const kept = { changes: this.changes, sent: this.#sent.values, rivals };
    return entryOf({ ...kept, baseOf, creationKey: this.#creationKey });
  }

  get contested(): ContestedAnswer[] {
    return this.isFiled ? [] : this.#contested.list(this.answers, this.#held);
  }

  get earlier(): AnswerLeftOut[] {
    return this.#earlier.list(this.application?.earlierAnswers, this.changes);
  }

  get unfiled(): AnswerLeftOut[] {
    const { rivals } = this.#contested;
    return this.isFiled ? unfiledAnswers(this.changes, rivals, this.#held) : [];
  }

  /** What the server says of it now. */
  see(application: Application): void {
    this.#hold(application, {});
    this.#contested.agree(this.answers, this.#held);
  }

  patch(changes: ApplicationAnswersPatch | ApplicationAnswers): void {
    this.answers = patchedAnswers(this.answers, changes);
    this.#earlier.keep(Object.keys(changes));
    this.#contested.agree(this.answers, this.#held);
  }

  /** Goes on with changes that were made over `base`, of which the server may know better by now. */
  resume({ base, changes, creationKey, rivals, sent }: JournalEntry): void {
    if (creationKey && !this.application) this.#creationKey = creationKey;
    this.#sent.add(sent);
    this.#contested.contest(changes, { base, theirs: this.#held, sent: this.#sent.values });
    this.#contested.addRivals(rivals);
    this.patch(changes);
  }

  /** The reader has chosen. */
  settle(name: string, side: Side): void {
    const contested = this.contested.find((answer) => answer.name === name);
    if (!contested) return;
    this.#contested.settle(contested, this.#held);
    this.patch({ [name]: chosen(contested, side) });
  }

  dropEarlier(): void {
    for (const { name, value } of this.earlier) {
      if (this.#earlier.isRefused(name, value))
        this.answers = { ...this.answers, [name]: this.#held[name] ?? '' };
      if (this.application?.earlierAnswers?.[name] !== undefined) this.#earlier.drop(name);
    }
  }

  setAttachments(attachments: Attachment[]): void {
    if (this.application) this.application = { ...this.application, attachments };
    this.outdate();
  }

  /** Its version is another one by now and has to be asked for. */
  outdate(): void {
    this.#isOutdated = true;
  }

  /** The draft with everything that was typed until now. */
  async write(isLeaving: () => boolean): Promise<Application> {
    for (let conflicts = 0; ;) {
      try {
        const application = this.application ?? (await this.#create());
        if (this.#isOutdated) await this.#reload(application);
        else if (this.hasChanges) await this.#update(application, isLeaving());
        else return application;
      } catch (error) {
        conflicts += 1;
        if (conflicts > mostConflicts || !this.#mend(error)) throw error;
      }
    }
  }

  get #sendable(): ApplicationAnswersPatch {
    if (this.isFiled) return {};
    const open = this.contested.map(({ name }) => name);
    const changes = Object.entries(this.changes).filter(
      ([name, value]) => !open.includes(name) && !this.#earlier.isRefused(name, value),
    );
    return { ...this.#earlier.dropped, ...Object.fromEntries(changes) };
  }

  async #create(): Promise<Application> {
    // Without answers: a repeated request has to be the same, whatever was typed in between.
    return this.#hold(await this.#calls.create(this.#creationKey), {});
  }

  async #update({ id, etag }: Application, isLeaving: boolean): Promise<void> {
    const changes = this.#sendable;
    this.#sent.send(changes);
    try {
      this.#hold(await this.#calls.update(id, changes, { etag, isLeaving }), changes);
      this.#sent.clear();
      this.#earlier.keep();
    } catch (error) {
      if (!this.#earlier.refuse(changes, error)) throw error;
    }
  }

  async #reload({ id }: Application): Promise<void> {
    const application = await this.#calls.get(id);
    const { changes } = this;
    const theirs = { ...application.answers };
    this.#isOutdated = false;
    this.#contested.contest(changes, { base: this.#held, theirs, sent: this.#sent.values });
    this.#hold(application, {});
    this.answers = patchedAnswers(application.answers, changes);
    this.#contested.agree(this.answers, this.#held);
  }

  /** What was sent counts as held even where the server writes it in another way. */
  #hold(application: Application, sent: ApplicationAnswersPatch): Application {
    this.application = application;
    this.#held = patchedAnswers(application.answers, sent);
    return application;
  }

  /** What another try can get over: a newer version, one that is filed, one that is gone. */
  #mend(error: unknown): boolean {
    if (isProblem(error, 'precondition_failed') || isProblem(error, 'stage_forbids'))
      this.outdate();
    else if (isProblem(error, 'not_found') && this.application) this.#forget();
    else return false;
    return true;
  }

  /** Thrown away elsewhere while somebody still types here: begins anew with all of it. */
  #forget(): void {
    this.application = undefined;
    this.#isOutdated = false;
    this.#held = {};
    this.#sent.clear();
    this.#contested.clear();
    this.#creationKey = newKey();
  }
}
