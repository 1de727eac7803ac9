import {
  checkCorrection,
  type CorrectedApplication,
  type Correction,
  correctionOf,
  foreignClause,
  localDate,
  missingAttachments,
  soundAttachments,
} from '@drsk/domain';
import type {
  Application,
  ApplicationAnswers,
  ApplicationAnswersPatch,
  AttachmentKind,
} from '@drsk/sdk';
import type { DrskElement } from '../../shared/drsk-element.js';
import { FormController } from '../../shared/form-controller.js';
import type { FieldErrors, FormValues } from '../../shared/form-values.js';
import { regionOf, todayOf } from '../dates.js';
import { changedAnswers, patchedValues, toAnswers } from '../drafts/answers.js';
import { messages } from './correction.messages.js';
import { focusPart, type PanelOptions, reloadIfChanged } from './panel.js';
import { correctionJournal as journal } from './typed-journals.js';

/** Answers being corrected: what was typed, what it changes, and sending it. */
export class CorrectionForm {
  readonly form: FormController<FormValues, Application | undefined>;
  /** The difference is in view, to be sent or gone back from. */
  isReviewing = false;
  isRestored = false;

  readonly #host: DrskElement;
  readonly #options: PanelOptions;

  constructor(
    host: DrskElement,
    options: PanelOptions & { onRefused: (errors: FieldErrors) => void },
  ) {
    this.#host = host;
    this.#options = options;
    this.form = new FormController<FormValues, Application | undefined>(host, {
      initial: {},
      check: (values) => this.#check(values),
      send: (values, signal) => this.#send(values, signal),
      onSent: (application) => this.#onSent(application),
      onInput: (values) => this.#keep(values),
      onRefused: (errors) => this.#refuse(errors, options.onRefused),
      onFailed: (error) => reloadIfChanged(error, options),
    });
    this.#start();
  }

  /** What the answers change so far. */
  get correction(): Correction {
    return correctionOf(this.subject, toAnswers(this.form.values));
  }

  /** The application as it is filed. */
  get subject(): CorrectedApplication {
    const { answers, applicantKind, category, status, submittedAt } = this.#application;
    const filedOn = localDate(submittedAt ?? '', regionOf({ answers }));
    return { answers, applicantKind, category, filedOn, status };
  }

  /** The answers as they are typed. */
  get facts(): { answers: ApplicationAnswers } {
    return { answers: toAnswers(this.form.values) };
  }

  /** It would be another application: nothing but a new one helps. */
  get isForeign(): boolean {
    return foreignClause(this.subject, toAnswers(this.form.values)) !== undefined;
  }

  /** What will be asked for besides. */
  get missing(): AttachmentKind[] {
    const { attachments, missingItems } = this.#application;
    const attached = soundAttachments(attachments).map(({ kind }) => kind);
    const requested = missingItems.map(({ attachmentKind }) => attachmentKind);
    return missingAttachments([...attached, ...requested], {
      ...this.subject,
      answers: toAnswers(this.form.values),
    });
  }

  /** What was typed is thrown away. */
  readonly startOver = (): void => {
    journal.drop(this.#application.id);
    this.#start();
  };

  readonly goBack = (): void => {
    this.isReviewing = false;
    focusPart(this.#host, '.panel-heading');
  };

  get #application(): Application {
    const application = this.#options.application();
    if (!application) throw new TypeError('The application has left the view');
    return application;
  }

  #start(): void {
    const { answers, id } = this.#application;
    const kept = journal.read(id);
    this.isRestored = kept !== undefined;
    this.form.reset(patchedValues(answers, kept ?? {}));
  }

  #keep(values: FormValues): void {
    const changes = Object.entries(this.#patch(values));
    const typed = changes.map(([name, value]) => [name, value ?? ''] as const);
    journal.write(this.#application.id, Object.fromEntries(typed));
  }

  #patch(values: FormValues): ApplicationAnswersPatch {
    return changedAnswers({ ...this.#application.answers }, values);
  }

  #check(values: FormValues): FieldErrors {
    const correctedOn = todayOf(this.#application, this.#host.client.now());
    const how = { correctedOn, locale: this.#host.language };
    const errors = checkCorrection(this.subject, toAnswers(values), how);
    return Object.fromEntries(Object.entries(errors).map(([name, { text }]) => [name, text]));
  }

  /** First to the difference, then to the grid. */
  async #send(values: FormValues, signal: AbortSignal): Promise<Application | undefined> {
    if (!this.isReviewing) return undefined;
    const { etag, id } = this.#application;
    const { applications } = this.#host.client;
    return applications.correct(id, this.#patch(values), { ifMatch: etag, signal });
  }

  #onSent(application: Application | undefined): void {
    if (application) {
      journal.drop(application.id);
      this.#options.done(application, messages[this.#host.language].done);
      return;
    }
    this.isReviewing = true;
    focusPart(this.#host, '.panel-heading');
  }

  /** What the server refuses is mended among the answers. */
  #refuse(errors: FieldErrors, onRefused: (errors: FieldErrors) => void): void {
    this.isReviewing = false;
    onRefused(errors);
  }
}
