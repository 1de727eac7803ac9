import { html, nothing, type TemplateResult } from 'lit';
import type { Profile, ProfileSection } from '../profile-section.js';
import { messages } from './programs.messages.js';
import { TokensPart } from './tokens-part.js';
import { WebhooksPart } from './webhooks-part.js';

/** What programs may do in place of the reader: tokens they come with, and addresses that are told of events. */
export class ProgramsSection implements ProfileSection {
  readonly #profile: Profile;
  readonly #tokens: TokensPart;
  readonly #webhooks: WebhooksPart;

  constructor(profile: Profile) {
    this.#profile = profile;
    this.#tokens = new TokensPart(profile);
    this.#webhooks = new WebhooksPart(profile.host);
  }

  readonly show = (): void => {
    this.#tokens.load();
    this.#webhooks.load();
  };

  readonly render = (): TemplateResult => {
    const text = messages[this.#profile.host.language];
    return html`<div class="part">
        ${this.#renderTitle(text.token.title)}
        <p class="muted">${text.token.explanation}</p>
        ${this.#tokens.render()}
      </div>
      <div class="part">
        ${this.#renderTitle(text.webhook.title)}
        <p class="muted">${text.webhook.explanation}</p>
        ${this.#webhooks.render()}
      </div>`;
  };

  readonly renderCredentials = (): unknown =>
    this.#tokens.isMaking ? this.#tokens.form.renderField() : nothing;

  readonly submit = (event: Event): unknown => this.#tokens.form.controller.submit(event);

  #renderTitle(title: string): TemplateResult {
    const level = this.#profile.host.headingLevel + 2;
    return html`<div class="subheading" role="heading" aria-level=${level}>${title}</div>`;
  }
}
