import type { Session } from '@drsk/contract';
import type { Http } from '../http/http.js';
import { loadKeys } from '../http/load-keys.js';
import type { ServerTime } from '../http/server-time.js';
import type { Grant, Identity } from './identity.js';
import { type KeptSession, keptSession, ofSameAccount } from './kept-session.js';
import { type SessionState, type SignedIn, signedIn, type SignOutReason } from './session-state.js';
import { memorySession, type SessionStore } from './session-store.js';
import type { WebKeyPair } from './web-key.js';

export interface ClientSessionParts {
  store: SessionStore;
  time: ServerTime;
  /** What sends calls that need no session. */
  anybody: () => Promise<Http>;
}

/** A token that ends while a request is under way would have it sent twice: an upload, in full. */
const margin = 15_000;

/** The session of a client: kept in a store, renewed once for all calls that need it. */
export class ClientSession implements Identity {
  readonly parts: ClientSessionParts;
  readonly #store: SessionStore;
  readonly #changes = new EventTarget();
  readonly #disposal = new AbortController();
  readonly #stopFollowing: (() => void) | undefined;
  #state: SessionState = { status: 'unknown' };
  #renewal: Promise<KeptSession | undefined> | undefined;
  /** Counts sign-ins and sign-outs: what began before one of them must not undo it. */
  epoch = 0;

  constructor(parts: ClientSessionParts) {
    this.parts = parts;
    this.#store = parts.store;
    this.#stopFollowing = this.#store.onChange?.((reason) => void this.current(reason));
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

  /** What the store holds now, which another tab may have changed; `reason` is why it is empty, if it is. */
  async current(reason?: SignOutReason): Promise<KeptSession | undefined> {
    const epoch = this.epoch;
    const kept = await this.#store.get();
    if (epoch !== this.epoch) return this.#store.get();
    if (kept) this.#show(signedIn(kept));
    else if (this.#state.status !== 'signed-out') await this.#end(reason, epoch);
    return kept;
  }

  async grant(): Promise<KeptSession | undefined> {
    const kept = await this.current();
    return kept && this.#isEnding(kept) ? this.renew(kept) : kept;
  }

  async open(session: Session, key?: WebKeyPair): Promise<SignedIn> {
    this.epoch += 1;
    return signedIn(await this.keep(keptSession(session, key)));
  }

  /** Goes on as another account of the same person. */
  async follow(session: Session): Promise<SignedIn> {
    const kept = await this.#store.get();
    return this.open(session, kept?.key);
  }

  /** Writes down what a call has changed about it. */
  async amend(change: Pick<KeptSession, 'isSetupRequired'>): Promise<void> {
    const kept = await this.#store.get();
    if (kept) await this.keep({ ...kept, ...change });
  }

  /** Forgets the session here, and returns it to whoever has to tell the server. */
  async leave(): Promise<ClientSession | undefined> {
    const kept = await this.#store.get();
    await this.close('user');
    return kept && new ClientSession({ ...this.parts, store: memorySession(kept) });
  }

  /**
   * The session that follows one whose token was refused, asked for once however many callers wait.
   * Nothing when somebody has signed out, or in, meanwhile: the call was not theirs.
   *
   * @throws {SessionExpiredError} when the server does not prolong it; then nobody is signed in any more.
   */
  async renew(refused: Grant): Promise<KeptSession | undefined> {
    const kept = await this.#store.get();
    if (kept?.accessToken !== refused.accessToken) return ofSameAccount(kept, refused);
    this.#renewal ??= this.#renewAlone(refused);
    return this.#renewal;
  }

  /** Pages that are opened later need not hear why the session is over. */
  async forgetEnd(): Promise<void> {
    if (!(await this.#store.get())) await this.#store.clear();
  }

  dispose(): void {
    this.#stopFollowing?.();
    this.#disposal.abort();
  }

  async #renewAlone(refused: Grant): Promise<KeptSession | undefined> {
    try {
      const { renewed } = await loadKeys('session');
      return await renewed(this, refused);
    } finally {
      this.#renewal = undefined;
    }
  }

  async keep(session: KeptSession): Promise<KeptSession> {
    await this.#store.set(session);
    this.#show(signedIn(session));
    return session;
  }

  async close(reason: SignOutReason): Promise<void> {
    this.epoch += 1;
    await this.#store.clear(reason);
    this.#show({ status: 'signed-out', reason });
  }

  async #end(told: SignOutReason | undefined, epoch: number): Promise<void> {
    const reason = told ?? (await this.#store.end?.());
    if (epoch === this.epoch) this.#show({ status: 'signed-out', ...(reason && { reason }) });
  }

  #show(state: SessionState): void {
    if (JSON.stringify(state) === JSON.stringify(this.#state)) return;
    this.#state = state;
    this.#changes.dispatchEvent(new Event('change'));
  }

  /** Only by the server's time: a machine's wrong clock would have it renewed for every call. */
  #isEnding({ accessTokenExpiresAt }: KeptSession): boolean {
    const { time } = this.parts;
    return time.isKnown && Date.parse(accessTokenExpiresAt) - time.now() < margin;
  }
}
