import type { Session } from '@drsk/contract';
import { ApiError, SessionExpiredError } from '../errors.js';
import { exclusively } from './exclusively.js';
import type { SessionState, SignedIn, SignOutReason } from './session-state.js';
import { memorySession, type SessionStore } from './session-store.js';

export type Renew = (refreshToken: string) => Promise<Session>;

/** The session of a client: kept in a store, renewed once for all calls that need it. */
export class ClientSession {
  readonly #store: SessionStore;
  readonly #askForNext: Renew;
  readonly #changes = new EventTarget();
  readonly #disposal = new AbortController();
  readonly #stopFollowing: (() => void) | undefined;
  #state: SessionState = { status: 'unknown' };
  #renewal: Promise<Session | undefined> | undefined;
  /** Counts sign-ins and sign-outs: what began before one of them must not undo it. */
  #epoch = 0;

  constructor(store: SessionStore, askForNext: Renew) {
    this.#store = store;
    this.#askForNext = askForNext;
    this.#stopFollowing = store.onChange?.(() => void this.current());
  }

  get state(): SessionState {
    return this.#state;
  }

  async ready(): Promise<SessionState> {
    if (this.#state.status === 'unknown') await this.current();
    return this.#state;
  }

  onChange(listener: (state: SessionState) => void): () => void {
    const heard = (): void => listener(this.#state);
    this.#changes.addEventListener('change', heard, { signal: this.#disposal.signal });
    return () => this.#changes.removeEventListener('change', heard);
  }

  /** What the store holds now, which another tab may have changed. */
  async current(): Promise<Session | undefined> {
    const epoch = this.#epoch;
    const session = await this.#store.get();
    if (epoch !== this.#epoch) return this.#store.get();
    if (session) this.#show({ status: 'signed-in', account: session.account });
    else if (this.#state.status !== 'signed-out') this.#show({ status: 'signed-out' });
    return session;
  }

  async open(session: Session): Promise<SignedIn> {
    this.#epoch += 1;
    const { account } = await this.#keep(session);
    return { status: 'signed-in', account };
  }

  /** Forgets the session here, and returns it to whoever has to tell the server. */
  async leave(): Promise<ClientSession | undefined> {
    const session = await this.#store.get();
    await this.#close('user');
    return session && new ClientSession(memorySession(session), this.#askForNext);
  }

  /**
   * The session that follows one whose token was refused, asked for once however many callers wait.
   * Nothing when somebody has signed out, or in, meanwhile: the call was not theirs.
   *
   * @throws {SessionExpiredError} when the server does not prolong it; then nobody is signed in any more.
   */
  renew(refused: Session): Promise<Session | undefined> {
    this.#renewal ??= exclusively(this.#store.lockName, () => this.#renew(refused)).finally(() => {
      this.#renewal = undefined;
    });
    return this.#renewal;
  }

  dispose(): void {
    this.#stopFollowing?.();
    this.#disposal.abort();
  }

  async #renew(refused: Session): Promise<Session | undefined> {
    const kept = await this.current();
    if (kept?.accessToken !== refused.accessToken) return ofSameAccount(kept, refused);
    const epoch = this.#epoch;
    try {
      const next = await this.#askForNext(kept.refreshToken);
      if (await this.#isStill(kept, epoch)) return await this.#keep(next);
    } catch (error) {
      // Offline, or a gateway in between: that says nothing of the session.
      if (!isRefusal(error)) throw error;
      const end = new SessionExpiredError(error);
      if (await this.#isStill(kept, epoch)) await this.#close(end.reason);
      throw end;
    }
    return epoch === this.#epoch ? ofSameAccount(await this.#store.get(), refused) : undefined;
  }

  async #isStill(kept: Session, epoch: number): Promise<boolean> {
    const now = await this.#store.get();
    return now?.refreshToken === kept.refreshToken && epoch === this.#epoch;
  }

  async #keep(session: Session): Promise<Session> {
    await this.#store.set(session);
    this.#show({ status: 'signed-in', account: session.account });
    return session;
  }

  async #close(reason: SignOutReason): Promise<void> {
    this.#epoch += 1;
    await this.#store.clear();
    this.#show({ status: 'signed-out', reason });
  }

  #show(state: SessionState): void {
    if (JSON.stringify(state) === JSON.stringify(this.#state)) return;
    this.#state = state;
    this.#changes.dispatchEvent(new Event('change'));
  }
}

function isRefusal(error: unknown): error is ApiError {
  return (
    error instanceof ApiError &&
    error.code !== undefined &&
    error.status < 500 &&
    error.status !== 429
  );
}

/** A call must not go on as somebody else. */
function ofSameAccount(session: Session | undefined, other: Session): Session | undefined {
  return session?.account.id === other.account.id ? session : undefined;
}
