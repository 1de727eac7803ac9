/** What methods send besides their first call, which is found out by calling them. */
export const furtherCalls: Record<string, readonly string[]> = {
  'account.refresh': ['refreshSession'],
  'account.signOut': ['deleteSession'],
  'appeals.files.upload': ['createUpload', 'getUploadOffset', 'appendToUpload', 'addAppealFile'],
  'applications.attachments.upload': [
    'createUpload',
    'getUploadOffset',
    'appendToUpload',
    'uploadAttachment',
  ],
  'applications.watch': ['streamApplicationEvents', 'listApplicationEvents'],
  'documents.download': ['getDocumentContent'],
  'documents.sign': ['addSignature', 'startSigning', 'confirmSigning'],
  'notifications.watch': ['streamApplicationEvents', 'listApplicationEvents'],
  // A draft that saves itself.
  'applications.drafts': ['createApplication', 'updateApplication', 'submitApplication'],
};

/** Operations that no method of the client calls, and why. */
export const withoutMethod: Record<string, string> = {
  readCalendarFeed: 'for calendar programs',
};

/** Operations that no widget calls, and why. */
export const withoutWidget: Record<string, string> = {
  readCalendarFeed: 'for calendar programs',
  listApplicationStates: 'for programs',
  getRequest: 'the list has all of it',
  getBooking: 'the list has all of it',
  getOffice: 'the list has all of it',
  getPayment: 'the list has all of it, and watching asks by itself',
  getCalculation: 'the invoice has the sheet',
  listTariffs: 'an estimate names its rates',
};

/** Answers that no test of the SDK sees, and why: `getUploadOffset refusal`. */
export const withoutTest: Record<string, string> = {
  'refreshSession fields': 'the client sends what it was given',
  'unsubscribe fields': 'the client sends all of its form',
  'addAppealFile fields': 'the upload is refused before',
  'addAppealFile refusal': 'the upload is refused before',
  'getUploadOffset refusal': 'the upload begins anew',
  'terminateUpload refusal': 'gone is gone',
  'listApplicationEvents refusal': 'as `streamApplicationEvents`',
  'getDocumentContent refusal': 'the document is asked for first',
};
