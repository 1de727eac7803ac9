import type { VersionedAccount } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { messages as sharedMessages } from '../../shared/shared.messages.js';
import { renderSummary, type SummaryRow } from '../../shared/summary-list.js';
import { renderAccount } from './account-view.js';
import { messages } from './data.messages.js';
import { groupNames, type GroupName, namesOf, shownDetail } from './detail-fields.js';
import { DetailGroup } from './detail-group.js';
import { focusPlace } from '../../shared/focus-place.js';
import { renderGoodNews } from './good-news.js';
import { dayOf } from './moments.js';
import type { Profile, ProfileSection } from './profile-section.js';

/** What is on file, group by group; one at a time is changed in place. */
export class DataSection implements ProfileSection {
  readonly #profile: Profile;
  readonly #groups: readonly DetailGroup[];
  #changed: GroupName | undefined;
  #saved: GroupName | undefined;

  constructor(profile: Profile) {
    this.#profile = profile;
    this.#groups = groupNames.map(
      (name) => new DetailGroup(name, profile, (account) => this.#take(name, account)),
    );
  }

  readonly render = (): unknown =>
    renderAccount(this.#profile, (account) => {
      const { filed } = messages[this.#profile.host.language];
      return html`
        ${this.#groups
          .filter(({ name }) => namesOf(name, account.applicantKind).length > 0)
          .map((group) => this.#renderGroup(group, account))}
        ${this.#renderNumbers(account)}
        <p class="muted small">${filed}</p>
      `;
    });

  #renderGroup(group: DetailGroup, account: VersionedAccount): TemplateResult {
    const { language, headingLevel } = this.#profile.host;
    const { title, explanation } = messages[language].groups[group.name];
    if (this.#changed === group.name)
      return html`<div class="panel" id="group-${group.name}">
        <div class="subheading" role="heading" aria-level=${headingLevel + 2}>${title}</div>
        <p class="muted">${explanation}</p>
        ${group.render(this.#close)}
      </div>`;
    const change = {
      label: sharedMessages[language].change,
      go: () => this.#open(group, account),
    };
    return html`<div id="group-${group.name}">
      ${renderSummary({
        title,
        level: headingLevel + 2,
        rows: this.#rowsOf(group, account),
        ...(this.#changed ? {} : { change }),
      })}
      ${this.#saved === group.name ? renderGoodNews(messages[language].saved) : nothing}
    </div>`;
  }

  #rowsOf({ name: group }: DetailGroup, account: VersionedAccount): SummaryRow[] {
    const { language } = this.#profile.host;
    return namesOf(group, account.applicantKind).map((name) => ({
      term: messages[language].fields[name].label,
      description: shownDetail(name, account[name] ?? '', language),
    }));
  }

  #renderNumbers(account: VersionedAccount): TemplateResult {
    const { host } = this.#profile;
    const { numbers, fields, identity, identityConfirmed } = messages[host.language];
    const kept = (['snils', 'inn', 'ogrn', 'ogrnip'] as const).filter((name) => account[name]);
    const rows: SummaryRow[] = kept.map((name) => ({
      term: fields[name].label,
      description: account[name],
    }));
    if (account.identityConfirmedAt) {
      const description = identityConfirmed(dayOf(account.identityConfirmedAt, host));
      rows.push({ term: identity, description });
    }
    return html`<div>
      ${renderSummary({ title: numbers.title, level: host.headingLevel + 2, rows })}
      <p class="muted small">
        ${account.applicantKind === 'individual' ? numbers.individual : numbers.others}
      </p>
    </div>`;
  }

  #open(group: DetailGroup, account: VersionedAccount): void {
    this.#changed = group.name;
    this.#saved = undefined;
    group.open(account);
  }

  readonly #close = (): void => {
    const selector = `#group-${this.#changed} .summary-header button`;
    this.#changed = undefined;
    this.#profile.host.requestUpdate();
    focusPlace(this.#profile.host, selector);
  };

  #take(group: GroupName, account: VersionedAccount): void {
    const { host } = this.#profile;
    this.#profile.account.result = account;
    this.#saved = group;
    host.announcement = messages[host.language].saved;
    this.#close();
  }
}
