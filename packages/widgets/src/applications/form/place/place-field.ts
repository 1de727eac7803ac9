import {
  type Coordinates,
  isServed,
  isWithin,
  parseCoordinates,
  servedBounds,
  writeCoordinates,
} from '@drsk/domain';
import type { RegionCode } from '@drsk/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { adoptStyles } from '../../../shared/adopt-styles.js';
import type { DrskElement } from '../../../shared/drsk-element.js';
import { fieldId, textOf } from '../../../shared/field.js';
import { renderTextField, type TextField } from '../../../shared/text-field.js';
import type { AnswerForm } from '../answer-form.js';
import { nearestTo } from './landmark.js';
import { Landmarks } from './landmarks.js';
import { MapFrame, mapHeight, mapWidth, mostZoom, type Point } from './map-frame.js';
import { messages } from './place-field.messages.js';
import { placeStyles } from './place-field.styles.js';
import { renderPlaceMap } from './place-map.js';

/** How far an arrow key moves the pin, in units of the picture. */
const stride = 8;
const longStride = 40;

const arrows: Readonly<Record<string, Point>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

const zooms: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1, '−': -1 };

/** Coordinates, typed or marked on a sketch of the region. */
export class PlaceField {
  readonly #host: DrskElement;
  readonly #asking: AnswerForm;
  readonly #landmarks: Landmarks;
  #zoom = 0;
  /** The middle of the picture; that of the region without it. */
  #around: Coordinates | undefined;

  constructor(host: DrskElement, asking: AnswerForm) {
    adoptStyles(host, [placeStyles]);
    this.#host = host;
    this.#asking = asking;
    this.#landmarks = new Landmarks(host);
  }

  render(field: TextField): TemplateResult {
    const text = messages[this.#host.language];
    const { isSample } = this.#landmarks.of(this.#region);
    return html`<div class="place">
      ${renderTextField(this.#asking.form, field)} ${this.#renderMap(field)}
      <div class="place-tools">
        ${this.#renderZoom(1, text.zoomIn)} ${this.#renderZoom(-1, text.zoomOut)}
        <span class="small">${this.#whereabouts(field)}</span>
      </div>
      <p class="muted small" id=${helpId(field)}>
        ${text.help} ${text.sketch} ${isSample ? text.sample : nothing}
      </p>
      <div class="outlet" role="status">
        ${this.#isOutside(field) ? html`<p class="alert alert-warning text">${text.outside}</p>` : nothing}
      </div>
    </div>`;
  }

  #renderMap(field: TextField): TemplateResult {
    const { language } = this.#host;
    const text = messages[language];
    const frame = this.#frame(field);
    const landmarks = this.#landmarks.of(this.#region).items;
    return html`<div
      class="map"
      role="application"
      tabindex="0"
      aria-roledescription=${text.role}
      aria-label=${`${text.map}. ${this.#whereabouts(field)}`}
      aria-describedby=${helpId(field)}
      @click=${(event: MouseEvent) => this.#click(field, event)}
      @keydown=${(event: KeyboardEvent) => this.#press(field, event)}
    >
      ${renderPlaceMap({ frame, landmarks, place: this.#placeIn(field), language })}
    </div>`;
  }

  #renderZoom(by: 1 | -1, label: string): TemplateResult {
    return html`<button
      class="button map-zoom"
      part="button"
      type="button"
      aria-label=${label}
      ?disabled=${by > 0 ? this.#zoom === mostZoom : this.#zoom === 0}
      @click=${() => this.#zoomBy(by)}
    >
      ${by > 0 ? '+' : '−'}
    </button>`;
  }

  get #region(): RegionCode {
    return this.#asking.facts.answers.regionCode ?? '28';
  }

  #placeIn(field: TextField): Coordinates | undefined {
    return parseCoordinates(textOf(this.#asking.form, field));
  }

  /** Goes to the place where it was typed; a slip that lies in no region leaves the reader's own in view. */
  #frame(field: TextField): MapFrame {
    const bounds = servedBounds[this.#region];
    const frame = MapFrame.over(bounds, this.#zoom, this.#around);
    const place = this.#placeIn(field);
    return place && isServed(place) && !frame.shows(place)
      ? MapFrame.over(bounds, this.#zoom, place)
      : frame;
  }

  /** The place in words, for whoever does not see the picture, and for whoever checks it. */
  #whereabouts(field: TextField): string {
    const text = messages[this.#host.language];
    const place = this.#placeIn(field);
    if (!place) return text.none;
    const near = nearestTo(place, this.#landmarks.of(this.#region).items);
    return near ? text.near(near) : writeCoordinates(place);
  }

  #isOutside(field: TextField): boolean {
    const place = this.#placeIn(field);
    return place !== undefined && !isWithin(place, servedBounds[this.#region]);
  }

  #click(field: TextField, { clientX, clientY, currentTarget }: MouseEvent): void {
    if (!(currentTarget instanceof Element)) return;
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    const x = ((clientX - left) / width) * mapWidth;
    const y = ((clientY - top) / height) * mapHeight;
    this.#mark(field, { x, y });
  }

  #press(field: TextField, event: KeyboardEvent): void {
    const { key, shiftKey } = event;
    const arrow = arrows[key];
    const zoom = zooms[key];
    if (!arrow && zoom === undefined) return;
    event.preventDefault();
    if (zoom !== undefined) return this.#zoomBy(zoom, this.#placeIn(field));
    if (arrow) this.#move(field, arrow, shiftKey ? longStride : stride);
  }

  #move(field: TextField, { x, y }: Point, distance: number): void {
    const place = this.#placeIn(field);
    const frame = this.#frame(field);
    const middle = { x: mapWidth / 2, y: mapHeight / 2 };
    const from = place && frame.shows(place) ? frame.pointOf(place) : middle;
    this.#mark(field, { x: from.x + x * distance, y: from.y + y * distance });
    this.#host.announcement = this.#whereabouts(field);
  }

  #mark(field: TextField, point: Point): void {
    const frame = this.#frame(field);
    const { form } = this.#asking;
    this.#around = frame.centre;
    form.input(field.name, writeCoordinates(frame.placeAt(point), frame.decimals));
    form.leave(field.name);
  }

  /** What is marked stays in view. */
  #zoomBy(by: number, place?: Coordinates): void {
    this.#zoom = Math.min(mostZoom, Math.max(0, this.#zoom + by));
    if (place) this.#around = place;
    this.#host.requestUpdate();
  }
}

function helpId(field: TextField): string {
  return `${fieldId(field)}-map-help`;
}
