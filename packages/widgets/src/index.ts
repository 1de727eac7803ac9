export {
  EmailConfirmedEvent,
  PasswordChangedEvent,
  RegistrationSentEvent,
  SignedInEvent,
  SignedOutEvent,
} from './account/account-events.js';
export { DrskAccount } from './generated/elements/account.js';
export { NavigateEvent } from './account/cabinet/navigate-event.js';
export { DrskConfig } from './generated/elements/config.js';
export { DrskEmailConfirmation } from './generated/elements/email-confirmation.js';
export { DrskLogin } from './generated/elements/login.js';
export { DrskProfile } from './generated/elements/profile.js';
export { DrskRecovery } from './generated/elements/recovery.js';
export { DrskRegistration } from './generated/elements/registration.js';
export { DrskSigned } from './generated/elements/signed.js';
export { DrskUser } from './generated/elements/user.js';
export { DrskApplicationForm } from './generated/elements/application-form.js';
export { ApplicationSubmittedEvent, DraftSavedEvent } from './applications/applications-events.js';
export { DrskApplications } from './generated/elements/applications.js';
export { DrskStatusTracker } from './generated/elements/status-tracker.js';
export { DrskAppeals } from './generated/elements/appeals.js';
export { DrskNotifications } from './generated/elements/notifications.js';
export { NotificationsCountedEvent } from './notifications/notifications-events.js';
export { DrskDocuments } from './generated/elements/documents.js';
export { DrskOffices } from './generated/elements/offices.js';
export { EstimateChangedEvent } from './payments/estimate-changed-event.js';
export { DrskPayments } from './generated/elements/payments.js';
export { DrskTariffCalculator } from './generated/elements/tariff-calculator.js';
export { configure, type Settings } from './shared/configure.js';
export type { Theme, WidgetState } from './shared/drsk-element.js';
export { FailureEvent } from './shared/failure-event.js';
export type {
  LoadErrorDetail,
  LoadErrorEvent,
  LoadErrorReason,
} from './shared/loader/load-error-event.js';
export { SessionExpiredEvent } from './shared/session/session-expired-event.js';
