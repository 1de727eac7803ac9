import type { ApplicationAnswers, ApplicationSummary } from '@drsk/sdk';
import type { DrskElement } from '../../shared/drsk-element.js';
import { FailureEvent } from '../../shared/failure-event.js';

/** A draft that was thrown away, and what brings it back. */
export interface RemovedDraft {
  objectName: string | null;
  answers: ApplicationAnswers;
}

/** Throws a draft away after a question, and keeps its answers in case it was a mistake. */
export class DraftRemoval {
  /** The draft that the question is about. */
  askedId: string | undefined;
  removed: RemovedDraft | undefined;
  isRestored = false;
  failure: unknown;

  readonly #host: DrskElement;
  readonly #onChange: () => unknown;

  /** `onChange` runs when the list is another one. */
  constructor(host: DrskElement, onChange: () => unknown) {
    this.#host = host;
    this.#onChange = onChange;
  }

  /** Answers are their author's alone. */
  forget(): void {
    this.askedId = undefined;
    this.removed = undefined;
    this.isRestored = false;
    this.failure = undefined;
  }

  ask(id: string | undefined): void {
    this.askedId = id;
    this.#host.requestUpdate();
  }

  async remove({ id, objectName }: ApplicationSummary): Promise<void> {
    await this.#try(async () => {
      const { applications } = this.#host.client;
      const { answers } = await applications.get(id);
      await applications.delete(id);
      this.removed = { objectName, answers };
      this.isRestored = false;
    });
  }

  async restore({ answers }: RemovedDraft): Promise<void> {
    await this.#try(async () => {
      await this.#host.client.applications.create(answers);
      this.removed = undefined;
      this.isRestored = true;
    });
  }

  async #try(act: () => Promise<void>): Promise<void> {
    this.failure = undefined;
    try {
      await act();
      this.askedId = undefined;
      this.#onChange();
    } catch (error) {
      this.failure = error;
      this.#host.dispatchEvent(new FailureEvent(error));
    } finally {
      this.#host.requestUpdate();
    }
  }
}
