import { statusMessages } from '@drsk/domain';
import type { ApplicationStatus, RegionCode } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { DrskElement } from '../../../shared/drsk-element.js';
import { toRegionCode } from '../../../shared/region-codes.js';
import type { ApplicationPages } from '../application-pages.js';
import type { ListQuery } from '../list-query.js';
import { formatCount } from './format-count.js';
import { messages } from './list-tools.messages.js';

export interface FilterView {
  readonly host: DrskElement;
  readonly pages: ApplicationPages;
  readonly change: (changes: Partial<ListQuery>) => unknown;
}

/** How many filters are set that do not show otherwise. */
export function countFilters({ status, regionCode }: ListQuery): number {
  return status.length + (regionCode ? 1 : 0);
}

/** Statuses, in the order in which they come, and regions; of both those that occur. */
export function renderFilters(view: FilterView): TemplateResult {
  const text = messages[view.host.language];
  return html`
    <fieldset class="field" part="field">
      <legend class="label" part="label">${text.status}</legend>
      <div class="options">${statusesOf(view).map((status) => renderStatus(status, view))}</div>
    </fieldset>
    ${renderRegions(view)}
  `;
}

function statusesOf({ host, pages: { counts, query } }: FilterView): ApplicationStatus[] {
  const known = new Set([...(counts?.byStatus ?? []).map(({ status }) => status), ...query.status]);
  const order = Object.keys(statusMessages[host.language].application);
  return [...known].toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
}

function renderStatus(status: ApplicationStatus, view: FilterView): TemplateResult {
  const { host, pages, change } = view;
  const { query, counts } = pages;
  const { count = 0 } = counts?.byStatus.find((entry) => entry.status === status) ?? {};
  const toggle = (): unknown =>
    change({
      status: query.status.includes(status)
        ? query.status.filter((other) => other !== status)
        : [...query.status, status],
    });
  return html`<label class="option">
    <input
      class="checkbox"
      part="checkbox"
      type="checkbox"
      name="status"
      .value=${status}
      .checked=${live(query.status.includes(status))}
      @change=${toggle}
    />
    <span
      >${statusMessages[host.language].application[status]}
      <span class="muted">${formatCount(count, host.language)}</span></span
    >
  </label>`;
}

/** Where there are several. */
function renderRegions({ host, pages, change }: FilterView): TemplateResult | typeof nothing {
  const { query, counts } = pages;
  const text = messages[host.language];
  const regions = counts?.byRegion.map(({ regionCode }) => regionCode) ?? [];
  if (regions.length < 2 && !query.regionCode) return nothing;
  const choose = ({ target }: Event): void => {
    if (target instanceof HTMLSelectElement) change({ regionCode: toRegionCode(target.value) });
  };
  return html`<div class="field" part="field">
    <label class="label" part="label" for="region">${text.region}</label>
    <select class="control select" part="select" id="region" name="region" @change=${choose}>
      <option value="">${text.anyRegion}</option>
      ${regions.toSorted().map((code) => renderRegion(code, query.regionCode, text.regions))}
    </select>
  </div>`;
}

function renderRegion(
  code: RegionCode,
  chosen: RegionCode | undefined,
  names: Record<RegionCode, string>,
): TemplateResult {
  return html`<option value=${code} ?selected=${code === chosen}>${names[code]}</option>`;
}
