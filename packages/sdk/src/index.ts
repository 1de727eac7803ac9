export type * from '@drsk/contract';
export type { ConsentQuery } from './account/account.js';
export type { ApplicationQuery, SubmitOptions } from './applications/applications.js';
export type { AttachmentInput, UploadOptions } from './applications/attachments.js';
export type { ClientOptions, DrskClient } from './client.js';
export { createClient } from './create-client.js';
export {
  ApiError,
  AuthenticationError,
  ConflictError,
  ConnectionError,
  DrskError,
  isApiError,
  isConnectionError,
  isDrskError,
  isProblem,
  isValidationError,
  NotFoundError,
  RateLimitError,
  ServerError,
  SessionExpiredError,
  TimeoutError,
  ValidationError,
} from './errors.js';
export type { Locale, RetryOptions, Transport } from './http/http-options.js';
export type { Page, PagePromise } from './http/page-promise.js';
export type { EditOptions, KeyedOptions, RequestOptions } from './http/request-options.js';
export type { UploadProgress } from './http/send-by-xhr.js';
export type { SessionState, SignedIn, SignedOut, SignOutReason } from './http/session-state.js';
export type { SessionStore } from './http/session-store.js';
export { webStorageSession } from './http/web-storage-session.js';
