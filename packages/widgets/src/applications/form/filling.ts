import type { AccountSummary, Application, Attachment } from '@drsk/sdk';
import type { DrskElement } from '../../shared/drsk-element.js';
import { FailureEvent } from '../../shared/failure-event.js';
import { findField } from '../../shared/focus-field.js';
import { FormController } from '../../shared/form-controller.js';
import type { FieldErrors, FormValues } from '../../shared/form-values.js';
import { focusStep } from '../../shared/steps.js';
import { toAnswers } from '../drafts/answers.js';
import { todayOf } from '../dates.js';
import { DraftController } from '../drafts/draft-controller.js';
import type { FillingStart } from './filling-start.js';
import { knownAnswers } from './known-answers.js';
import {
  allErrors,
  firstStep,
  type FormFacts,
  type FormStep,
  outlineOf,
  resumeAt,
  type StepName,
} from './outline.js';
import { type Filed, Submission } from './submission.js';
import { unlessGone } from '../unless-gone.js';
import { UploadController } from '../attachments/upload-controller.js';
import { withoutError } from '../attachments/without-error.js';

export interface FillingOptions {
  /** Another step is in view. */
  onStep: () => unknown;
  onSaved: (application: Application, savedAt: Date) => unknown;
  onFiled: (filed: Filed) => unknown;
}

/** One application being filled in: its answers, its files, and the step in view. */
export class Filling {
  step: StepName = 'connection';
  /** The reader came from the review and goes back there. */
  isCorrecting = false;
  /** The list of steps is unfolded. */
  isListOpen = false;
  readonly form: FormController<FormValues, void>;
  readonly draft: DraftController;
  readonly uploads: UploadController;
  readonly submission: Submission;

  readonly #host: DrskElement;
  readonly #options: FillingOptions;
  #account: AccountSummary | undefined;

  constructor(host: DrskElement, options: FillingOptions) {
    this.#host = host;
    this.#options = options;
    this.form = new FormController<FormValues, void>(host, {
      initial: {},
      check: () => this.#errorsInView(),
      send: async () => undefined,
      onSent: () => this.#goOn(),
      onInput: () => this.draft.touch(),
    });
    this.draft = new DraftController(host, {
      values: () => this.form.values,
      merge: (values) => this.#show(values),
      onSaved: options.onSaved,
    });
    this.uploads = new UploadController(host, {
      send: async ({ kind, file }, upload) => {
        const { id } = await this.draft.flush();
        return host.client.applications.attachments.upload(id, { kind, file }, upload);
      },
      onSent: (attachment) => {
        this.form.errors = withoutError(this.form.errors, attachment.kind);
        this.draft.setAttachments([...this.attachments, attachment]);
      },
    });
    this.submission = new Submission(host, {
      draft: this.draft,
      check: () => allErrors(this.outline),
      isBlocked: () => this.uploads.isBusy,
      onFiled: options.onFiled,
    });
  }

  /** Whose application it is; nobody's when none is being filled in. */
  get accountId(): string | undefined {
    return this.#account?.id;
  }

  get attachments(): readonly Attachment[] {
    return this.draft.application?.attachments ?? [];
  }

  get facts(): FormFacts {
    const answers = toAnswers(this.form.values);
    return {
      answers,
      applicantKind: this.#account?.applicantKind ?? 'individual',
      attached: this.attachments.map(({ kind }) => kind),
      today: todayOf({ answers }, this.#host.client.now()),
      language: this.#host.language,
    };
  }

  get outline(): FormStep[] {
    return outlineOf(this.facts);
  }

  /** Takes up a draft, at the step that was left if there is nothing to do before, or begins one. */
  start(account: AccountSummary, { application, left, person }: FillingStart): void {
    this.#account = account;
    const kept = this.draft.start(account.id, application);
    const known = knownAnswers(person, this.#host.setting('region'));
    this.form.reset(application ? kept : { ...known, ...kept });
    this.submission.reset();
    const isBegun = application !== undefined || Object.keys(kept).length > 0;
    this.step = isBegun ? resumeAt(this.outline, left) : firstStep(this.outline);
    this.isCorrecting = false;
  }

  /** What is not saved stays in the journal of this browser. */
  stop(): void {
    this.draft.stop();
    this.uploads.clear();
    this.#account = undefined;
  }

  /** For good: this browser keeps nothing of it. */
  leave(): void {
    this.draft.forget();
    this.uploads.clear();
    this.#account = undefined;
  }

  /** Shows a step, and in it the field that is to be mended. */
  go(step: StepName, field?: string): void {
    this.isCorrecting = this.step === 'review' && step !== 'review';
    this.#change(step);
    this.#options.onStep();
    if (field === undefined) focusStep(this.#host);
    else void this.#host.updateComplete.then(() => findField(this.#host, field)?.focus());
  }

  /** Shows a step that the history leads to. */
  revisit(step: StepName): void {
    this.isCorrecting = false;
    this.#change(step);
    focusStep(this.#host);
  }

  #change(step: StepName): void {
    this.draft.saveNow();
    this.form.errors = {};
    this.form.refusedFields = 0;
    this.isListOpen = false;
    this.step = step;
    this.#host.requestUpdate();
  }

  readonly toggleList = (): void => {
    this.isListOpen = !this.isListOpen;
    this.#host.requestUpdate();
  };

  readonly back = (): void => {
    const { outline } = this;
    const before = outline[outline.findIndex(({ name }) => name === this.step) - 1];
    if (before) this.go(before.name);
  };

  readonly remove = async ({ id }: Attachment): Promise<void> => {
    const { attachments } = this.#host.client.applications;
    try {
      await attachments.delete(this.draft.application?.id ?? '', id).catch(unlessGone);
      this.draft.setAttachments(this.attachments.filter((file) => file.id !== id));
    } catch (error) {
      this.form.failure = error;
      this.#host.dispatchEvent(new FailureEvent(error));
      this.#host.requestUpdate();
    }
  };

  #errorsInView(): FieldErrors {
    return this.outline.find(({ name }) => name === this.step)?.errors ?? {};
  }

  #goOn(): void {
    const { outline } = this;
    const next = outline[outline.findIndex(({ name }) => name === this.step) + 1];
    this.go(this.isCorrecting || !next ? 'review' : next.name);
  }

  #show(values: FormValues): void {
    this.form.values = values;
    this.#host.requestUpdate();
  }
}
