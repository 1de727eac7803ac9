import { html, nothing, type ReactiveController } from 'lit';
import { renderAccount } from './account-view.js';
import { ContactPanel } from './contact-panel.js';
import type { Profile, ProfileSection } from './profile-section.js';

/** E-mail and phone: whether they are confirmed, and how to change them. */
export class ContactsSection implements ProfileSection, ReactiveController {
  readonly #profile: Profile;
  readonly #email: ContactPanel;
  readonly #phone: ContactPanel;

  constructor(profile: Profile) {
    this.#profile = profile;
    this.#email = new ContactPanel(profile, {
      channel: 'email',
      mayEdit: () => !this.#phone.isEdited,
    });
    this.#phone = new ContactPanel(profile, {
      channel: 'sms',
      mayEdit: () => !this.#email.isEdited,
    });
    profile.host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#email.wait.look);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#email.wait.look);
  }

  readonly render = (): unknown =>
    renderAccount(
      this.#profile,
      (account) => html`${this.#email.render(account)} ${this.#phone.render(account)}`,
    );

  readonly renderCredentials = (): unknown =>
    this.#phone.wait.pending ? this.#phone.wait.code.renderField() : nothing;

  readonly submit = (event: Event): unknown => this.#phone.wait.code.controller.submit(event);
}
