import type { DrskElement } from '../../shared/drsk-element.js';
import { FailureEvent } from '../../shared/failure-event.js';
import { focusPart, type Panel } from './panel.js';

/** One panel at a time; each is loaded when it is asked for. */
export class PanelDoor {
  panel: Panel | undefined;
  failure: unknown;

  readonly #host: DrskElement;

  constructor(host: DrskElement) {
    this.#host = host;
  }

  async open(load: () => Promise<Panel>): Promise<void> {
    this.failure = undefined;
    try {
      this.panel = await load();
      focusPart(this.#host, '.panel-heading');
    } catch (error) {
      this.failure = error;
      this.#host.dispatchEvent(new FailureEvent(error));
      this.#host.requestUpdate();
    }
  }

  /** Back to the list, where the reader goes on. */
  readonly close = (): void => {
    this.panel = undefined;
    focusPart(this.#host, '.after-heading');
  };

  forget(): void {
    this.panel = undefined;
    this.failure = undefined;
  }
}
