import type { AccountClosure, VersionedAccount } from '@drsk/sdk';
import type { DrskElement } from '../../shared/drsk-element.js';
import type { RequestController } from '../../shared/request-controller.js';

/** One page of the profile, a part of its own: it is loaded when somebody opens it. */
export interface ProfileSection {
  render: () => unknown;
  /** Fields for passwords and codes, which go into light DOM; `<slot name="credentials">` is their place. */
  renderCredentials?: () => unknown;
  /** Takes what was typed into them. */
  submit?: (event: Event) => unknown;
  /** Runs each time the section comes into view. */
  show?: () => unknown;
}

/** What a section works with. */
export interface Profile {
  readonly host: DrskElement;
  /** The account that the session acts in, and its version. */
  readonly account: RequestController<VersionedAccount>;
  /** Sends the form in light DOM, as a password manager expects it. */
  readonly submitCredentials: () => unknown;
  /** The account is closed, and nobody is signed in any more. */
  readonly closed: (closure: AccountClosure) => unknown;
}
