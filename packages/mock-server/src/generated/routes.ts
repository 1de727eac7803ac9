// Generated from the contract by `npm run generate`.

export const routes = {
  "startRecovery": {
    "isPublic": true,
    "takesKey": true,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [
      "application/json"
    ],
    "statuses": [
      201,
      400,
      413,
      415,
      422,
      429,
      500
    ]
  },
  "sendRecoveryMessage": {
    "isPublic": true,
    "takesKey": true,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [
      "application/json"
    ],
    "statuses": [
      202,
      400,
      404,
      410,
      413,
      415,
      422,
      429,
      500
    ]
  },
  "checkRecoveryCode": {
    "isPublic": true,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [
      "application/json"
    ],
    "statuses": [
      200,
      400,
      404,
      410,
      413,
      415,
      422,
      500
    ]
  },
  "resetPassword": {
    "isPublic": true,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [
      "application/json"
    ],
    "statuses": [
      200,
      400,
      410,
      413,
      415,
      422,
      500
    ]
  },
  "listConsentDocuments": {
    "isPublic": true,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      200,
      400,
      500
    ]
  },
  "register": {
    "isPublic": true,
    "takesKey": true,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [
      "application/json"
    ],
    "statuses": [
      202,
      400,
      413,
      415,
      422,
      429,
      500
    ]
  },
  "getRegistration": {
    "isPublic": true,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      200,
      400,
      404,
      500
    ]
  },
  "resendConfirmation": {
    "isPublic": true,
    "takesKey": true,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      202,
      400,
      404,
      422,
      429,
      500
    ]
  },
  "confirmEmail": {
    "isPublic": true,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [
      "application/json"
    ],
    "statuses": [
      200,
      400,
      409,
      410,
      413,
      415,
      422,
      500
    ]
  },
  "sendPhoneCode": {
    "isPublic": true,
    "takesKey": true,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      202,
      400,
      404,
      422,
      429,
      500
    ]
  },
  "confirmPhone": {
    "isPublic": true,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [
      "application/json"
    ],
    "statuses": [
      204,
      400,
      404,
      410,
      413,
      415,
      422,
      500
    ]
  },
  "listSessions": {
    "isPublic": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      200,
      401,
      403,
      500
    ]
  },
  "createSession": {
    "isPublic": true,
    "takesKey": false,
    "takesProof": true,
    "lists": [],
    "bodyTypes": [
      "application/json"
    ],
    "statuses": [
      201,
      202,
      400,
      401,
      413,
      415,
      422,
      429,
      500
    ]
  },
  "deleteSessions": {
    "isPublic": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      204,
      400,
      401,
      403,
      500
    ]
  },
  "createApplicationSession": {
    "isPublic": true,
    "takesKey": false,
    "takesProof": true,
    "lists": [],
    "bodyTypes": [
      "application/json"
    ],
    "statuses": [
      201,
      400,
      401,
      413,
      415,
      422,
      429,
      500
    ]
  },
  "completeSession": {
    "isPublic": true,
    "takesKey": false,
    "takesProof": true,
    "lists": [],
    "bodyTypes": [
      "application/json"
    ],
    "statuses": [
      201,
      400,
      401,
      410,
      413,
      415,
      422,
      429,
      500
    ]
  },
  "resendSecondFactorCode": {
    "isPublic": true,
    "takesKey": true,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      202,
      400,
      410,
      422,
      429,
      500
    ]
  },
  "startEsiaLogin": {
    "isPublic": true,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [
      "application/json"
    ],
    "statuses": [
      201,
      400,
      404,
      413,
      415,
      422,
      500
    ]
  },
  "createEsiaSession": {
    "isPublic": true,
    "takesKey": false,
    "takesProof": true,
    "lists": [],
    "bodyTypes": [
      "application/json"
    ],
    "statuses": [
      200,
      201,
      400,
      401,
      404,
      410,
      413,
      415,
      422,
      500
    ]
  },
  "refreshSession": {
    "isPublic": true,
    "takesKey": false,
    "takesProof": true,
    "lists": [],
    "bodyTypes": [
      "application/json"
    ],
    "statuses": [
      200,
      400,
      401,
      413,
      415,
      422,
      500
    ]
  },
  "deleteSession": {
    "isPublic": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      204,
      401,
      500
    ]
  },
  "switchRole": {
    "isPublic": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [
      "application/json"
    ],
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      413,
      415,
      422,
      500
    ]
  },
  "deleteOtherSession": {
    "isPublic": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      204,
      401,
      403,
      404,
      500
    ]
  },
  "getAccount": {
    "isPublic": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      200,
      401,
      500
    ]
  },
  "updateAccount": {
    "isPublic": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [
      "application/json"
    ],
    "statuses": [
      200,
      400,
      401,
      403,
      412,
      413,
      415,
      422,
      428,
      500
    ]
  },
  "setUpAccount": {
    "isPublic": false,
    "takesKey": true,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [
      "application/json"
    ],
    "statuses": [
      202,
      400,
      401,
      403,
      409,
      413,
      415,
      422,
      429,
      500
    ]
  },
  "changePassword": {
    "isPublic": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [
      "application/json"
    ],
    "statuses": [
      204,
      400,
      401,
      403,
      413,
      415,
      422,
      429,
      500
    ]
  },
  "changeContact": {
    "isPublic": false,
    "takesKey": true,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [
      "application/json"
    ],
    "statuses": [
      202,
      400,
      401,
      403,
      413,
      415,
      422,
      429,
      500
    ]
  },
  "resendContactMessage": {
    "isPublic": false,
    "takesKey": true,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      202,
      400,
      401,
      403,
      404,
      422,
      429,
      500
    ]
  },
  "confirmContactChange": {
    "isPublic": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [
      "application/json"
    ],
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      410,
      413,
      415,
      422,
      500
    ]
  },
  "listConsents": {
    "isPublic": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      200,
      401,
      403,
      500
    ]
  },
  "giveConsent": {
    "isPublic": false,
    "takesKey": true,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [
      "application/json"
    ],
    "statuses": [
      201,
      400,
      401,
      403,
      413,
      415,
      422,
      500
    ]
  },
  "withdrawConsent": {
    "isPublic": false,
    "takesKey": true,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      422,
      500
    ]
  },
  "getSecondFactor": {
    "isPublic": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      200,
      401,
      403,
      500
    ]
  },
  "enrolSecondFactor": {
    "isPublic": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [
      "application/json"
    ],
    "statuses": [
      201,
      400,
      401,
      403,
      413,
      415,
      422,
      429,
      500
    ]
  },
  "resendEnrolmentCode": {
    "isPublic": false,
    "takesKey": true,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      202,
      400,
      401,
      403,
      404,
      410,
      422,
      429,
      500
    ]
  },
  "confirmSecondFactor": {
    "isPublic": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [
      "application/json"
    ],
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      410,
      413,
      415,
      422,
      500
    ]
  },
  "removeSecondFactor": {
    "isPublic": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [
      "application/json"
    ],
    "statuses": [
      204,
      400,
      401,
      403,
      413,
      415,
      422,
      429,
      500
    ]
  },
  "exportAccount": {
    "isPublic": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      200,
      401,
      403,
      500
    ]
  },
  "closeAccount": {
    "isPublic": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [
      "application/json"
    ],
    "statuses": [
      200,
      400,
      401,
      403,
      413,
      415,
      422,
      429,
      500
    ]
  },
  "suggestAddresses": {
    "isPublic": true,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [
      "application/json"
    ],
    "statuses": [
      200,
      400,
      413,
      415,
      422,
      429,
      500
    ]
  },
  "getCalendarFeed": {
    "isPublic": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      200,
      401,
      403,
      500
    ]
  },
  "createCalendarFeed": {
    "isPublic": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [
      "application/json"
    ],
    "statuses": [
      201,
      400,
      401,
      403,
      413,
      415,
      422,
      500
    ]
  },
  "revokeCalendarFeed": {
    "isPublic": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      204,
      401,
      403,
      500
    ]
  },
  "readCalendarFeed": {
    "isPublic": true,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      200,
      404,
      500
    ]
  },
  "streamApplicationEvents": {
    "isPublic": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      200,
      400,
      401,
      403,
      410,
      500
    ]
  },
  "listApplicationEvents": {
    "isPublic": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      200,
      400,
      401,
      403,
      410,
      500
    ]
  },
  "countApplications": {
    "isPublic": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [
      "status",
      "stage"
    ],
    "bodyTypes": [],
    "statuses": [
      200,
      400,
      401,
      403,
      500
    ]
  },
  "exportApplications": {
    "isPublic": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [
      "status",
      "stage"
    ],
    "bodyTypes": [],
    "statuses": [
      200,
      400,
      401,
      403,
      500
    ]
  },
  "correctApplication": {
    "isPublic": false,
    "takesKey": true,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [
      "application/json"
    ],
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      409,
      412,
      413,
      415,
      422,
      428,
      500
    ]
  },
  "listApplicationVersions": {
    "isPublic": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      200,
      401,
      403,
      404,
      500
    ]
  },
  "withdrawApplication": {
    "isPublic": false,
    "takesKey": true,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [
      "application/json"
    ],
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      409,
      412,
      413,
      415,
      422,
      428,
      500
    ]
  },
  "listRequests": {
    "isPublic": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      200,
      401,
      403,
      404,
      500
    ]
  },
  "createRequest": {
    "isPublic": false,
    "takesKey": true,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [
      "application/json"
    ],
    "statuses": [
      201,
      400,
      401,
      403,
      404,
      409,
      413,
      415,
      422,
      500
    ]
  },
  "getRequest": {
    "isPublic": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      200,
      401,
      403,
      404,
      500
    ]
  },
  "cancelRequest": {
    "isPublic": false,
    "takesKey": true,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      409,
      412,
      422,
      428,
      500
    ]
  },
  "answerDocuments": {
    "isPublic": false,
    "takesKey": true,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [
      "application/json"
    ],
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      409,
      412,
      413,
      415,
      422,
      428,
      500
    ]
  },
  "notifyFulfilment": {
    "isPublic": false,
    "takesKey": true,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [
      "application/json"
    ],
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      409,
      412,
      413,
      415,
      422,
      428,
      500
    ]
  },
  "getAttachmentLimits": {
    "isPublic": true,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      200,
      429,
      500
    ]
  },
  "listUploads": {
    "isPublic": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      200,
      401,
      403,
      404,
      500
    ]
  },
  "createUpload": {
    "isPublic": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      201,
      400,
      401,
      403,
      404,
      409,
      412,
      413,
      422,
      500
    ]
  },
  "getUploadOffset": {
    "isPublic": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      200,
      401,
      403,
      404,
      412,
      500
    ]
  },
  "terminateUpload": {
    "isPublic": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      204,
      401,
      403,
      404,
      412,
      500
    ]
  },
  "appendToUpload": {
    "isPublic": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [
      "application/offset+octet-stream"
    ],
    "statuses": [
      204,
      400,
      401,
      403,
      404,
      409,
      412,
      413,
      415,
      422,
      460,
      500
    ]
  },
  "listApplications": {
    "isPublic": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [
      "status",
      "stage"
    ],
    "bodyTypes": [],
    "statuses": [
      200,
      400,
      401,
      403,
      500
    ]
  },
  "createApplication": {
    "isPublic": false,
    "takesKey": true,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [
      "application/json"
    ],
    "statuses": [
      201,
      400,
      401,
      403,
      409,
      413,
      415,
      422,
      500
    ]
  },
  "getApplication": {
    "isPublic": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      200,
      401,
      403,
      404,
      500
    ]
  },
  "deleteApplication": {
    "isPublic": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      204,
      401,
      403,
      404,
      409,
      500
    ]
  },
  "updateApplication": {
    "isPublic": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [
      "application/json"
    ],
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      409,
      412,
      413,
      415,
      422,
      428,
      500
    ]
  },
  "uploadAttachment": {
    "isPublic": false,
    "takesKey": true,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [
      "multipart/form-data",
      "application/json"
    ],
    "statuses": [
      201,
      400,
      401,
      403,
      404,
      409,
      413,
      415,
      422,
      500
    ]
  },
  "deleteAttachment": {
    "isPublic": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      204,
      401,
      403,
      404,
      409,
      500
    ]
  },
  "getAttachmentContent": {
    "isPublic": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      200,
      401,
      403,
      404,
      500
    ]
  },
  "submitApplication": {
    "isPublic": false,
    "takesKey": true,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      409,
      412,
      422,
      428,
      500
    ]
  },
  "answerRequest": {
    "isPublic": false,
    "takesKey": true,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      409,
      422,
      500
    ]
  },
  "getDocumentContent": {
    "isPublic": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      200,
      401,
      403,
      404,
      500
    ]
  },
  "listRegions": {
    "isPublic": true,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      200,
      429,
      500
    ]
  },
  "getRegion": {
    "isPublic": true,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      200,
      404,
      500
    ]
  },
  "getContactCentre": {
    "isPublic": true,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      200,
      429,
      500
    ]
  },
  "estimateFee": {
    "isPublic": true,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [
      "application/json"
    ],
    "statuses": [
      200,
      400,
      413,
      415,
      422,
      429,
      500
    ]
  },
  "getCalculation": {
    "isPublic": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      200,
      401,
      403,
      404,
      409,
      500
    ]
  },
  "listTariffs": {
    "isPublic": true,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      200,
      400,
      429,
      500
    ]
  },
  "listSocialCategories": {
    "isPublic": true,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      200,
      429,
      500
    ]
  }
} as const;
