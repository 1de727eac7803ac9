import type { DrskElement } from './drsk-element.js';
import { FailureEvent } from './failure-event.js';
import { isKiosk, startAnew } from './kiosk.js';
import { SignedOutEvent } from './session-events.js';

/** The session is forgotten here at once, even when the server cannot be told. */
export async function signOut(host: DrskElement): Promise<void> {
  const { account } = host.client;
  const stop = account.onChange(({ status }) => {
    if (status === 'signed-out') host.dispatchEvent(new SignedOutEvent());
  });
  try {
    await account.signOut();
  } catch (error) {
    host.dispatchEvent(new FailureEvent(error));
  }
  stop();
  if (isKiosk()) startAnew();
}
