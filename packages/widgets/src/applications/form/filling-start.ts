import type { Account, Application } from '@drsk/sdk';
import type { Estimated } from './estimated.js';

/** What a filling begins with. */
export interface FillingStart {
  /** The draft to go on with. */
  application: Application | undefined;
  /** It is kept in this browser, and never reached the server. */
  isUnsent?: boolean | undefined;
  /** The step at which it was left. */
  left: string | undefined;
  /** Whose details a new one begins with. */
  person: Account | undefined;
  /** What a calculator was told before. */
  estimated: Estimated | undefined;
}
