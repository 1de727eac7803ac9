import type { DrskClient, RegionCode } from '@drsk/sdk';
import type { DrskElement } from '../../shared/drsk-element.js';
import { messages } from './address-field.messages.js';

type Suggestions = Awaited<ReturnType<DrskClient['applications']['suggestAddresses']>>['items'];
export type Suggestion = Suggestions[number];

/** Two letters are any place, and a pause is shorter than a word. */
const leastLength = 3;
const typingPause = 250;
const longestQuery = 200;

/** What an address that is being typed may become, asked for in the pauses; without the network there is nothing. */
export class AddressSuggestions {
  /** The question that they belong to; none is in view without it. */
  name: string | undefined;
  items: readonly Suggestion[] = [];
  /** Index of the one that the arrow keys have come to. */
  active = -1;

  readonly #host: DrskElement;
  #abort = new AbortController();
  #hadAny = true;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: DrskElement) {
    this.#host = host;
  }

  isOpen(name: string): boolean {
    return this.name === name && this.items.length > 0;
  }

  /** Asks after a pause; what was asked before is out of date. */
  ask(name: string, query: string, regionCode: RegionCode | undefined): void {
    this.close();
    const typed = query.trim().slice(-longestQuery);
    if (typed.length < leastLength) return;
    const { signal } = (this.#abort = new AbortController());
    this.#timer = setTimeout(
      () => void this.#load(name, { typed, regionCode, signal }),
      typingPause,
    );
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#abort.abort();
    this.name = undefined;
    this.items = [];
    this.active = -1;
    this.#host.requestUpdate();
  }

  /** On to the next or the one before, around the ends. */
  move(distance: 1 | -1): void {
    const { length } = this.items;
    const from = this.active === -1 && distance === -1 ? 0 : this.active;
    this.active = (from + distance + length) % length;
    this.#host.requestUpdate();
  }

  async #load(
    name: string,
    asked: { typed: string; regionCode: RegionCode | undefined; signal: AbortSignal },
  ): Promise<void> {
    const { regionCode, signal, typed } = asked;
    const query = { query: typed, ...(regionCode && { regionCode }) };
    try {
      const { items } = await this.#host.client.applications.suggestAddresses(query, { signal });
      if (!signal.aborted) this.#show(name, items);
    } catch {
      // Suggestions are a convenience: an address can be typed without them.
    }
  }

  #show(name: string, items: readonly Suggestion[]): void {
    this.name = name;
    this.items = items;
    const text = messages[this.#host.language];
    // Whoever describes a place in their own words is told once.
    if (items.length > 0) this.#host.announcement = text.found(items.length);
    else if (this.#hadAny) this.#host.announcement = text.none;
    this.#hadAny = items.length > 0;
    this.#host.requestUpdate();
  }
}
