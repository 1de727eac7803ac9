export {
  EmailConfirmedEvent,
  PasswordChangedEvent,
  RegistrationSentEvent,
  SignedInEvent,
  SignedOutEvent,
} from './account/account-events.js';
export { DrskConfig } from './account/config.js';
export { DrskEmailConfirmation } from './account/email-confirmation.js';
export { DrskLogin } from './account/login.js';
export { DrskProfile } from './account/profile/profile.js';
export { DrskRecovery } from './account/recovery/recovery.js';
export { DrskRegistration } from './account/registration.js';
export { DrskSigned } from './account/signed.js';
export { DrskUser } from './account/user.js';
export { DrskApplicationForm } from './applications/form/application-form.js';
export { ApplicationSubmittedEvent, DraftSavedEvent } from './applications/applications-events.js';
export { DrskApplications } from './applications/list/applications.js';
export { DrskStatusTracker } from './applications/tracker/status-tracker.js';
export { DrskAppeals } from './appeals/appeals.js';
export { DrskNotifications } from './notifications/notifications.js';
export { NotificationsCountedEvent } from './notifications/notifications-events.js';
export { DrskDocuments } from './documents/documents.js';
export { DrskOffices } from './offices/offices.js';
export { EstimateChangedEvent } from './payments/estimate-changed-event.js';
export { DrskPayments } from './payments/payments.js';
export { DrskTariffCalculator } from './payments/tariff-calculator.js';
export type { Theme, WidgetState } from './shared/drsk-element.js';
export { FailureEvent } from './shared/failure-event.js';
export { LoadErrorEvent } from './shared/load-error-event.js';
export { SessionExpiredEvent } from './shared/session/session-expired-event.js';
