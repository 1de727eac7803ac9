import type { SecondFactor, SecondFactorConfirmation } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { renderLoadFailure } from '../../shared/load-failure.js';
import { renderLoading } from '../../shared/loading.js';
import { RequestController } from '../../shared/request-controller.js';
import { Enrolment } from './enrolment.js';
import { FactorChoice } from './factor-choice.js';
import { focusPlace } from '../../shared/focus-place.js';
import { dayOf } from './moments.js';
import { PasswordQuestion } from './password-question.js';
import type { Profile, ProfileSection } from './profile-section.js';
import { RecoveryCodes } from './recovery-codes.js';
import { messages } from './second-factor.messages.js';

/** Fewer recovery codes than these are as good as none. */
const fewCodes = 3;

/** Whether a login asks for a code as well: turned on in three steps, off with the password. */
export class SecondFactorSection implements ProfileSection {
  #isChoosing = false;
  #done: string | undefined;
  readonly #profile: Profile;
  readonly #request: RequestController<SecondFactor>;
  readonly #choice: FactorChoice;
  readonly #enrolment: Enrolment;
  readonly #codes: RecoveryCodes;
  readonly #removal: PasswordQuestion<void>;

  constructor(profile: Profile) {
    const { host } = profile;
    this.#profile = profile;
    this.#request = new RequestController(host, (signal) =>
      host.client.account.secondFactor.get({ signal }),
    );
    this.#choice = new FactorChoice(profile, (enrolment) => this.#enrolment.begin(enrolment));
    this.#enrolment = new Enrolment(profile, {
      confirmed: (confirmation) => this.#showCodes(confirmation),
      left: () => this.#leaveEnrolment(),
    });
    this.#codes = new RecoveryCodes(host, () => this.#finish(this.#text.turnedOn));
    this.#removal = new PasswordQuestion<void>(profile, {
      act: (password, signal) => host.client.account.secondFactor.remove({ password }, { signal }),
      done: () => this.#finish(this.#text.turnedOff),
    });
  }

  readonly show = (): void => {
    if (!this.#isUnderWay) void this.#request.load();
  };

  readonly render = (): TemplateResult => {
    const { data } = this.#enrolment;
    if (this.#codes.codes.length > 0) return this.#codes.render();
    if (data) return this.#enrolment.render(data);
    return html`<p class="muted">${this.#text.explanation}</p>
      ${this.#isChoosing ? this.#choice.render(this.#cancel) : this.#renderState()}`;
  };

  readonly renderCredentials = (): unknown => {
    const { data } = this.#enrolment;
    if (data) return this.#enrolment.renderField(data);
    if (this.#isChoosing) return this.#choice.renderField();
    return this.#removal.isAsked ? this.#removal.renderField() : nothing;
  };

  readonly submit = (event: Event): unknown => {
    if (this.#enrolment.data) return this.#enrolment.code.controller.submit(event);
    const { controller } = this.#isChoosing ? this.#choice : this.#removal;
    return controller.submit(event);
  };

  get #text() {
    return messages[this.#profile.host.language];
  }

  get #isUnderWay(): boolean {
    return this.#isChoosing || this.#removal.isAsked || this.#codes.codes.length > 0;
  }

  #renderState(): TemplateResult {
    const { host } = this.#profile;
    const { result, failure, load } = this.#request;
    if (!result)
      return failure === undefined
        ? renderLoading(host)
        : renderLoadFailure(host, failure, { retry: load });
    return html`
      ${
        this.#done
          ? html`<div class="alert alert-success done" part="alert alert-success" tabindex="-1">
              <p class="alert-title">${this.#done}</p>
            </div>`
          : nothing
      }
      ${result.method ? this.#renderOn(result, result.method) : this.#renderOff()}
    `;
  }

  #renderOff(): TemplateResult {
    const text = this.#text;
    return html`
      <p class="text">${text.off}</p>
      <div>
        <button
          class="button button-primary"
          part="button button-primary"
          type="button"
          @click=${this.#choose}
        >
          ${text.turnOn}
        </button>
      </div>
    `;
  }

  #renderOn(
    { enabledAt, recoveryCodesLeft }: SecondFactor,
    method: NonNullable<SecondFactor['method']>,
  ): TemplateResult {
    const text = this.#text;
    return html`
      <div>
        <p class="row-title">${text.on[method]}</p>
        ${enabledAt ? html`<p class="muted">${text.since(dayOf(enabledAt, this.#profile.host))}</p>` : nothing}
        <p class="text">${text.codesLeft(recoveryCodesLeft)}</p>
        ${
          recoveryCodesLeft < fewCodes
            ? html`<p class="text mark-warning">${text.fewCodes}</p>`
            : nothing
        }
      </div>
      ${
        this.#removal.isAsked
          ? this.#removal.render(text.removal)
          : html`<div class="row">
              <button class="button" part="button" type="button" @click=${this.#choose}>
                ${text.change}
              </button>
              <button
                class="button button-danger"
                part="button"
                type="button"
                data-ask
                @click=${this.#removal.ask}
              >
                ${text.turnOff}
              </button>
            </div>`
      }
    `;
  }

  readonly #choose = (): void => {
    this.#isChoosing = true;
    this.#done = undefined;
    this.#profile.host.requestUpdate();
    focusPlace(this.#profile.host, '.radio');
  };

  readonly #cancel = (): void => {
    this.#isChoosing = false;
    this.#choice.controller.reset();
    focusPlace(this.#profile.host, '.section-title');
  };

  #leaveEnrolment(): void {
    this.#enrolment.data = undefined;
    this.#choose();
  }

  #showCodes({ secondFactor, recoveryCodes }: SecondFactorConfirmation): void {
    this.#enrolment.data = undefined;
    this.#isChoosing = false;
    this.#request.result = secondFactor;
    this.#codes.codes = recoveryCodes;
    this.#profile.host.requestUpdate();
    focusPlace(this.#profile.host, '.panel');
  }

  #finish(done: string): void {
    const { host } = this.#profile;
    this.#done = done;
    host.announcement = done;
    void this.#request.load();
    focusPlace(host, '.done');
  }
}
