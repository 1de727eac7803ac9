import type { ControlClient } from '../../src/client.js';
import { newcomers } from '../registrations.js';

/** A sandbox that one test of a crowd has for itself, however it has come by it. */
export interface Room {
  readonly control: ControlClient;
  /** Asks the account API of the room. */
  readonly ask: (path: string, init?: RequestInit) => Promise<Response>;
}

/** Where every clock of a crowd begins, and stands still. */
export const begun = '2026-12-18T02:00:00.000Z';

/** A test of a crowd: it writes what nobody else does, and says later what it finds of others, or misses of its own. */
export class Guest {
  readonly #index: number;
  readonly #room: Room;
  #applicationId = '';

  constructor(index: number, room: Room) {
    this.#index = index;
    this.#room = room;
  }

  async write(): Promise<void> {
    const { control, ask } = this.#room;
    const body = JSON.stringify({ ...newcomers.individual, email: this.#email });
    const { status } = await ask('/registrations', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': `registration-${this.#index}`,
      },
      body,
    });
    if (status !== 202) throw new Error(`Guest ${this.#index} cannot register: ${status}`);
    ({ id: this.#applicationId } = await control.fileApplication({
      body: { sample: 'household' },
    }));
    if (this.#isEven)
      await control.runApplicationAction({
        id: this.#applicationId,
        action: 'confirm_completeness',
      });
    else await control.addFault({ body: { act: { kind: 'status', status: 503 }, times: 1 } });
    await control.moveClock({ body: { advance: { days: this.#days } } });
  }

  /** What is not as it would be if there were nobody else. */
  async complaints(): Promise<string[]> {
    const expected = await this.#expected();
    const found = await this.#found();
    return expected === found ? [] : [`guest ${this.#index} expected ${expected}, found ${found}`];
  }

  async #expected(): Promise<string> {
    const now = new Date(Date.parse(begun) + this.#days * 86_400_000).toISOString();
    const status = this.#isEven ? 'in_review' : 'submitted';
    const first = this.#isEven ? 200 : 503;
    return JSON.stringify([now, [this.#email], [[this.#applicationId, status]], first, 2]);
  }

  /** The clock, who was written to from outside, what was filed, whether the network is broken, and how much was asked. */
  async #found(): Promise<string> {
    const { control, ask } = this.#room;
    const { status } = await ask('/regions');
    const [clock, letters, applications, exchanges] = await Promise.all([
      control.readClock(),
      control.listMessages({ kind: 'email-confirmation' }),
      control.listApplications(),
      control.listExchanges(),
    ]);
    return JSON.stringify([
      clock.now,
      letters.items.map(({ to }) => to),
      applications.items.map((one) => [one.id, one.status]),
      status,
      exchanges.items.length,
    ]);
  }

  get #isEven(): boolean {
    return this.#index % 2 === 0;
  }

  get #days(): number {
    return 1 + (this.#index % 9);
  }

  get #email(): string {
    return `guest-${this.#index}@example.ru`;
  }
}
