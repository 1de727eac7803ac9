import { html, nothing, type TemplateResult } from 'lit';
import type { DrskElement } from '../../shared/drsk-element.js';
import { ServerClock } from '../server-clock.js';
import { ChannelStep } from './channel-step.js';
import { CentreStep } from './centre-step.js';
import { MessageStep } from './message-step.js';
import { PasswordStep } from './password-step.js';
import type { RecoveryProgress, RecoveryStep } from './recovery-progress.js';
import { messages } from './recovery-rest.messages.js';
import { renderStepHeading } from './step-heading.js';

export interface RecoveryFlow {
  readonly progress: RecoveryProgress;
  readonly go: (step: RecoveryStep) => void;
  /** Sends the form in light DOM. */
  readonly submit: () => unknown;
}

/** What follows the question whose account it is, a part of its own. */
export class RecoveryRest {
  readonly #host: DrskElement;
  readonly #flow: RecoveryFlow;
  readonly #channel: ChannelStep;
  readonly #message: MessageStep;
  readonly #password: PasswordStep;
  readonly #centre: CentreStep;

  constructor(host: DrskElement, flow: RecoveryFlow) {
    this.#host = host;
    this.#flow = flow;
    const clock = new ServerClock(host, flow.progress.clockAhead);
    this.#message = new MessageStep(host, flow, clock);
    this.#channel = new ChannelStep(host, flow, this.#message);
    this.#password = new PasswordStep(host, flow);
    this.#centre = new CentreStep(host);
  }

  render(): TemplateResult {
    const { step } = this.#flow.progress;
    if (step === 'channel') return this.#channel.render();
    if (step === 'message') return this.#message.render();
    if (step === 'password') return this.#password.render();
    if (step === 'done') return this.#password.renderDone();
    if (step === 'centre') return html`${this.#centre.render()} ${this.#renderAgain()}`;
    return this.#renderGone();
  }

  /** In light DOM. */
  renderCredentials(): unknown {
    const { step } = this.#flow.progress;
    if (step === 'message') return this.#message.renderCredentials();
    return step === 'password' ? this.#password.renderCredentials() : nothing;
  }

  submit(event: Event): void {
    event.preventDefault();
    const { step } = this.#flow.progress;
    if (step === 'message') void this.#message.submit();
    if (step === 'password') void this.#password.submit();
  }

  #renderGone(): TemplateResult {
    const { linkGone, timeOver } = messages[this.#host.language];
    const { title, text } = this.#flow.progress.step === 'time-over' ? timeOver : linkGone;
    return html`
      ${renderStepHeading(this.#host, title)}
      <p class="alert alert-warning text" part="alert alert-warning">${text}</p>
      ${this.#renderAgain('button-primary')}
    `;
  }

  #renderAgain(look: 'button-primary' | '' = ''): TemplateResult {
    return html`<div class="actions">
      <button
        class="button ${look}"
        part="button ${look}"
        type="button"
        @click=${() => this.#flow.go('start')}
      >
        ${messages[this.#host.language].again}
      </button>
    </div>`;
  }
}
