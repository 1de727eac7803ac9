// Generated from openapi/*.yaml by `npm run generate`: edit those.

import type { operations as Operations } from './types.js';

/** The types of each operation. */
export type operations = Operations;

/** Where each operation is found, and the scope of a temporary access that may call it. */
export const operations = {
  "startRecovery": {
    "method": "post",
    "path": "/recoveries"
  },
  "sendRecoveryMessage": {
    "method": "post",
    "path": "/recoveries/{recoveryId}/messages"
  },
  "checkRecoveryCode": {
    "method": "post",
    "path": "/recoveries/{recoveryId}/code"
  },
  "resetPassword": {
    "method": "post",
    "path": "/password-resets"
  },
  "listConsentDocuments": {
    "method": "get",
    "path": "/consent-documents"
  },
  "register": {
    "method": "post",
    "path": "/registrations"
  },
  "getRegistration": {
    "method": "get",
    "path": "/registrations/{registrationId}"
  },
  "resendConfirmation": {
    "method": "post",
    "path": "/registrations/{registrationId}/letters"
  },
  "confirmEmail": {
    "method": "post",
    "path": "/email-confirmations"
  },
  "sendPhoneCode": {
    "method": "post",
    "path": "/registrations/{registrationId}/phone-codes"
  },
  "confirmPhone": {
    "method": "post",
    "path": "/registrations/{registrationId}/phone-confirmation"
  },
  "listSessions": {
    "method": "get",
    "path": "/sessions"
  },
  "createSession": {
    "method": "post",
    "path": "/sessions"
  },
  "deleteSessions": {
    "method": "delete",
    "path": "/sessions"
  },
  "createApplicationSession": {
    "method": "post",
    "path": "/sessions/by-application"
  },
  "completeSession": {
    "method": "post",
    "path": "/sessions/second-factor"
  },
  "resendSecondFactorCode": {
    "method": "post",
    "path": "/second-factor-challenges/{challengeId}/codes"
  },
  "startEsiaLogin": {
    "method": "post",
    "path": "/esia-authorizations"
  },
  "createEsiaSession": {
    "method": "post",
    "path": "/sessions/esia"
  },
  "refreshSession": {
    "method": "post",
    "path": "/sessions/refresh"
  },
  "deleteSession": {
    "method": "delete",
    "path": "/sessions/current",
    "temporaryAccess": "setup"
  },
  "switchRole": {
    "method": "post",
    "path": "/sessions/current/role"
  },
  "deleteOtherSession": {
    "method": "delete",
    "path": "/sessions/{sessionId}"
  },
  "getAccount": {
    "method": "get",
    "path": "/me",
    "temporaryAccess": "setup"
  },
  "updateAccount": {
    "method": "patch",
    "path": "/me"
  },
  "setUpAccount": {
    "method": "post",
    "path": "/me/setup",
    "temporaryAccess": "setup"
  },
  "changePassword": {
    "method": "post",
    "path": "/me/password"
  },
  "changeContact": {
    "method": "post",
    "path": "/me/contact-changes"
  },
  "resendContactMessage": {
    "method": "post",
    "path": "/me/contact-changes/{contactChangeId}/messages",
    "temporaryAccess": "setup"
  },
  "confirmContactChange": {
    "method": "post",
    "path": "/me/contact-changes/{contactChangeId}/confirmation"
  },
  "listConsents": {
    "method": "get",
    "path": "/me/consents"
  },
  "giveConsent": {
    "method": "post",
    "path": "/me/consents"
  },
  "withdrawConsent": {
    "method": "post",
    "path": "/me/consents/{consentId}/withdrawal"
  },
  "getSecondFactor": {
    "method": "get",
    "path": "/me/second-factor"
  },
  "enrolSecondFactor": {
    "method": "post",
    "path": "/me/second-factor/enrolments"
  },
  "resendEnrolmentCode": {
    "method": "post",
    "path": "/me/second-factor/enrolments/{enrolmentId}/codes"
  },
  "confirmSecondFactor": {
    "method": "post",
    "path": "/me/second-factor/enrolments/{enrolmentId}/confirmation"
  },
  "removeSecondFactor": {
    "method": "post",
    "path": "/me/second-factor/removal"
  },
  "exportAccount": {
    "method": "get",
    "path": "/me/export"
  },
  "closeAccount": {
    "method": "post",
    "path": "/me/closure"
  },
  "suggestAddresses": {
    "method": "post",
    "path": "/address-suggestions"
  },
  "getCalendarFeed": {
    "method": "get",
    "path": "/applications/calendar-feed"
  },
  "createCalendarFeed": {
    "method": "post",
    "path": "/applications/calendar-feed"
  },
  "revokeCalendarFeed": {
    "method": "delete",
    "path": "/applications/calendar-feed"
  },
  "readCalendarFeed": {
    "method": "get",
    "path": "/calendar/{calendarFile}"
  },
  "streamApplicationEvents": {
    "method": "get",
    "path": "/applications/events",
    "temporaryAccess": "read"
  },
  "listApplicationEvents": {
    "method": "get",
    "path": "/applications/events/page",
    "temporaryAccess": "read"
  },
  "countApplications": {
    "method": "get",
    "path": "/applications/counts",
    "temporaryAccess": "read"
  },
  "exportApplications": {
    "method": "get",
    "path": "/applications.csv",
    "temporaryAccess": "read"
  },
  "correctApplication": {
    "method": "post",
    "path": "/applications/{applicationId}/corrections"
  },
  "listApplicationVersions": {
    "method": "get",
    "path": "/applications/{applicationId}/versions",
    "temporaryAccess": "read"
  },
  "withdrawApplication": {
    "method": "post",
    "path": "/applications/{applicationId}/withdrawal"
  },
  "listRequests": {
    "method": "get",
    "path": "/applications/{applicationId}/requests",
    "temporaryAccess": "read"
  },
  "createRequest": {
    "method": "post",
    "path": "/applications/{applicationId}/requests"
  },
  "getRequest": {
    "method": "get",
    "path": "/applications/{applicationId}/requests/{requestId}",
    "temporaryAccess": "read"
  },
  "cancelRequest": {
    "method": "post",
    "path": "/applications/{applicationId}/requests/{requestId}/cancellation"
  },
  "answerDocuments": {
    "method": "post",
    "path": "/applications/{applicationId}/document-answers"
  },
  "notifyFulfilment": {
    "method": "post",
    "path": "/applications/{applicationId}/fulfilment-notices"
  },
  "getAttachmentLimits": {
    "method": "get",
    "path": "/attachment-limits"
  },
  "listUploads": {
    "method": "get",
    "path": "/applications/{applicationId}/uploads",
    "temporaryAccess": "attach"
  },
  "createUpload": {
    "method": "post",
    "path": "/uploads",
    "temporaryAccess": "attach"
  },
  "getUploadOffset": {
    "method": "head",
    "path": "/uploads/{uploadId}",
    "temporaryAccess": "attach"
  },
  "terminateUpload": {
    "method": "delete",
    "path": "/uploads/{uploadId}",
    "temporaryAccess": "attach"
  },
  "appendToUpload": {
    "method": "patch",
    "path": "/uploads/{uploadId}",
    "temporaryAccess": "attach"
  },
  "listApplications": {
    "method": "get",
    "path": "/applications",
    "temporaryAccess": "read"
  },
  "createApplication": {
    "method": "post",
    "path": "/applications"
  },
  "getApplication": {
    "method": "get",
    "path": "/applications/{applicationId}",
    "temporaryAccess": "read"
  },
  "deleteApplication": {
    "method": "delete",
    "path": "/applications/{applicationId}"
  },
  "updateApplication": {
    "method": "patch",
    "path": "/applications/{applicationId}"
  },
  "uploadAttachment": {
    "method": "post",
    "path": "/applications/{applicationId}/attachments",
    "temporaryAccess": "attach"
  },
  "deleteAttachment": {
    "method": "delete",
    "path": "/applications/{applicationId}/attachments/{attachmentId}",
    "temporaryAccess": "attach"
  },
  "getAttachmentContent": {
    "method": "get",
    "path": "/applications/{applicationId}/attachments/{attachmentId}/content",
    "temporaryAccess": "read"
  },
  "submitApplication": {
    "method": "post",
    "path": "/applications/{applicationId}/submission"
  },
  "answerRequest": {
    "method": "post",
    "path": "/applications/{applicationId}/request-answers",
    "temporaryAccess": "attach"
  },
  "getDocumentContent": {
    "method": "get",
    "path": "/documents/{documentId}/content",
    "temporaryAccess": "read"
  },
  "listRegions": {
    "method": "get",
    "path": "/regions"
  },
  "getRegion": {
    "method": "get",
    "path": "/regions/{regionCode}"
  },
  "getContactCentre": {
    "method": "get",
    "path": "/contact-centre"
  },
  "estimateFee": {
    "method": "post",
    "path": "/estimates"
  },
  "getCalculation": {
    "method": "get",
    "path": "/applications/{applicationId}/calculation",
    "temporaryAccess": "read"
  },
  "listTariffs": {
    "method": "get",
    "path": "/tariffs"
  },
  "listSocialCategories": {
    "method": "get",
    "path": "/social-categories"
  }
} as const;

export type OperationId = keyof typeof operations;
