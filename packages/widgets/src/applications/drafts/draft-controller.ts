import type {
  AnswerLeftOut,
  Application,
  Attachment,
  ContestedAnswer,
  Drafts,
  DraftStatus,
  DrskClient,
  OpenDraft,
  OpenDraftOptions,
  Side,
} from '@drsk/sdk';
import type { ReactiveController } from 'lit';
import type { DrskElement } from '../../shared/drsk-element.js';
import { FailureEvent } from '../../shared/failure-event.js';
import type { FormValues } from '../../shared/form-values.js';
import { isKiosk } from '../../shared/kiosk.js';
import { areSame } from './answers.js';
import type { DraftOptions, DraftStart } from './draft-options.js';
import { whenGone } from '../../shared/when-gone.js';

/** The form's open draft, which saves itself for as long as the form is in the page. */
export class DraftController implements ReactiveController {
  readonly #host: DrskElement;
  readonly #options: DraftOptions;
  #drafts: Drafts | undefined;
  #draft: OpenDraft | undefined;
  /** Whose drafts they are, and what speaks to the server for them. */
  #accountId = '';
  #client: DrskClient | undefined;
  /** The form has left the page, or goes on with another client: until it is back, nothing is open. */
  #return: Promise<void> | undefined;

  constructor(host: DrskElement, options: DraftOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#return) this.#return = this.#return.then(() => this.#comeBack());
  }

  hostDisconnected(): void {
    whenGone(this.#host, () => {
      this.#return = this.#draft?.close();
    });
  }

  /** The page may give the form another client at any time. */
  hostUpdate(): void {
    if (!this.#client || this.#client === this.#host.client) return;
    const closed = this.#draft?.close();
    this.#return = Promise.all([this.prepare(this.#accountId), closed]).then(() =>
      this.#comeBack(),
    );
  }

  /** What the server holds; nothing before the first answer. */
  get application(): Application | undefined {
    return this.#draft?.application;
  }

  get status(): DraftStatus {
    return this.#draft?.status ?? 'new';
  }

  get savedAt(): Date | undefined {
    return this.#draft?.savedAt;
  }

  get failure(): unknown {
    return this.#draft?.failure;
  }

  /** Whether this browser keeps what is not saved. */
  get isKept(): boolean {
    return this.#draft?.isKept ?? true;
  }

  /** Answers that were changed here and elsewhere. */
  get contested(): readonly ContestedAnswer[] {
    return this.#draft?.contested ?? [];
  }

  /** Answers to another version of the form. */
  get earlier(): readonly AnswerLeftOut[] {
    return this.#draft?.earlier ?? [];
  }

  /** What was typed and is not in the application that was filed. */
  get unfiled(): readonly AnswerLeftOut[] {
    return this.#draft?.unfiled ?? [];
  }

  /** Whether this browser holds a draft that never reached the server. */
  get hasUnsent(): boolean {
    return this.#drafts?.hasUnsent ?? false;
  }

  /** What opens drafts of that account; before anything is started. */
  async prepare(accountId: string): Promise<void> {
    const { client } = this.#host;
    const storage = isKiosk() ? null : undefined;
    this.#accountId = accountId;
    this.#client = client;
    this.#drafts = await client.applications.drafts({ accountId, storage });
  }

  /** Takes up a draft, or begins one; gives its answers with what the browser has on top. */
  start({ application, isUnsent }: DraftStart): FormValues {
    this.stop();
    this.#return = undefined;
    const [drafts, listeners] = [this.#drafts, this.#listeners];
    if (!drafts) throw new Error('Nothing opens drafts yet');
    this.#draft = isUnsent ? drafts.openUnsent(listeners) : drafts.open(application, listeners);
    this.#lookAside();
    return { ...this.#draft.answers };
  }

  /** Leaves the draft; what is not saved stays in the browser. */
  stop(): void {
    void this.#draft?.close();
    this.#draft = undefined;
  }

  /** The form has changed. */
  touch(): void {
    if (!this.#return) this.#draft?.patch(this.#options.values());
  }

  setAttachments(attachments: Attachment[]): void {
    this.#draft?.setAttachments(attachments);
  }

  settle(name: string, side: Side): void {
    this.#draft?.settle(name, side);
  }

  dropEarlier(): void {
    this.#draft?.dropEarlier();
  }

  /** The reader needs nothing more of what was not filed. */
  dropUnfiled(): void {
    this.#draft?.discard();
    this.#draft = undefined;
  }

  /** Whoever signs out leaves nothing in the browser. */
  forget(): void {
    this.dropUnfiled();
    this.#drafts?.clear();
  }

  /** Saves if there is something to save; a failure is shown and tried again, never thrown. */
  readonly saveNow = (): void => this.#draft?.save();

  /** The draft, with all that is in the form. */
  flush = async (): Promise<Application> => (await this.#open()).flush();

  /** Files it with all that is in the form. */
  submit = async (): Promise<Application> => (await this.#open()).submit();

  get #listeners(): OpenDraftOptions {
    return {
      onChange: (draft) => this.#onChange(draft),
      onSaved: this.#options.onSaved,
      onFailure: (error) => this.#host.dispatchEvent(new FailureEvent(error)),
    };
  }

  async #open(): Promise<OpenDraft> {
    await this.#return;
    if (!this.#draft) throw new Error('No draft is open');
    this.touch();
    return this.#draft;
  }

  #lookAside(): void {
    const aside = [this.contested, this.earlier, this.unfiled];
    if (aside.some(({ length }) => length > 0)) this.#options.onAside();
  }

  #onChange({ answers }: OpenDraft): void {
    if (!areSame(answers, this.#options.values())) this.#options.show({ ...answers });
    this.#lookAside();
    this.#host.requestUpdate();
  }

  /** Put back into the page: goes on with the same, and with what the form still holds. */
  #comeBack(): void {
    const before = this.#draft;
    if (!this.#return || !this.#host.isConnected) return;
    this.#return = undefined;
    if (!before) return;
    this.#draft = this.#drafts?.open(before.application, this.#listeners);
    this.touch();
  }
}
