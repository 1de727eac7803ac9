import { distanceKm, officeMessages, openingAt } from '@drsk/domain';
import type { Office, OfficeService, Position, Region } from '@drsk/sdk';
import { html, type TemplateResult } from 'lit';
import { renderCheckboxField } from '../shared/checkbox-field.js';
import type { DrskElement } from '../shared/drsk-element.js';
import type { FieldForm } from '../shared/field.js';
import type { FieldValue, FormValues } from '../shared/form-values.js';
import { toRegionCode } from '../shared/region-codes.js';
import { renderSelectField } from '../shared/select-field.js';
import { keepChoice, readChoice } from './kept-choice.js';
import { messages } from './offices.messages.js';

/** Which offices are shown, and in which order; chosen and worked out in the page. */
export class OfficeFilter implements FieldForm {
  values: FormValues;
  readonly errors = {};
  readonly #host: DrskElement;

  constructor(host: DrskElement) {
    this.#host = host;
    const { region, service, openOnly } = readChoice();
    this.values = {
      region: region ?? toRegionCode(host.setting('region')) ?? '',
      service: service ?? '',
      openOnly: openOnly === 'true',
    };
  }

  input(name: string, value: FieldValue): void {
    this.values = { ...this.values, [name]: value };
    keepChoice({ [name]: String(value) });
    this.#host.announcement = '';
    this.#host.requestUpdate();
  }

  leave(): void {}

  readonly clear = (): void => {
    for (const [name, value] of Object.entries({ region: '', service: '', openOnly: false }))
      this.input(name, value);
  };

  /** What somebody comes for, if they have said it and the office does it. */
  serviceAt({ services }: Office): OfficeService | undefined {
    return services.find((own) => own === this.values['service']) ?? services[0];
  }

  /** The nearest first, where it is known how far they are. */
  shown(offices: readonly Office[], here: Position | undefined): Office[] {
    const { region, service, openOnly } = this.values;
    const now = this.#host.client.now();
    const found = offices.filter(
      (office) =>
        (region === '' || office.regionCode === region) &&
        (service === '' || office.services.some((own) => own === service)) &&
        (openOnly !== true || openingAt(office, now).isOpen),
    );
    if (!here) return found;
    const away = ({ position }: Office): number => distanceKm(here, position);
    return found.toSorted((one, other) => away(one) - away(other));
  }

  render(regions: readonly Region[]): TemplateResult {
    const { language } = this.#host;
    const text = messages[language];
    const services = Object.entries(officeMessages[language].services);
    return html`<div class="filter">
      ${renderSelectField(this, {
        name: 'region',
        id: 'filter-region',
        label: text.region,
        choices: [
          { value: '', label: text.allRegions },
          ...regions.map(({ code, name }) => ({ value: code, label: name })),
        ],
      })}
      ${renderSelectField(this, {
        name: 'service',
        id: 'filter-service',
        label: text.service,
        choices: [
          { value: '', label: text.anyService },
          ...services.map(([value, label]) => ({ value, label })),
        ],
      })}
      ${renderCheckboxField(this, {
        name: 'openOnly',
        id: 'filter-openOnly',
        label: text.openOnly,
      })}
    </div>`;
  }
}
