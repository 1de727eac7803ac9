export type * from '@drsk/contract';
export type { VersionedAccount } from './account/contacts.js';
export type { EsiaLogin, EsiaStranger } from './account/esia.js';
export type { ConsentQuery } from './account/registration.js';
export type { EndAllOptions } from './account/sessions.js';
export type { SecondFactorAsked } from './account/sign-in.js';
export type {
  ApplicationExport,
  ApplicationFilter,
  ApplicationQuery,
  ExportOptions,
  SubmitOptions,
} from './applications/applications.js';
export type { AttachmentInput } from './applications/attachments.js';
export { UnreadableFileError } from './applications/uploads/unreadable-file-error.js';
export type {
  UploadOptions,
  UploadState,
  UploadStatus,
  UploadTask,
} from './applications/uploads/upload-task.js';
export type { ApplicationWatch } from './applications/watch.js';
export type { ClientOptions, DrskClient } from './client.js';
export { createClient } from './create-client.js';
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
  SessionExpiredError,
  TimeoutError,
  ValidationError,
} from './errors.js';
export type { PageVisibility, WatchOptions, WatchWay } from './http/events/watch-options.js';
export type { Locale, RetryOptions, Transport } from './http/http-options.js';
export type { Page, PagePromise } from './http/page-promise.js';
export type { EditOptions, KeyedOptions, RequestOptions } from './http/request-options.js';
export type { TariffOptions, TariffQuery } from './payments/payments.js';
export type { GetAccessToken, TokenRequest } from './session/identity.js';
export type { AccountSummary, KeptSession } from './session/kept-session.js';
export type {
  SessionEnd,
  SessionState,
  SignedIn,
  SignedOut,
  SignOutReason,
} from './session/session-state.js';
export { memorySession, type SessionStore } from './session/session-store.js';
