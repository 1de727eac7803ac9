import type { TemplateResult, nothing } from 'lit';
import type { DrskElement } from '../../../shared/drsk-element.js';
import { renderFailure } from '../../../shared/failure.js';
import { FormController } from '../../../shared/form-controller.js';
import type { FormValues } from '../../../shared/form-values.js';

type Work = (signal: AbortSignal) => Promise<unknown>;

/** Something that one press of a button does, one at a time; says beside it when it could not. */
export class Deed {
  #work: Work = async () => undefined;
  #subject: string | undefined;
  readonly #host: DrskElement;
  readonly #form: FormController<FormValues, unknown>;

  constructor(host: DrskElement, done: () => unknown) {
    this.#host = host;
    this.#form = new FormController<FormValues, unknown>(host, {
      initial: {},
      check: () => ({}),
      send: (_values, signal) => this.#work(signal),
      onSent: done,
    });
  }

  get isBusy(): boolean {
    return this.#form.isSending;
  }

  do(subject: string, work: Work): void {
    if (this.isBusy) return;
    this.#subject = subject;
    this.#work = work;
    void this.#form.submit();
  }

  /** What kept the last one of that subject from being done. */
  renderFailure(subject: string): TemplateResult | typeof nothing {
    const { failure } = this.#form;
    return renderFailure(this.#host, this.#subject === subject ? failure : undefined);
  }
}
