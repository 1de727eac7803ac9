/** In both languages. */
export interface Label {
  readonly ru: string;
  readonly en: string;
}

/** A starting state with a name. */
export interface Scenario {
  readonly name: string;
  readonly title: Label;
}

export interface Person {
  readonly applicantKind: 'individual' | 'sole_proprietor' | 'legal_entity';
  readonly login: string;
  /** Empty where nobody has set one yet. */
  readonly password: string;
  readonly name: string;
  readonly purpose: Label;
}

export interface ClockState {
  readonly now: string;
  readonly coming: readonly { readonly at: string; readonly label: Label }[];
}

export interface FaultState {
  readonly items: readonly { readonly name: string }[];
  readonly profiles: readonly { readonly name: string; readonly label: Label }[];
}

export interface Message {
  readonly id: string;
  readonly channel: string;
  readonly to: string;
  readonly subject: string | null;
  readonly text: string;
  readonly links: readonly string[];
  readonly code: string | null;
  readonly at: string;
}

/** How far the clock is moved; without a number, to what is due next. */
export type ClockStep = { readonly days: number } | { readonly workingDays: number } | 'next';

/** The sandbox refuses, or is none. */
export class ControlError extends Error {
  override readonly name = 'ControlError';
  readonly status: number;

  constructor(status: number, title: string) {
    super(title);
    this.status = status;
  }
}

/** The control API of a sandbox, as far as the panel uses it. */
export class Control {
  readonly #fetch: (input: string, init?: RequestInit) => Promise<Response>;
  readonly #base: string;
  readonly #language: () => string;

  /** @param place Where the sandbox is: an origin, or a folder of it as in `/s/my-test`. */
  constructor(
    fetch: (input: string, init?: RequestInit) => Promise<Response>,
    place: string,
    language = (): string => 'ru',
  ) {
    this.#fetch = fetch;
    this.#base = `${place}/_sandbox`;
    this.#language = language;
  }

  scenarios(): Promise<readonly Scenario[]> {
    return this.#list('/scenarios');
  }

  load(names: readonly string[]): Promise<unknown> {
    return this.#send('POST', '/scenarios/load', { names });
  }

  people(): Promise<readonly Person[]> {
    return this.#list('/people');
  }

  clock(): Promise<ClockState> {
    return this.#send('GET', '/clock?limit=3');
  }

  move(step: ClockStep): Promise<unknown> {
    return this.#send('POST', '/clock', step === 'next' ? { toNext: true } : { advance: step });
  }

  faults(): Promise<FaultState> {
    return this.#send('GET', '/faults');
  }

  /** The rules of a profile in the place of all others. */
  useFaults(name: string): Promise<unknown> {
    return this.#send('POST', '/faults/profile', { name });
  }

  async cutNetwork(): Promise<void> {
    await this.clearFaults();
    await this.#send('POST', '/faults', { act: { kind: 'drop-before' }, name: 'offline' });
  }

  clearFaults(): Promise<unknown> {
    return this.#send('DELETE', '/faults');
  }

  /** The newest first. */
  messages(): Promise<readonly Message[]> {
    return this.#list('/outbox?limit=20');
  }

  /** What becomes of a payment at the bank. */
  settle(orderId: string, event: 'pay' | 'decline'): Promise<unknown> {
    return this.#send('POST', `/bank/orders/${orderId}/${event}`);
  }

  /** Everybody is there, and nobody has done anything since the beginning. */
  reset(): Promise<unknown> {
    return this.#send('POST', '/reset');
  }

  async #list<Item>(path: string): Promise<readonly Item[]> {
    const { items } = await this.#send<{ items: readonly Item[] }>('GET', path);
    return items;
  }

  /** @throws {ControlError} */
  async #send<Answer>(method: string, path: string, body?: object): Promise<Answer> {
    const response = await this.#fetch(this.#base + path, {
      method,
      headers: { 'content-type': 'application/json', 'accept-language': this.#language() },
      ...(body && { body: JSON.stringify(body) }),
    });
    const answer: Answer = response.status === 204 ? undefined : await response.json();
    if (!response.ok) throw new ControlError(response.status, String(Object(answer).title));
    return answer;
  }
}
