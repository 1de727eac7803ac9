import { type Application, isDrskError, isProblem, isValidationError } from '@drsk/sdk';
import type { DrskElement } from '../../shared/drsk-element.js';
import { FailureEvent } from '../../shared/failure-event.js';
import type { FieldErrors } from '../../shared/form-values.js';
import { throughSignIn } from '../../shared/session-parts.js';
import type { FileOpener } from '../../shared/file-opener.js';
import type { renderFiled } from './filed-step.js';
import type { Filling } from './filling.js';

/** What was filed, and what shows it. */
export interface Filed {
  application: Application;
  opener: FileOpener;
  render: typeof renderFiled;
}

/** Files a draft, once, however often the button is pressed or the network fails. */
export class Submission {
  isSending = false;
  failure: unknown;
  /** What the last try was refused for. */
  problems: FieldErrors = {};
  /** The draft was changed elsewhere: the reader has to look at it again. */
  isConflicting = false;

  readonly #host: DrskElement;
  readonly #filling: Filling;

  constructor(host: DrskElement, filling: Filling) {
    this.#host = host;
    this.#filling = filling;
  }

  /** Takes nothing of the last try along. */
  reset(): void {
    this.failure = undefined;
    this.problems = {};
    this.isConflicting = false;
  }

  readonly submit = async (): Promise<void> => {
    // What is still on its way to the server says so itself.
    if (this.isSending || this.#filling.parts.attachments?.uploads.isBusy) return;
    this.reset();
    this.problems = this.#filling.allErrors;
    if (this.#filling.draft.contested.length > 0) this.#ask();
    else if (Object.keys(this.problems).length > 0) this.#refuse();
    else await this.#send();
  };

  async #send(): Promise<void> {
    this.#setSending(true);
    try {
      this.#filling.onFiled(await throughSignIn(this.#host, () => this.#file()));
    } catch (error) {
      this.#fail(error);
    } finally {
      this.#setSending(false);
    }
  }

  async #file(): Promise<Filed> {
    // First, so that whoever has filed is shown the number even if the connection is lost after it.
    const { copyOpener, renderFiled: render } = await import('./filed-step.js');
    const application = await this.#filling.draft.submit();
    return { application, opener: copyOpener(this.#host), render };
  }

  #fail(error: unknown): void {
    if (isProblem(error, 'precondition_failed')) {
      // By now the other window's answers are among these.
      this.isConflicting = true;
      return;
    }
    if (isDrskError(error) && error.name === 'ContestedDraftError') {
      this.#ask();
      return;
    }
    if (isValidationError(error) && Object.keys(error.fields).length > 0) {
      this.problems = problemsOf(error.fields);
      this.#refuse();
      return;
    }
    this.failure = error;
    this.#host.dispatchEvent(new FailureEvent(error));
  }

  /** Which of two answers it is has to be chosen first. */
  #ask(): void {
    this.problems = {};
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() =>
      this.#host.shadowRoot?.querySelector<HTMLElement>('.contested button')?.focus(),
    );
  }

  #refuse(): void {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() =>
      this.#host.shadowRoot?.querySelector<HTMLElement>('.error-summary')?.focus(),
    );
  }

  #setSending(isSending: boolean): void {
    this.isSending = isSending;
    this.#host.setState('busy', isSending);
    this.#host.requestUpdate();
  }
}

/** `/powerKw` is about a field, `/attachments/passport_copy` about a kind of document. */
function problemsOf(fields: Readonly<Record<string, { text: string }>>): FieldErrors {
  const entries = Object.entries(fields).map(
    ([pointer, { text }]) => [pointer.split('/').at(-1) ?? pointer, text] as const,
  );
  return Object.fromEntries(entries);
}
