import type { ReactiveController } from 'lit';
import type { DrskElement } from '../shared/drsk-element.js';

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at <= 0 ? count : at) - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Opens and closes a menu, and moves in it by keys as the menus of a desktop do (ARIA, pattern "menu button"). */
export class UserMenu implements ReactiveController {
  isOpen = false;
  readonly #host: DrskElement;

  constructor(host: DrskElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('pointerdown', this.#onPointer);
  }

  hostDisconnected(): void {
    document.removeEventListener('pointerdown', this.#onPointer);
    this.isOpen = false;
  }

  readonly toggle = (): void => (this.isOpen ? this.close() : this.open());

  /** The focus goes to the first item, or to the last. */
  open(isFromBelow = false): void {
    this.#set(true);
    void this.#host.updateComplete.then(() => this.#items.at(isFromBelow ? -1 : 0)?.focus());
  }

  close(): void {
    const hadFocus = this.#items.some((item) => item === this.#focused);
    this.#set(false);
    if (hadFocus) this.#host.shadowRoot?.querySelector<HTMLElement>('[aria-haspopup]')?.focus();
  }

  readonly onButtonKey = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    this.open(event.key === 'ArrowUp');
  };

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
    if (relatedTarget && !isInside) this.#set(false);
  };

  readonly #onPointer = (event: Event): void => {
    if (this.isOpen && !event.composedPath().includes(this.#host)) this.#set(false);
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

  #set(isOpen: boolean): void {
    this.isOpen = isOpen;
    this.#host.requestUpdate();
  }
}
