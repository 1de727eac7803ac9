import { checkDetail, type DetailName, localDate } from '@drsk/domain';
import type { VersionedAccount } from '@drsk/sdk';
import { html, type TemplateResult } from 'lit';
import type { DrskElement } from '../../shared/drsk-element.js';
import { errorFacts } from '../../shared/error-facts.js';
import { renderErrorSummary } from '../../shared/error-summary.js';
import { namedBy } from '../../shared/named-errors.js';
import { renderFailure } from '../../shared/failure.js';
import { findField } from '../../shared/focus-field.js';
import { FormController } from '../../shared/form-controller.js';
import type { FieldErrors, FormValues } from '../../shared/form-values.js';
import { toRegionCode } from '../../shared/region-codes.js';
import { renderSubmitButton } from '../../shared/submit-button.js';
import { renderTextField } from '../../shared/text-field.js';
import { messages } from './data.messages.js';
import { changedDetails, differences } from './detail-changes.js';
import { detailField, type GroupName, namesOf, typedDetails } from './detail-fields.js';
import { messages as partMessages } from './profile-parts.messages.js';
import type { Profile } from './profile-section.js';

/** Details that are changed together: only what was typed anew is sent, and nothing over somebody else's change. */
export class DetailGroup {
  readonly name: GroupName;
  /** What somebody else has changed since the form was opened. */
  #differences: readonly string[] = [];
  #before: FormValues = {};
  readonly #host: DrskElement;
  readonly #profile: Profile;
  readonly #form: FormController<FormValues, VersionedAccount>;

  constructor(name: GroupName, profile: Profile, saved: (account: VersionedAccount) => unknown) {
    this.name = name;
    this.#host = profile.host;
    this.#profile = profile;
    this.#form = new FormController<FormValues, VersionedAccount>(profile.host, {
      initial: {},
      check: (values) => this.#check(values),
      send: (values, signal) => this.#send(values, signal),
      onSent: saved,
    });
  }

  open(account: VersionedAccount): void {
    this.#before = typedDetails(account, this.#names);
    this.#differences = [];
    this.#form.reset(this.#before);
    const [first] = this.#names;
    void this.#host.updateComplete.then(() => findField(this.#host, first)?.focus());
  }

  render(cancel: () => unknown): TemplateResult {
    const { language } = this.#host;
    const text = partMessages[language];
    return html`
      ${renderErrorSummary(
        this.#host,
        this.#form,
        namedBy(this.#host, (name) => this.#labelOf(name)),
      )}
      ${this.#renderFailure()}
      <form class="stack" part="form" novalidate @submit=${this.#form.submit}>
        ${this.#names.map((name) => renderTextField(this.#form, detailField(name, language)))}
        <div class="actions">
          <button class="button" part="button" type="button" @click=${cancel}>
            ${text.cancel}
          </button>
          ${renderSubmitButton({
            label: text.save,
            busyLabel: text.saving,
            isBusy: this.#form.isSending,
          })}
        </div>
      </form>
    `;
  }

  get #names(): DetailName[] {
    return namesOf(this.name, this.#profile.account.result?.applicantKind ?? 'individual');
  }

  #labelOf(name: string): string | undefined {
    const known = this.#names.find((detail) => detail === name);
    return known && messages[this.#host.language].fields[known].label;
  }

  #check(values: FormValues): FieldErrors {
    const { result } = this.#profile.account;
    if (!result) return {};
    const region = toRegionCode(this.#host.setting('region')) ?? '28';
    const reader = {
      applicantKind: result.applicantKind,
      today: localDate(this.#host.client.now(), region),
      locale: this.#host.language,
    };
    const errors = this.#names.map((name) => {
      const problem = checkDetail(name, String(values[name] ?? ''), reader);
      return [name, problem?.text] as const;
    });
    return Object.fromEntries(
      errors.filter((entry): entry is [DetailName, string] => entry[1] !== undefined),
    );
  }

  async #send(values: FormValues, signal: AbortSignal): Promise<VersionedAccount> {
    const { account } = this.#host.client;
    const known = this.#profile.account.result ?? (await account.get({ signal }));
    const change = changedDetails(this.#names, values, this.#before);
    if (Object.keys(change).length === 0) return known;
    try {
      return await account.update(change, { ifMatch: known.etag, signal });
    } catch (error) {
      if (isOutdated(error)) this.#takeNewer(known, await account.get({ signal }));
      throw error;
    }
  }

  /** What the reader has not touched becomes what it is now; what they have typed stays. */
  #takeNewer(older: VersionedAccount, newer: VersionedAccount): void {
    this.#profile.account.result = newer;
    this.#differences = differences(older, newer, this.#host.language);
    const now = typedDetails(newer, this.#names);
    for (const name of this.#names) {
      const isUntouched = this.#form.values[name] === this.#before[name];
      if (isUntouched) this.#form.input(name, now[name] ?? '');
    }
    this.#before = now;
  }

  #renderFailure(): TemplateResult {
    const { failure } = this.#form;
    if (!isOutdated(failure)) return renderFailure(this.#host, failure);
    const text = messages[this.#host.language].conflict;
    return html`<div class="outlet" role="alert">
      <div class="alert alert-warning" part="alert alert-warning">
        <p class="alert-title">${text.title}</p>
        <ul class="changes">
          ${this.#differences.map((difference) => html`<li>${difference}</li>`)}
        </ul>
        <p class="text">${text.kept}</p>
      </div>
    </div>`;
  }
}

function isOutdated(error: unknown): boolean {
  return errorFacts(error).status === 412;
}
