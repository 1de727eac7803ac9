import { soundAttachments } from '@drsk/domain';
import type { AccountSummary, Application, Attachment } from '@drsk/sdk';
import type { DrskElement } from '../../shared/drsk-element.js';
import { FormController } from '../../shared/form-controller.js';
import type { FieldErrors, FormValues } from '../../shared/form-values.js';
import { toAnswers } from '../drafts/answers.js';
import { todayOf } from '../dates.js';
import { DraftController } from '../drafts/draft-controller.js';
import { errorTexts } from './error-texts.js';
import type { Estimated } from './estimated.js';
import type { FillingStart } from './filling-start.js';
import { knownAnswers } from './known-answers.js';
import { firstStep, type FormFacts, type FormStep, outlineOf, resumeAt } from './outline.js';
import { StepParts } from './step-parts.js';
import { StepWalk } from './step-walk.js';
import type { Filed } from './submission.js';

export interface FillingOptions {
  /** Another step is in view. */
  onStep: () => unknown;
  onSaved: (application: Application, savedAt: Date) => unknown;
  onFiled: (filed: Filed) => unknown;
}

/** One application being filled in: its answers, its files, and the step in view. */
export class Filling {
  readonly form: FormController<FormValues, void>;
  readonly draft: DraftController;
  readonly parts: StepParts;
  readonly walk: StepWalk;
  /** What a new application has begun with. */
  estimated: Estimated | undefined;

  readonly #host: DrskElement;
  readonly #options: FillingOptions;
  #account: AccountSummary | undefined;

  constructor(host: DrskElement, options: FillingOptions) {
    this.#host = host;
    this.#options = options;
    this.form = new FormController<FormValues, void>(host, {
      initial: {},
      check: () => this.#errorsInView(),
      send: () => this.parts.load(this.walk.next),
      onSent: () => this.walk.go(this.walk.next),
      onInput: () => this.draft.touch(),
    });
    this.draft = new DraftController(host, {
      values: () => this.form.values,
      show: (values) => this.#show(values),
      onSaved: options.onSaved,
      onAside: () => this.parts.prepareAside(),
    });
    this.parts = new StepParts(host, this);
    this.walk = new StepWalk(host, this, options.onStep);
  }

  /** Whose application it is; nobody's when none is being filled in. */
  get accountId(): string | undefined {
    return this.#account?.id;
  }

  /** Whether there is something to fill in: not when it was filed elsewhere meanwhile. */
  get isOpen(): boolean {
    const isOver = this.draft.status === 'filed' && !this.parts.review?.submission.isSending;
    return this.#account !== undefined && !isOver;
  }

  get attachments(): readonly Attachment[] {
    return this.draft.application?.attachments ?? [];
  }

  get facts(): FormFacts {
    const answers = toAnswers(this.form.values);
    return {
      answers,
      applicantKind: this.#account?.applicantKind ?? 'individual',
      attached: soundAttachments(this.attachments).map(({ kind }) => kind),
      today: todayOf({ answers }, this.#host.client.now()),
      language: this.#host.language,
    };
  }

  get outline(): FormStep[] {
    return outlineOf(this.facts);
  }

  /** Everything that keeps the application from being filed. */
  get allErrors(): FieldErrors {
    const { parts } = this;
    const errors = this.outline.map((step) => errorTexts(step, parts, this.#host.language));
    return Object.assign({}, ...errors);
  }

  /** Takes up a draft, at the step that was left if there is nothing to do before, or begins one. */
  start(
    account: AccountSummary,
    { application, estimated, isUnsent, left, person }: FillingStart,
  ): void {
    this.#account = account;
    const kept = this.draft.start({ application, isUnsent });
    const known = knownAnswers(person, this.#host.setting('region'), this.facts.today);
    this.estimated = estimated;
    this.form.reset(application ? kept : { ...(estimated?.fill(known) ?? known), ...kept });
    if (estimated) this.draft.touch();
    this.parts.review?.submission.reset();
    const isBegun = application !== undefined || Object.keys(kept).length > 0;
    this.walk.begin(isBegun ? resumeAt(this.outline, left) : firstStep(this.outline));
  }

  /** What is not saved stays in the journal of this browser. */
  stop(): void {
    this.draft.stop();
    this.parts.attachments?.uploads.clear();
    this.#account = undefined;
  }

  /** It is filed; what was typed and is not in it stays in view. */
  finish(): void {
    if (this.draft.unfiled.length === 0) this.draft.stop();
    this.parts.attachments?.uploads.clear();
    this.#account = undefined;
  }

  /** For good: this browser keeps nothing of it. */
  leave(): void {
    this.draft.forget();
    this.parts.attachments?.uploads.clear();
    this.#account = undefined;
  }

  /** Goes on to the next step, unless something is wrong with this one. */
  readonly submit = (event: Event): void => {
    event.preventDefault();
    this.walk.whenSaid(() => void this.form.submit());
  };

  onFiled(filed: Filed): void {
    this.#options.onFiled(filed);
  }

  #errorsInView(): FieldErrors {
    const step = this.outline.find(({ name }) => name === this.walk.step);
    return step ? errorTexts(step, this.parts, this.#host.language) : {};
  }

  #show(values: FormValues): void {
    this.form.values = values;
    this.#host.requestUpdate();
  }
}
