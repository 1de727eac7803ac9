import type { Moments } from '../clock/moments.js';
import { applicationDesk } from './application-desk.js';
import { type Accounts, createAccounts } from './centre/accounts.js';
import { createTemporaryAccesses, type TemporaryAccesses } from './centre/temporary-access-desk.js';
import { createScans, type Scans } from './scans.js';
import { type ApplicationOperator, createApplicationOperator } from './operator.js';

/** Everybody who is not the applicant. */
export interface Operator extends ApplicationOperator {
  readonly accounts: Accounts;
  readonly temporaryAccess: TemporaryAccesses;
  readonly scans: Scans;
}

export function createOperator(moments: Moments): Operator {
  return {
    ...createApplicationOperator(applicationDesk, moments),
    accounts: createAccounts(moments),
    temporaryAccess: createTemporaryAccesses(moments),
    scans: createScans(moments),
  };
}
