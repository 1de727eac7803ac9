import type { ReactiveController } from 'lit';
import type { DrskElement } from './drsk-element.js';
import { FailureEvent } from './failure-event.js';
import { focusField, showFailure } from './focus-field.js';
import type { FieldErrors, FieldValue, FormValues } from './form-values.js';
import { toFieldErrors } from './problem-fields.js';
import { messages } from './core.messages.js';
import { throughSignIn } from './session-parts.js';
import { whenGone } from './when-gone.js';
import { watchPointer, whenReleased } from './when-released.js';

export interface FormOptions<Values extends FormValues, Result> {
  initial: Values;
  /** Every field that breaks a rule, in the order of the page; run before anything is sent. */
  check: (values: Values) => FieldErrors;
  send: (values: Values, signal: AbortSignal) => Promise<Result>;
  onSent: (result: Result) => unknown;
  /** Runs after every change: a draft saves itself. */
  onInput?: (values: Values) => unknown;
  /** Runs when the sending failed as a whole; `true` says that the widget deals with it in its own way. */
  onFailed?: (error: unknown) => unknown;
  /** Runs before the reader is taken to what is wrong: a longer form shows the step it is on. */
  onRefused?: (errors: FieldErrors) => unknown;
}

/** One form's life: keep what is typed, check, send, put the server's refusals at their fields. */
export class FormController<Values extends FormValues, Result> implements ReactiveController {
  values: Values;
  errors: FieldErrors = {};
  /** Why the sending failed as a whole, until the next try. */
  failure: unknown;
  isSending = false;
  /** How many fields the last try was refused for: the summary stays until all are mended. */
  refusedFields = 0;

  readonly #host: DrskElement;
  readonly #options: FormOptions<Values, Result>;
  readonly #cut = new Map<string, number>();
  #abort = new AbortController();
  #isPrepared = false;

  constructor(host: DrskElement, options: FormOptions<Values, Result>) {
    this.#host = host;
    this.#options = options;
    this.values = { ...options.initial };
    host.addController(this);
  }

  hostDisconnected(): void {
    whenGone(this.#host, () => this.#abort.abort());
  }

  /** Takes what is typed; an error shown at the field goes as soon as it is mended. */
  input(name: string, value: FieldValue): void {
    this.#prepare();
    if (value === this.values[name]) return;
    this.values = { ...this.values, [name]: value };
    if (this.errors[name] !== undefined || this.#cut.has(name))
      whenReleased(() => this.#recheck(name));
    this.#options.onInput?.(this.values);
    this.#host.requestUpdate();
  }

  /** Said at the field until its text is shorter than what fits; it keeps nobody from going on. */
  cut(name: string, most: number): void {
    this.#cut.set(name, most);
  }

  /** The typist has left the field: says what is wrong with it, unless nothing is there yet. */
  leave(name: string): void {
    if (this.values[name] === '') return;
    whenReleased(() => {
      // The server's refusal stays until the value is another one.
      if (this.errors[name] === undefined) this.#recheck(name);
      this.#host.announcement = this.errors[name] ?? '';
    });
  }

  /** Starts over, keeping the values given. */
  reset(values: Partial<Values> = {}): void {
    this.values = { ...this.#options.initial, ...values };
    this.errors = {};
    this.failure = undefined;
    this.refusedFields = 0;
    this.#host.requestUpdate();
  }

  /** Checks some fields alone, before the next step of a longer form; refuses them like a submission. */
  passes(names: readonly string[]): boolean {
    const all = Object.entries(this.#options.check(this.values));
    const errors = all.filter(([name]) => names.includes(name));
    this.#refuse(Object.fromEntries(errors));
    return errors.length === 0;
  }

  readonly submit = async (event?: Event): Promise<void> => {
    event?.preventDefault();
    if (this.isSending) return;
    this.failure = undefined;
    const errors = this.#options.check(this.values);
    if (Object.keys(errors).length > 0) this.#refuse(errors);
    else await this.#send();
  };

  /** Somebody has begun to type: by the time they send, what sends is here. */
  #prepare(): void {
    if (this.#isPrepared) return;
    this.#isPrepared = true;
    watchPointer();
    void this.#host.client.prepare();
  }

  #recheck(name: string): void {
    const error = this.#options.check(this.values)[name] ?? this.#cutText(name);
    const others = Object.entries(this.errors).filter(([other]) => other !== name);
    this.errors = Object.fromEntries(error === undefined ? others : [...others, [name, error]]);
    this.#host.requestUpdate();
  }

  #cutText(name: string): string | undefined {
    const most = this.#cut.get(name);
    const isFull = most !== undefined && String(this.values[name]).length >= most;
    if (isFull) return messages[this.#host.language].cut(most);
    this.#cut.delete(name);
    return undefined;
  }

  async #send(): Promise<void> {
    this.errors = {};
    this.refusedFields = 0;
    this.#host.announcement = ''; // the same sentence as the last time is to be said again
    this.#setSending(true);
    const { signal } = (this.#abort = new AbortController());
    try {
      const result = await throughSignIn(this.#host, () => this.#options.send(this.values, signal));
      if (!signal.aborted) this.#options.onSent(result);
    } catch (error) {
      if (!signal.aborted) this.#fail(error);
    } finally {
      this.#setSending(false);
    }
  }

  #setSending(isSending: boolean): void {
    this.isSending = isSending;
    this.#host.setState('busy', isSending);
    this.#host.setState('error', this.failure !== undefined);
    this.#host.requestUpdate();
  }

  #fail(error: unknown): void {
    const errors = toFieldErrors(error, Object.keys(this.values));
    if (errors) {
      this.#refuse(errors);
      return;
    }
    if (this.#options.onFailed?.(error) === true) return;
    this.failure = error;
    this.#host.requestUpdate();
    showFailure(this.#host);
    this.#host.dispatchEvent(new FailureEvent(error));
  }

  #refuse(errors: FieldErrors): void {
    this.errors = errors;
    this.refusedFields = Object.keys(errors).length;
    this.#host.requestUpdate();
    if (this.refusedFields === 0) return;
    this.#options.onRefused?.(errors);
    void this.#host.updateComplete.then(() => focusField(this.#host, errors));
  }
}
