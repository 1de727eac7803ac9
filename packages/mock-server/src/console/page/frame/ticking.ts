import type { ReactiveController } from 'lit';
import type { ControlAnswer } from '../../../client/control-call.js';
import type { View } from '../shared/view.js';
import { Live } from '../shared/live.js';

export type ClockReply = ControlAnswer<'readClock'>;

/** The clock of the sandbox: read when it is moved, and going on between as it does there. */
export class Ticking implements ReactiveController {
  readonly clock: Live<ClockReply>;
  readonly #host: View;
  #readAt = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: View, limit: number) {
    this.#host = host;
    this.clock = new Live(host, ['clock'], async () => {
      const reply = await host.page.control.readClock({ limit });
      this.#readAt = performance.now();
      return reply;
    });
    host.addController(this);
  }

  /** What time it is there now, in RFC 3339. */
  get now(): string {
    const { now = '1970-01-01T00:00:00Z', rate = 0 } = this.clock.value ?? {};
    const gone = (performance.now() - this.#readAt) * rate;
    return new Date(Date.parse(now) + gone).toISOString();
  }

  hostConnected(): void {
    this.#timer = setInterval(() => {
      if (this.clock.value?.mode === 'running') this.#host.requestUpdate();
    }, 1000);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
  }
}
