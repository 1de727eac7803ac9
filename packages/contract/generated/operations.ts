// Generated from openapi/*.yaml by `npm run generate`: edit those.

import type { operations as Operations } from './types.js';

/** The types of each operation. */
export type operations = Operations;

/** Where each operation is found, and the scope of a temporary access or of a program's token that may call it. */
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
  "listApiTokens": {
    "method": "get",
    "path": "/me/tokens"
  },
  "createApiToken": {
    "method": "post",
    "path": "/me/tokens"
  },
  "revokeApiToken": {
    "method": "delete",
    "path": "/me/tokens/{tokenId}"
  },
  "listWebhooks": {
    "method": "get",
    "path": "/me/webhooks"
  },
  "createWebhook": {
    "method": "post",
    "path": "/me/webhooks"
  },
  "deleteWebhook": {
    "method": "delete",
    "path": "/me/webhooks/{webhookId}"
  },
  "updateWebhook": {
    "method": "patch",
    "path": "/me/webhooks/{webhookId}"
  },
  "rotateWebhookSecret": {
    "method": "post",
    "path": "/me/webhooks/{webhookId}/secret"
  },
  "listWebhookDeliveries": {
    "method": "get",
    "path": "/me/webhooks/{webhookId}/deliveries"
  },
  "testWebhook": {
    "method": "post",
    "path": "/me/webhooks/{webhookId}/deliveries"
  },
  "redeliverWebhook": {
    "method": "post",
    "path": "/me/webhooks/{webhookId}/deliveries/{deliveryId}/attempts"
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
  "listAppealUploads": {
    "method": "get",
    "path": "/appeal-uploads"
  },
  "listAppealFiles": {
    "method": "get",
    "path": "/appeal-files"
  },
  "addAppealFile": {
    "method": "post",
    "path": "/appeal-files"
  },
  "removeAppealFile": {
    "method": "delete",
    "path": "/appeal-files/{fileId}"
  },
  "getAppealFileContent": {
    "method": "get",
    "path": "/appeal-files/{fileId}/content"
  },
  "submitGuestAppeal": {
    "method": "post",
    "path": "/guest-appeals"
  },
  "readGuestAppeal": {
    "method": "post",
    "path": "/guest-appeals/reading"
  },
  "replyToGuestAppeal": {
    "method": "post",
    "path": "/guest-appeals/messages"
  },
  "rateGuestAppeal": {
    "method": "post",
    "path": "/guest-appeals/rating"
  },
  "readGuestAppealFile": {
    "method": "post",
    "path": "/guest-appeals/content"
  },
  "listAppeals": {
    "method": "get",
    "path": "/appeals"
  },
  "submitAppeal": {
    "method": "post",
    "path": "/appeals"
  },
  "getAppeal": {
    "method": "get",
    "path": "/appeals/{appealId}"
  },
  "replyToAppeal": {
    "method": "post",
    "path": "/appeals/{appealId}/messages"
  },
  "rateAppeal": {
    "method": "post",
    "path": "/appeals/{appealId}/rating"
  },
  "getAppealFile": {
    "method": "get",
    "path": "/appeals/{appealId}/files/{fileId}"
  },
  "suggestAddresses": {
    "method": "post",
    "path": "/address-suggestions"
  },
  "listInspectionSlots": {
    "method": "get",
    "path": "/applications/{applicationId}/inspection-slots",
    "temporaryAccess": "read",
    "tokenScope": "applications:read"
  },
  "chooseInspectionTime": {
    "method": "post",
    "path": "/applications/{applicationId}/inspection-appointment"
  },
  "cancelInspectionTime": {
    "method": "post",
    "path": "/applications/{applicationId}/inspection-appointment/cancellation"
  },
  "getInspectionCalendar": {
    "method": "get",
    "path": "/applications/{applicationId}/inspection-appointment.ics",
    "temporaryAccess": "read",
    "tokenScope": "applications:read"
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
    "temporaryAccess": "read",
    "tokenScope": "applications:read"
  },
  "listApplicationEvents": {
    "method": "get",
    "path": "/applications/events/page",
    "temporaryAccess": "read",
    "tokenScope": "applications:read"
  },
  "countApplications": {
    "method": "get",
    "path": "/applications/counts",
    "temporaryAccess": "read",
    "tokenScope": "applications:read"
  },
  "exportApplications": {
    "method": "get",
    "path": "/applications.csv",
    "temporaryAccess": "read",
    "tokenScope": "applications:read"
  },
  "correctApplication": {
    "method": "post",
    "path": "/applications/{applicationId}/corrections"
  },
  "listApplicationVersions": {
    "method": "get",
    "path": "/applications/{applicationId}/versions",
    "temporaryAccess": "read",
    "tokenScope": "applications:read"
  },
  "withdrawApplication": {
    "method": "post",
    "path": "/applications/{applicationId}/withdrawal"
  },
  "listRequests": {
    "method": "get",
    "path": "/applications/{applicationId}/requests",
    "temporaryAccess": "read",
    "tokenScope": "applications:read"
  },
  "createRequest": {
    "method": "post",
    "path": "/applications/{applicationId}/requests"
  },
  "getRequest": {
    "method": "get",
    "path": "/applications/{applicationId}/requests/{requestId}",
    "temporaryAccess": "read",
    "tokenScope": "applications:read"
  },
  "cancelRequest": {
    "method": "post",
    "path": "/applications/{applicationId}/requests/{requestId}/cancellation"
  },
  "listApplicationStates": {
    "method": "post",
    "path": "/applications/states",
    "temporaryAccess": "read",
    "tokenScope": "applications:read"
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
    "temporaryAccess": "attach",
    "tokenScope": "applications:read"
  },
  "createUpload": {
    "method": "post",
    "path": "/uploads",
    "temporaryAccess": "attach",
    "tokenScope": "applications:write"
  },
  "getUploadOffset": {
    "method": "head",
    "path": "/uploads/{uploadId}",
    "temporaryAccess": "attach",
    "tokenScope": "applications:write"
  },
  "terminateUpload": {
    "method": "delete",
    "path": "/uploads/{uploadId}",
    "temporaryAccess": "attach",
    "tokenScope": "applications:write"
  },
  "appendToUpload": {
    "method": "patch",
    "path": "/uploads/{uploadId}",
    "temporaryAccess": "attach",
    "tokenScope": "applications:write"
  },
  "listApplications": {
    "method": "get",
    "path": "/applications",
    "temporaryAccess": "read",
    "tokenScope": "applications:read"
  },
  "createApplication": {
    "method": "post",
    "path": "/applications",
    "tokenScope": "applications:write"
  },
  "getApplication": {
    "method": "get",
    "path": "/applications/{applicationId}",
    "temporaryAccess": "read",
    "tokenScope": "applications:read"
  },
  "deleteApplication": {
    "method": "delete",
    "path": "/applications/{applicationId}",
    "tokenScope": "applications:write"
  },
  "updateApplication": {
    "method": "patch",
    "path": "/applications/{applicationId}",
    "tokenScope": "applications:write"
  },
  "uploadAttachment": {
    "method": "post",
    "path": "/applications/{applicationId}/attachments",
    "temporaryAccess": "attach",
    "tokenScope": "applications:write"
  },
  "deleteAttachment": {
    "method": "delete",
    "path": "/applications/{applicationId}/attachments/{attachmentId}",
    "temporaryAccess": "attach",
    "tokenScope": "applications:write"
  },
  "getAttachmentContent": {
    "method": "get",
    "path": "/applications/{applicationId}/attachments/{attachmentId}/content",
    "temporaryAccess": "read",
    "tokenScope": "applications:read"
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
  "startSigning": {
    "method": "post",
    "path": "/documents/{documentId}/signings"
  },
  "confirmSigning": {
    "method": "post",
    "path": "/documents/{documentId}/signings/{signingId}/confirmation"
  },
  "addSignature": {
    "method": "post",
    "path": "/documents/{documentId}/signatures"
  },
  "getSignatureContent": {
    "method": "get",
    "path": "/documents/{documentId}/signatures/{signatureId}/content",
    "temporaryAccess": "read",
    "tokenScope": "documents:read"
  },
  "listDocuments": {
    "method": "get",
    "path": "/documents",
    "temporaryAccess": "read",
    "tokenScope": "documents:read"
  },
  "archiveDocuments": {
    "method": "get",
    "path": "/documents.zip",
    "temporaryAccess": "read",
    "tokenScope": "documents:read"
  },
  "getDocument": {
    "method": "get",
    "path": "/documents/{documentId}",
    "temporaryAccess": "read",
    "tokenScope": "documents:read"
  },
  "getDocumentContent": {
    "method": "get",
    "path": "/documents/{documentId}/content",
    "temporaryAccess": "read",
    "tokenScope": "documents:read"
  },
  "acknowledgeDocument": {
    "method": "post",
    "path": "/documents/{documentId}/acknowledgement"
  },
  "requestPaperCopy": {
    "method": "post",
    "path": "/documents/{documentId}/paper-copies"
  },
  "claimDefect": {
    "method": "post",
    "path": "/documents/{documentId}/defect-claims"
  },
  "getNotificationPreferences": {
    "method": "get",
    "path": "/notification-preferences"
  },
  "changeNotificationPreferences": {
    "method": "patch",
    "path": "/notification-preferences"
  },
  "listPushSubscriptions": {
    "method": "get",
    "path": "/push-subscriptions"
  },
  "createPushSubscription": {
    "method": "post",
    "path": "/push-subscriptions"
  },
  "deletePushSubscription": {
    "method": "delete",
    "path": "/push-subscriptions/{subscriptionId}"
  },
  "getUnsubscription": {
    "method": "get",
    "path": "/unsubscriptions/{unsubscribeToken}"
  },
  "unsubscribe": {
    "method": "post",
    "path": "/unsubscriptions/{unsubscribeToken}"
  },
  "subscribeAgain": {
    "method": "delete",
    "path": "/unsubscriptions/{unsubscribeToken}"
  },
  "listNotifications": {
    "method": "get",
    "path": "/notifications",
    "temporaryAccess": "read"
  },
  "getNotificationCounts": {
    "method": "get",
    "path": "/notifications/counts",
    "temporaryAccess": "read"
  },
  "markNotifications": {
    "method": "post",
    "path": "/notifications/reading",
    "temporaryAccess": "read"
  },
  "getNotification": {
    "method": "get",
    "path": "/notifications/{notificationId}",
    "temporaryAccess": "read"
  },
  "listBookings": {
    "method": "get",
    "path": "/bookings",
    "temporaryAccess": "setup"
  },
  "holdVisit": {
    "method": "post",
    "path": "/bookings",
    "temporaryAccess": "setup"
  },
  "getBooking": {
    "method": "get",
    "path": "/bookings/{bookingId}",
    "temporaryAccess": "setup"
  },
  "confirmVisit": {
    "method": "post",
    "path": "/bookings/{bookingId}/confirmation",
    "temporaryAccess": "setup"
  },
  "changeVisit": {
    "method": "post",
    "path": "/bookings/{bookingId}/change",
    "temporaryAccess": "setup"
  },
  "cancelVisit": {
    "method": "post",
    "path": "/bookings/{bookingId}/cancellation",
    "temporaryAccess": "setup"
  },
  "getBookingCalendar": {
    "method": "get",
    "path": "/bookings/{bookingId}/calendar.ics",
    "temporaryAccess": "setup"
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
  "listOffices": {
    "method": "get",
    "path": "/offices"
  },
  "getOffice": {
    "method": "get",
    "path": "/offices/{officeId}"
  },
  "listVisitSlots": {
    "method": "get",
    "path": "/offices/{officeId}/visit-slots"
  },
  "estimateFee": {
    "method": "post",
    "path": "/estimates"
  },
  "getCalculation": {
    "method": "get",
    "path": "/applications/{applicationId}/calculation",
    "temporaryAccess": "read",
    "tokenScope": "payments:read"
  },
  "listInvoices": {
    "method": "get",
    "path": "/invoices",
    "temporaryAccess": "read",
    "tokenScope": "payments:read"
  },
  "listPayments": {
    "method": "get",
    "path": "/payments",
    "temporaryAccess": "read",
    "tokenScope": "payments:read"
  },
  "createPayment": {
    "method": "post",
    "path": "/payments",
    "temporaryAccess": "pay"
  },
  "getPayment": {
    "method": "get",
    "path": "/payments/{paymentId}",
    "temporaryAccess": "read",
    "tokenScope": "payments:read"
  },
  "cancelPayment": {
    "method": "post",
    "path": "/payments/{paymentId}/cancellation",
    "temporaryAccess": "pay"
  },
  "refundPayment": {
    "method": "post",
    "path": "/payments/{paymentId}/refunds"
  },
  "attachPaymentEvidence": {
    "method": "post",
    "path": "/payments/{paymentId}/evidence",
    "temporaryAccess": "pay"
  },
  "getPaymentOrder": {
    "method": "get",
    "path": "/payments/{paymentId}/payment-order",
    "temporaryAccess": "read",
    "tokenScope": "payments:read"
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
