import type { DrskElement } from '../../shared/drsk-element.js';
import { FailureEvent } from '../../shared/failure-event.js';
import { findField } from '../../shared/focus-field.js';
import { isQuiet } from '../../shared/quietly.js';
import { focusStep } from '../../shared/steps.js';
import type { Filling } from './filling.js';
import type { StepName } from './outline.js';

/** Which step is in view, and the ways from it to the others. */
export class StepWalk {
  step: StepName = 'connection';
  /** The reader came from the review and goes back there. */
  isCorrecting = false;
  /** The list of steps is unfolded. */
  isListOpen = false;
  /** What a step shows is on its way. */
  isLoading = false;

  readonly #host: DrskElement;
  readonly #filling: Filling;
  readonly #onStep: () => unknown;
  /** Where the reader wants to be, should several wishes be on their way. */
  #wish: object | undefined;

  /** `onStep` runs when another step is in view. */
  constructor(host: DrskElement, filling: Filling, onStep: () => unknown) {
    this.#host = host;
    this.#filling = filling;
    this.#onStep = onStep;
  }

  /** The step that follows. */
  get next(): StepName {
    return this.isCorrecting ? 'review' : (this.#beside(1) ?? 'review');
  }

  /** Begins there; it is drawn once it is here. */
  begin(step: StepName): void {
    this.step = step;
    this.isCorrecting = false;
    void this.retry();
  }

  /** Takes the reader to the first question that is open here, or to the step. */
  focusOpen(): void {
    const step = this.#filling.outline.find(({ name }) => name === this.step);
    const [open] = Object.keys(step?.problems ?? {});
    void this.#host.updateComplete.then(() => {
      const field = findField(this.#host, open);
      if (field) field.focus();
      else focusStep(this.#host);
    });
  }

  /** Once more, should what the step shows not have come. */
  readonly retry = (): Promise<void> => this.#reach(this.step, () => this.#host.requestUpdate());

  /** Shows a step, and in it the field that is to be mended. */
  go(step: StepName, field?: string): void {
    void this.#reach(step, () => {
      this.isCorrecting = this.step === 'review' && step !== 'review';
      this.#change(step);
      this.#onStep();
      if (field === undefined) focusStep(this.#host);
      else void this.#host.updateComplete.then(() => findField(this.#host, field)?.focus());
    });
  }

  /** Shows a step that the history leads to. */
  revisit(step: StepName): void {
    void this.#reach(step, () => {
      this.isCorrecting = false;
      this.#change(step);
      focusStep(this.#host);
    });
  }

  /** Acts when it can be said what is wrong here. */
  whenSaid(act: () => void): void {
    if (this.#filling.parts.sentences) act();
    else void this.#fetch(this.step, act);
  }

  readonly back = (): void => {
    const before = this.#beside(-1);
    if (before) this.go(before);
  };

  readonly toggleList = (): void => {
    this.isListOpen = !this.isListOpen;
    this.#host.requestUpdate();
  };

  #beside(distance: number): StepName | undefined {
    const { outline } = this.#filling;
    return outline[outline.findIndex(({ name }) => name === this.step) + distance]?.name;
  }

  /** At once where all is here that the step shows, as it nearly always is. */
  async #reach(step: StepName, show: () => void): Promise<void> {
    this.#wish = undefined;
    if (this.#filling.parts.isReady(step)) this.#arrive(show);
    else await this.#fetch(step, show);
  }

  async #fetch(step: StepName, show: () => void): Promise<void> {
    const { form, parts } = this.#filling;
    const wish = (this.#wish = {});
    if (!isQuiet(this.#host)) form.failure = undefined;
    this.#setLoading(true);
    try {
      await parts.load(step);
      form.failure = undefined;
      if (this.#wish === wish) this.#arrive(show);
    } catch (error) {
      if (form.failure === undefined) this.#host.dispatchEvent(new FailureEvent(error));
      form.failure = error;
    } finally {
      this.#setLoading(false);
    }
  }

  /**
   * What comes next, and what is said of wrong answers, is on its way while the reader reads; to whoever goes on from the
   * first step, so is all that follows, for the network may go.
   */
  #arrive(show: () => void): void {
    show();
    const { outline, parts } = this.#filling;
    const index = outline.findIndex(({ name }) => name === this.step);
    const ahead = index > 0 ? outline.slice(index + 1).map(({ name }) => name) : [];
    parts.prepare(this.next, ...ahead);
  }

  #change(step: StepName): void {
    const { draft, form } = this.#filling;
    draft.saveNow();
    form.errors = {};
    form.refusedFields = 0;
    this.isListOpen = false;
    this.step = step;
    this.#host.requestUpdate();
  }

  #setLoading(isLoading: boolean): void {
    this.isLoading = isLoading;
    this.#host.requestUpdate();
  }
}
