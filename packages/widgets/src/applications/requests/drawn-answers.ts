import type { FieldKind, ShownField } from '@drsk/domain';
import type { TemplateResult } from 'lit';
import type { DrskElement } from '../../shared/drsk-element.js';
import { loadPart } from '../../shared/load-part.js';
import type { TextField } from '../../shared/text-field.js';
import type { AnswerForm } from '../form/answer-form.js';

interface Drawing {
  render: (field: TextField) => TemplateResult;
}

type Load = (host: DrskElement, form: AnswerForm) => Promise<Drawing>;

const loads: Partial<Record<FieldKind, Load>> = {
  address: async (host, form) => {
    const { AddressField } = await import('../form/address-field.js');
    return new AddressField(host, form);
  },
  place: async (host, form) => {
    const { PlaceField } = await import('../form/place/place-field.js');
    return new PlaceField(host, form);
  },
};

/** Addresses with suggestions, and places on a map, as the form asks for them; until they are here, they can be typed. */
export class DrawnAnswers {
  readonly #host: DrskElement;
  readonly #form: AnswerForm;
  readonly #asked = new Set<FieldKind>();
  readonly #drawings: Partial<Record<FieldKind, Drawing['render']>> = {};

  constructor(host: DrskElement, form: AnswerForm) {
    this.#host = host;
    this.#form = form;
  }

  /** What is here of what the questions need; the rest is loaded. */
  for(fields: readonly ShownField[]): Partial<Record<FieldKind, Drawing['render']>> {
    for (const { kind } of fields) void this.#load(kind).catch(() => this.#asked.delete(kind)); // it can be typed
    return this.#drawings;
  }

  async #load(kind: FieldKind): Promise<void> {
    const load = loads[kind];
    if (!load || this.#asked.has(kind)) return;
    this.#asked.add(kind);
    const drawing = await loadPart(this.#host, () => load(this.#host, this.#form));
    this.#drawings[kind] = (field) => drawing.render(field);
    this.#host.requestUpdate();
  }
}
