import type { DrskClient, SessionEnd } from '@drsk/sdk';
import type { DrskElement } from './drsk-element.js';
import { isKiosk } from './kiosk.js';

/** Why the session is over, where the reader has not ended it. On a kiosk whoever comes next is somebody else. */
export function endOf({ account: { state } }: DrskClient): SessionEnd | undefined {
  if (state.status !== 'signed-out' || state.reason === 'user' || isKiosk()) return undefined;
  return state.reason;
}

export interface SignInRequest {
  /** Whose session it was; by default, whose it was the last time. */
  accountId?: string;
}

/** Asks to sign in where the reader is, or waits for whoever asks; true when the same person is back. */
export async function signInAgain(host: DrskElement, request?: SignInRequest): Promise<boolean> {
  try {
    const { askAgain } = await import('./session/ask-again.js');
    return await askAgain(host, request);
  } catch {
    return false; // without the network: the widgets say that the session is over
  }
}

/** Does it, and once more where the session ends meanwhile and the same person comes back. */
export async function throughSignIn<Result>(
  host: DrskElement,
  request: () => Promise<Result>,
): Promise<Result> {
  const isSignedIn = host.client.account.state.status === 'signed-in';
  try {
    return await request();
  } catch (error) {
    if (isSignedIn && endOf(host.client) && (await signInAgain(host))) return request();
    throw error;
  }
}

/** Signs out who has left, where the page wants that. */
export function watchIdle(host: DrskElement): void {
  if (!isKiosk() && !host.setting('idle-minutes')) return;
  void import('./session/idle-guard.js').then(
    ({ guard }) => guard(host),
    () => undefined, // with the next drawing
  );
}
