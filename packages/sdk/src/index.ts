export type * from '@drsk/contract';
export type { ApiTokens } from './account/api-tokens.js';
export type { VersionedAccount } from './account/contacts.js';
export type { EsiaLogin, EsiaStranger } from './account/esia.js';
export type { ConsentQuery } from './account/registration.js';
export type { EndAllOptions } from './account/sessions.js';
export type { SecondFactorAsked } from './account/sign-in.js';
export type { DeliveryQuery, Webhooks } from './account/webhooks.js';
export type {
  AppealFileOptions,
  AppealFiles,
  AppealUploadOptions,
  UploadKeyOptions,
} from './appeals/appeal-files.js';
export type {
  AppealCalls,
  AppealQuery,
  Appeals,
  GuestAppeals,
  GuestOptions,
} from './appeals/appeals.js';
export type {
  ApplicationFilter,
  ApplicationQuery,
  SubmitOptions,
} from './applications/applications.js';
export type { AttachmentInput } from './applications/attachments.js';
export type { AnswerValue, DraftAnswers } from './applications/drafts/answers.js';
export { ContestedDraftError } from './applications/drafts/contested-draft-error.js';
export type {
  DraftPage,
  DraftPageChange,
  DraftStorage,
  DraftSurroundings,
  DraftTimers,
} from './applications/drafts/draft-surroundings.js';
export type {
  AnswerLeftOut,
  ContestedAnswer,
  Drafts,
  DraftsOptions,
  DraftStatus,
  OpenDraft,
  OpenDraftOptions,
  Side,
} from './applications/drafts/open-draft.js';
export type { ApplicationExport, ExportOptions } from './applications/export-csv.js';
export { UnreadableFileError } from './http/uploads/unreadable-file-error.js';
export type {
  SendOptions,
  UploadOptions,
  UploadState,
  UploadStatus,
  UploadTask,
} from './http/uploads/upload-task.js';
export type { ApplicationWatch } from './applications/watch.js';
export type { ClientOptions, DrskClient } from './client.js';
export { createClient } from './create-client.js';
export type {
  ArchiveQuery,
  DocumentQuery,
  Documents,
  DownloadOptions,
} from './documents/documents.js';
export type { DetachedSignature, Signer, SigningTask, TypedCode } from './documents/signer.js';
export {
  ConnectionError,
  DrskError,
  isApiError,
  isConnectionError,
  isDrskError,
  isProblem,
  isValidationError,
} from './drsk-error.js';
export {
  ApiError,
  AuthenticationError,
  ConflictError,
  NotFoundError,
  RateLimitError,
  ServerError,
  TimeoutError,
  ValidationError,
} from './errors.js';
export type { PageVisibility, WatchOptions, WatchWay } from './http/events/watch-options.js';
export type { Locale, RetryOptions, Transport } from './http/http-options.js';
export type { Page, PagePromise } from './http/page-promise.js';
export type { EditOptions, KeyedOptions, RequestOptions } from './http/request-options.js';
export type { NotificationQuery, Notifications, PushCalls } from './notifications/notifications.js';
export type {
  BookingEditOptions,
  BookingOptions,
  BookingReadOptions,
  Bookings,
  VisitorOptions,
} from './offices/bookings.js';
export type { ContactCentreOptions, OfficeOptions } from './offices/offices.js';
export type { TariffOptions, TariffQuery } from './payments/beside-estimates.js';
export type {
  InvoiceQuery,
  PaymentInput,
  PaymentOptions,
  PaymentQuery,
} from './payments/paying.js';
export type { PaymentWatch } from './payments/watch-payment.js';
export type { GetAccessToken, TokenRequest } from './session/identity.js';
export type { AccountSummary, KeptSession } from './session/kept-session.js';
export { SessionExpiredError } from './session/session-expired-error.js';
export type {
  SessionEnd,
  SessionState,
  SignedIn,
  SignedOut,
  SignOutReason,
} from './session/session-state.js';
export { memorySession, type SessionStore } from './session/session-store.js';
