import type { Account, Application } from '@drsk/sdk';

/** What a filling begins with. */
export interface FillingStart {
  /** The draft to go on with. */
  application: Application | undefined;
  /** The step at which it was left. */
  left: string | undefined;
  /** Whose details a new one begins with. */
  person: Account | undefined;
}
