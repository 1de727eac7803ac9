import type { DrskElement } from '../shared/drsk-element.js';
import { FailureEvent } from '../shared/failure-event.js';
import { SignedOutEvent } from './account-events.js';

/** The session is forgotten here even when the server cannot be told. */
export async function signOut(host: DrskElement): Promise<void> {
  try {
    await host.client.account.signOut();
  } catch (error) {
    host.dispatchEvent(new FailureEvent(error));
  }
  host.dispatchEvent(new SignedOutEvent());
}
