import { apiTokenTable } from '../account/api-tokens/api-token.js';
import { consentTable, withdrawalTable } from '../account/consents/consent-table.js';
import { contactChangeTable } from '../account/contacts/contact-change-table.js';
import { esiaLoginTable } from '../account/esia/esia-table.js';
import { codeTable, sendingsTable } from '../account/one-time-code/tables.js';
import { choiceTable } from '../account/personas/person-choice.js';
import { backlogTable } from '../account/personas/backlog.js';
import { secretTable as recoveryContactsSecretTable } from '../account/recovery/recovery-contacts.js';
import { recoveryTable } from '../account/recovery/recovery-table.js';
import { registrationTable } from '../account/registration/registration-table.js';
import {
  secondFactorTable,
  enrolmentTable,
  challengeTable,
} from '../account/second-factor/tables.js';
import { membershipTable } from '../account/sessions/memberships.js';
import { sessionTable, tokenTable } from '../account/sessions/session-table.js';
import { accountTable, attemptsTable } from '../account/tables.js';
import { temporaryAccessTable } from '../account/temporary-access/temporary-access-table.js';
import {
  webhookTable,
  deliveryTable as webhookDeliveryTable,
} from '../account/webhooks/webhook.js';
import { appealTable, appealFileTable } from '../appeals/appeal.js';
import { guestTable } from '../appeals/guest-limit.js';
import { applicationTable } from '../applications/application.js';
import { feedTable } from '../applications/calendar-feed/calendar-feed.js';
import { eventTable } from '../applications/events/application-event.js';
import { uploadTable } from '../uploads/upload.js';
import { jobTable } from '../clock/jobs.js';
import { stateTable } from '../clock/sandbox-state.js';
import {
  certificateTable,
  authorityTable,
  powerOfAttorneyTable,
} from '../documents/authority/certificate-table.js';
import { documentStoreTable } from '../documents/document-store.js';
import { documentTable } from '../documents/document.js';
import { signingTable } from '../documents/signatures/signing-table.js';
import { secretTable as nonceSecretTable } from '../http/dpop/nonce.js';
import { seenTable } from '../http/dpop/seen-proofs.js';
import { answerTable } from '../http/idempotency.js';
import { carrierTable } from '../notifications/carrier.js';
import {
  notificationTable,
  deliveryTable as notificationDeliveryTable,
} from '../notifications/notification.js';
import { preferencesTable } from '../notifications/preferences.js';
import { bookingTable } from '../offices/bookings/booking.js';
import { lineTable } from '../operator/books/take-notice.js';
import { messageTable } from '../outbox/message.js';
import { pushTable } from '../outbox/push/push-subscription.js';
import { orderTable, transferTable, noticeTable } from '../payments/bank/bank-order.js';
import { estimatesTable } from '../payments/estimate-limit.js';
import { paymentTable } from '../payments/payment.js';
import type { Row, TableDefinition } from '../storage/storage.js';

const tables: readonly TableDefinition<never>[] = [
  apiTokenTable,
  consentTable,
  withdrawalTable,
  contactChangeTable,
  esiaLoginTable,
  codeTable,
  sendingsTable,
  backlogTable,
  choiceTable,
  recoveryContactsSecretTable,
  recoveryTable,
  registrationTable,
  secondFactorTable,
  enrolmentTable,
  challengeTable,
  membershipTable,
  sessionTable,
  tokenTable,
  accountTable,
  attemptsTable,
  temporaryAccessTable,
  webhookTable,
  webhookDeliveryTable,
  appealTable,
  appealFileTable,
  guestTable,
  applicationTable,
  feedTable,
  eventTable,
  uploadTable,
  jobTable,
  stateTable,
  certificateTable,
  authorityTable,
  powerOfAttorneyTable,
  documentStoreTable,
  documentTable,
  signingTable,
  nonceSecretTable,
  seenTable,
  answerTable,
  carrierTable,
  notificationTable,
  notificationDeliveryTable,
  preferencesTable,
  pushTable,
  bookingTable,
  lineTable,
  messageTable,
  orderTable,
  transferTable,
  noticeTable,
  estimatesTable,
  paymentTable,
];

const byName = new Map(tables.map((table) => [table.name, table]));

// A table is of its own rows, which the type of a list of all of them cannot say: hence two signatures.
/** How the rows of a table are found, by its name. */
export function tableOf(name: string): TableDefinition<Row> | undefined;
export function tableOf(name: string): TableDefinition<never> | undefined {
  return byName.get(name);
}
