// Generated from openapi/*.yaml by `npm run generate`: edit those.

import type { operations as Operations } from './types.js';

/** The types of each operation. */
export type operations = Operations;

/** Where each operation is found. */
export const operations = {
  "listConsentDocuments": {
    "method": "get",
    "path": "/consent-documents"
  },
  "register": {
    "method": "post",
    "path": "/registrations"
  },
  "resendConfirmation": {
    "method": "post",
    "path": "/registrations/{registrationId}/letters"
  },
  "confirmEmail": {
    "method": "post",
    "path": "/email-confirmations"
  },
  "createSession": {
    "method": "post",
    "path": "/sessions"
  },
  "refreshSession": {
    "method": "post",
    "path": "/sessions/refresh"
  },
  "deleteSession": {
    "method": "delete",
    "path": "/sessions/current"
  },
  "getAccount": {
    "method": "get",
    "path": "/me"
  },
  "listApplications": {
    "method": "get",
    "path": "/applications"
  },
  "createApplication": {
    "method": "post",
    "path": "/applications"
  },
  "getApplication": {
    "method": "get",
    "path": "/applications/{applicationId}"
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
    "path": "/applications/{applicationId}/attachments"
  },
  "deleteAttachment": {
    "method": "delete",
    "path": "/applications/{applicationId}/attachments/{attachmentId}"
  },
  "getAttachmentContent": {
    "method": "get",
    "path": "/applications/{applicationId}/attachments/{attachmentId}/content"
  },
  "submitApplication": {
    "method": "post",
    "path": "/applications/{applicationId}/submission"
  },
  "answerRequest": {
    "method": "post",
    "path": "/applications/{applicationId}/request-answers"
  },
  "getDocumentContent": {
    "method": "get",
    "path": "/documents/{documentId}/content"
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
  }
} as const;

export type OperationId = keyof typeof operations;
