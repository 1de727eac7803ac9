import type { ReactiveController } from 'lit';
import type { DrskUser } from './user.js';

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at <= 0 ? count : at) - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Moves in the menu by keys as the menus of a desktop do (ARIA, pattern "menu button"), and closes it. */
export class MenuKeys implements ReactiveController {
  readonly #host: DrskUser;

  constructor(host: DrskUser) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('pointerdown', this.#onPointer);
  }

  hostDisconnected(): void {
    document.removeEventListener('pointerdown', this.#onPointer);
  }

  /** The focus goes to the first item, or to the last. */
  enter(isFromBelow = false): void {
    void this.#host.updateComplete.then(() => this.#items.at(isFromBelow ? -1 : 0)?.focus());
  }

  close(): void {
    const hadFocus = this.#items.some((item) => item === this.#focused);
    this.#host.isOpen = false;
    if (hadFocus) this.#host.shadowRoot?.querySelector<HTMLElement>('[aria-haspopup]')?.focus();
  }

  readonly onMenuKey = (event: KeyboardEvent): void => {
    const items = this.#items;
    const at = items.findIndex((item) => item === this.#focused);
    const next = items[steps[event.key]?.(at, items.length) ?? -1] ?? this.#found(event.key, at);
    if (next || event.key === 'Escape') event.preventDefault();
    next?.focus();
    if (event.key === 'Escape' || event.key === 'Tab') this.close();
  };

  readonly onFocusOut = ({ relatedTarget }: FocusEvent): void => {
    const isInside =
      relatedTarget instanceof Node && this.#host.shadowRoot?.contains(relatedTarget);
    if (relatedTarget && !isInside) this.#host.isOpen = false;
  };

  readonly #onPointer = (event: Event): void => {
    if (!event.composedPath().includes(this.#host)) this.#host.isOpen = false;
  };

  get #items(): HTMLElement[] {
    const { shadowRoot } = this.#host;
    return [...(shadowRoot?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];
  }

  get #focused(): Element | null {
    return this.#host.shadowRoot?.activeElement ?? null;
  }

  /** The next item that begins with the letter. */
  #found(key: string, at: number): HTMLElement | undefined {
    if (key.length !== 1 || key === ' ') return undefined;
    const items = this.#items;
    return [...items.slice(at + 1), ...items.slice(0, at + 1)].find((item) =>
      item.textContent?.trim().toLowerCase().startsWith(key.toLowerCase()),
    );
  }
}
