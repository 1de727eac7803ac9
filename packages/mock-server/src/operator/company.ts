import type { Moments } from '../clock/moments.js';
import { applicationDesk } from './application-desk.js';
import { type AppealDesk, createAppealDesk } from './appeals/appeal-desk.js';
import { type BankDesk, createBankDesk } from './books/bank-desk.js';
import { type Accounts, createAccounts } from './centre/accounts.js';
import { createTemporaryAccesses, type TemporaryAccesses } from './centre/temporary-access-desk.js';
import { createDeliveryDesk, type DeliveryDesk } from './deliveries/delivery-desk.js';
import { createScans, type Scans } from './scans.js';
import { createSignatureAuthority, type SignatureAuthority } from './signatures/authority-desk.js';
import { type ApplicationOperator, createApplicationOperator } from './operator.js';

/** Everybody who is not the applicant. */
export interface Operator extends ApplicationOperator {
  readonly accounts: Accounts;
  readonly temporaryAccess: TemporaryAccesses;
  readonly scans: Scans;
  readonly authority: SignatureAuthority;
  /** Where applicants pay. */
  readonly bank: BankDesk;
  /** Whoever reads what comes by the internet reception. */
  readonly appeals: AppealDesk;
  /** The mail server and the mobile operator, who carry what people are told. */
  readonly deliveries: DeliveryDesk;
}

export function createOperator(moments: Moments): Operator {
  return {
    ...createApplicationOperator(applicationDesk, moments),
    accounts: createAccounts(moments),
    temporaryAccess: createTemporaryAccesses(moments),
    scans: createScans(moments),
    authority: createSignatureAuthority(moments),
    bank: createBankDesk(moments),
    appeals: createAppealDesk(moments),
    deliveries: createDeliveryDesk(moments),
  };
}
