// Generated from the contract by `npm run generate`.

export const routes = {
  "startRecovery": {
    "isPublic": true,
    "isOptional": false,
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
    "isOptional": false,
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
    "isOptional": false,
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
    "isOptional": false,
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
    "isOptional": false,
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
    "isOptional": false,
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
    "isOptional": false,
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
    "isOptional": false,
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
    "isOptional": false,
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
    "isOptional": false,
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
    "isOptional": false,
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
    "isOptional": false,
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
    "isOptional": false,
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
    "isOptional": false,
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
    "isOptional": false,
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
    "isOptional": false,
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
    "isOptional": false,
    "takesKey": true,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      202,
      400,
      404,
      410,
      422,
      429,
      500
    ]
  },
  "startEsiaLogin": {
    "isPublic": true,
    "isOptional": false,
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
    "isOptional": false,
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
    "isOptional": false,
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
    "isOptional": false,
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
  "switchRole": {
    "isPublic": false,
    "isOptional": false,
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
    "isOptional": false,
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
  "listApiTokens": {
    "isPublic": false,
    "isOptional": false,
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
  "createApiToken": {
    "isPublic": false,
    "isOptional": false,
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
      409,
      413,
      415,
      422,
      429,
      500
    ]
  },
  "revokeApiToken": {
    "isPublic": false,
    "isOptional": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      204,
      400,
      401,
      403,
      404,
      500
    ]
  },
  "listWebhooks": {
    "isPublic": false,
    "isOptional": false,
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
  "createWebhook": {
    "isPublic": false,
    "isOptional": false,
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
      409,
      413,
      415,
      422,
      500
    ]
  },
  "deleteWebhook": {
    "isPublic": false,
    "isOptional": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      204,
      400,
      401,
      403,
      404,
      500
    ]
  },
  "updateWebhook": {
    "isPublic": false,
    "isOptional": false,
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
      412,
      413,
      415,
      422,
      428,
      500
    ]
  },
  "rotateWebhookSecret": {
    "isPublic": false,
    "isOptional": false,
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
  "listWebhookDeliveries": {
    "isPublic": false,
    "isOptional": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      500
    ]
  },
  "testWebhook": {
    "isPublic": false,
    "isOptional": false,
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
      409,
      422,
      500
    ]
  },
  "redeliverWebhook": {
    "isPublic": false,
    "isOptional": false,
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
      409,
      422,
      500
    ]
  },
  "getAccount": {
    "isPublic": false,
    "isOptional": false,
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
  "updateAccount": {
    "isPublic": false,
    "isOptional": false,
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
    "isOptional": false,
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
    "isOptional": false,
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
    "isOptional": false,
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
    "isOptional": false,
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
    "isOptional": false,
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
    "isOptional": false,
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
    "isOptional": false,
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
    "isOptional": false,
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
    "isOptional": false,
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
    "isOptional": false,
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
    "isOptional": false,
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
    "isOptional": false,
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
    "isOptional": false,
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
    "isOptional": false,
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
    "isOptional": false,
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
  "listAppealUploads": {
    "isPublic": false,
    "isOptional": true,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      200,
      400,
      401,
      403,
      429,
      500
    ]
  },
  "listAppealFiles": {
    "isPublic": false,
    "isOptional": true,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      200,
      400,
      401,
      403,
      429,
      500
    ]
  },
  "addAppealFile": {
    "isPublic": false,
    "isOptional": true,
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
      429,
      500
    ]
  },
  "removeAppealFile": {
    "isPublic": false,
    "isOptional": true,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      204,
      400,
      401,
      403,
      404,
      429,
      500
    ]
  },
  "getAppealFileContent": {
    "isPublic": false,
    "isOptional": true,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      429,
      500
    ]
  },
  "submitGuestAppeal": {
    "isPublic": true,
    "isOptional": false,
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
  "readGuestAppeal": {
    "isPublic": true,
    "isOptional": false,
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
      413,
      415,
      422,
      429,
      500
    ]
  },
  "replyToGuestAppeal": {
    "isPublic": true,
    "isOptional": false,
    "takesKey": true,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [
      "application/json"
    ],
    "statuses": [
      201,
      400,
      404,
      409,
      413,
      415,
      422,
      429,
      500
    ]
  },
  "rateGuestAppeal": {
    "isPublic": true,
    "isOptional": false,
    "takesKey": true,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [
      "application/json"
    ],
    "statuses": [
      200,
      400,
      404,
      409,
      413,
      415,
      422,
      429,
      500
    ]
  },
  "readGuestAppealFile": {
    "isPublic": true,
    "isOptional": false,
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
      413,
      415,
      422,
      429,
      500
    ]
  },
  "listAppeals": {
    "isPublic": false,
    "isOptional": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      200,
      400,
      401,
      403,
      500
    ]
  },
  "submitAppeal": {
    "isPublic": false,
    "isOptional": false,
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
  "getAppeal": {
    "isPublic": false,
    "isOptional": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      500
    ]
  },
  "replyToAppeal": {
    "isPublic": false,
    "isOptional": false,
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
  "rateAppeal": {
    "isPublic": false,
    "isOptional": false,
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
      413,
      415,
      422,
      500
    ]
  },
  "getAppealFile": {
    "isPublic": false,
    "isOptional": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      500
    ]
  },
  "suggestAddresses": {
    "isPublic": true,
    "isOptional": false,
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
  "listInspectionSlots": {
    "isPublic": false,
    "isOptional": false,
    "takesKey": false,
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
      429,
      500
    ]
  },
  "chooseInspectionTime": {
    "isPublic": false,
    "isOptional": false,
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
  "cancelInspectionTime": {
    "isPublic": false,
    "isOptional": false,
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
  "getInspectionCalendar": {
    "isPublic": false,
    "isOptional": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      429,
      500
    ]
  },
  "getCalendarFeed": {
    "isPublic": false,
    "isOptional": false,
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
    "isOptional": false,
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
    "isOptional": false,
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
    "isOptional": false,
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
    "isOptional": false,
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
      429,
      500
    ]
  },
  "listApplicationEvents": {
    "isPublic": false,
    "isOptional": false,
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
      429,
      500
    ]
  },
  "countApplications": {
    "isPublic": false,
    "isOptional": false,
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
      429,
      500
    ]
  },
  "exportApplications": {
    "isPublic": false,
    "isOptional": false,
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
      429,
      500
    ]
  },
  "correctApplication": {
    "isPublic": false,
    "isOptional": false,
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
    "isOptional": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      200,
      401,
      403,
      404,
      429,
      500
    ]
  },
  "withdrawApplication": {
    "isPublic": false,
    "isOptional": false,
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
    "isOptional": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      200,
      401,
      403,
      404,
      429,
      500
    ]
  },
  "createRequest": {
    "isPublic": false,
    "isOptional": false,
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
    "isOptional": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      200,
      401,
      403,
      404,
      429,
      500
    ]
  },
  "cancelRequest": {
    "isPublic": false,
    "isOptional": false,
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
  "listApplicationStates": {
    "isPublic": false,
    "isOptional": false,
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
  "answerDocuments": {
    "isPublic": false,
    "isOptional": false,
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
    "isOptional": false,
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
    "isOptional": false,
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
    "isOptional": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      200,
      401,
      403,
      404,
      429,
      500
    ]
  },
  "createUpload": {
    "isPublic": false,
    "isOptional": true,
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
      429,
      500
    ]
  },
  "getUploadOffset": {
    "isPublic": false,
    "isOptional": true,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      412,
      429,
      500
    ]
  },
  "terminateUpload": {
    "isPublic": false,
    "isOptional": true,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      204,
      400,
      401,
      403,
      404,
      412,
      429,
      500
    ]
  },
  "appendToUpload": {
    "isPublic": false,
    "isOptional": true,
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
      429,
      460,
      500
    ]
  },
  "listApplications": {
    "isPublic": false,
    "isOptional": false,
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
      429,
      500
    ]
  },
  "createApplication": {
    "isPublic": false,
    "isOptional": false,
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
      429,
      500
    ]
  },
  "getApplication": {
    "isPublic": false,
    "isOptional": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      200,
      401,
      403,
      404,
      429,
      500
    ]
  },
  "deleteApplication": {
    "isPublic": false,
    "isOptional": false,
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
      429,
      500
    ]
  },
  "updateApplication": {
    "isPublic": false,
    "isOptional": false,
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
      429,
      500
    ]
  },
  "uploadAttachment": {
    "isPublic": false,
    "isOptional": false,
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
      429,
      500
    ]
  },
  "deleteAttachment": {
    "isPublic": false,
    "isOptional": false,
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
      429,
      500
    ]
  },
  "getAttachmentContent": {
    "isPublic": false,
    "isOptional": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      200,
      401,
      403,
      404,
      429,
      500
    ]
  },
  "submitApplication": {
    "isPublic": false,
    "isOptional": false,
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
    "isOptional": false,
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
  "startSigning": {
    "isPublic": false,
    "isOptional": false,
    "takesKey": true,
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
      422,
      429,
      500
    ]
  },
  "confirmSigning": {
    "isPublic": false,
    "isOptional": false,
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
      410,
      413,
      415,
      422,
      500
    ]
  },
  "addSignature": {
    "isPublic": false,
    "isOptional": false,
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
  "getSignatureContent": {
    "isPublic": false,
    "isOptional": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      200,
      401,
      403,
      404,
      429,
      500
    ]
  },
  "listDocuments": {
    "isPublic": false,
    "isOptional": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [
      "kind"
    ],
    "bodyTypes": [],
    "statuses": [
      200,
      400,
      401,
      403,
      429,
      500
    ]
  },
  "archiveDocuments": {
    "isPublic": false,
    "isOptional": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [
      "kind"
    ],
    "bodyTypes": [],
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      429,
      500
    ]
  },
  "getDocument": {
    "isPublic": false,
    "isOptional": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      200,
      401,
      403,
      404,
      429,
      500
    ]
  },
  "getDocumentContent": {
    "isPublic": false,
    "isOptional": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      429,
      500
    ]
  },
  "acknowledgeDocument": {
    "isPublic": false,
    "isOptional": false,
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
  "requestPaperCopy": {
    "isPublic": false,
    "isOptional": false,
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
  "claimDefect": {
    "isPublic": false,
    "isOptional": false,
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
  "getNotificationPreferences": {
    "isPublic": false,
    "isOptional": false,
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
  "changeNotificationPreferences": {
    "isPublic": false,
    "isOptional": false,
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
  "listPushSubscriptions": {
    "isPublic": false,
    "isOptional": false,
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
  "createPushSubscription": {
    "isPublic": false,
    "isOptional": false,
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
  "deletePushSubscription": {
    "isPublic": false,
    "isOptional": false,
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
  "getUnsubscription": {
    "isPublic": true,
    "isOptional": false,
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
  "unsubscribe": {
    "isPublic": true,
    "isOptional": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [
      "application/json",
      "application/x-www-form-urlencoded",
      "multipart/form-data"
    ],
    "statuses": [
      200,
      400,
      404,
      413,
      415,
      422,
      500
    ]
  },
  "subscribeAgain": {
    "isPublic": true,
    "isOptional": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      204,
      400,
      404,
      500
    ]
  },
  "listNotifications": {
    "isPublic": false,
    "isOptional": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      200,
      400,
      401,
      403,
      500
    ]
  },
  "getNotificationCounts": {
    "isPublic": false,
    "isOptional": false,
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
  "markNotifications": {
    "isPublic": false,
    "isOptional": false,
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
      500
    ]
  },
  "getNotification": {
    "isPublic": false,
    "isOptional": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      500
    ]
  },
  "listBookings": {
    "isPublic": false,
    "isOptional": true,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      200,
      400,
      401,
      403,
      500
    ]
  },
  "holdVisit": {
    "isPublic": false,
    "isOptional": true,
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
  "getBooking": {
    "isPublic": false,
    "isOptional": true,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      500
    ]
  },
  "confirmVisit": {
    "isPublic": false,
    "isOptional": true,
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
  "changeVisit": {
    "isPublic": false,
    "isOptional": true,
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
  "cancelVisit": {
    "isPublic": false,
    "isOptional": true,
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
  "getBookingCalendar": {
    "isPublic": false,
    "isOptional": true,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      500
    ]
  },
  "listRegions": {
    "isPublic": true,
    "isOptional": false,
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
    "isOptional": false,
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
    "isOptional": false,
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
  "listOffices": {
    "isPublic": true,
    "isOptional": false,
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
  "getOffice": {
    "isPublic": true,
    "isOptional": false,
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
  "listVisitSlots": {
    "isPublic": true,
    "isOptional": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      200,
      400,
      404,
      422,
      500
    ]
  },
  "estimateFee": {
    "isPublic": true,
    "isOptional": false,
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
    "isOptional": false,
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
      429,
      500
    ]
  },
  "listInvoices": {
    "isPublic": false,
    "isOptional": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      429,
      500
    ]
  },
  "listPayments": {
    "isPublic": false,
    "isOptional": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      200,
      400,
      401,
      403,
      429,
      500
    ]
  },
  "createPayment": {
    "isPublic": false,
    "isOptional": false,
    "takesKey": true,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [
      "application/json"
    ],
    "statuses": [
      200,
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
  "getPayment": {
    "isPublic": false,
    "isOptional": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      429,
      500
    ]
  },
  "cancelPayment": {
    "isPublic": false,
    "isOptional": false,
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
  "refundPayment": {
    "isPublic": false,
    "isOptional": false,
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
  "attachPaymentEvidence": {
    "isPublic": false,
    "isOptional": false,
    "takesKey": true,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [
      "multipart/form-data"
    ],
    "statuses": [
      200,
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
  "getPaymentOrder": {
    "isPublic": false,
    "isOptional": false,
    "takesKey": false,
    "takesProof": false,
    "lists": [],
    "bodyTypes": [],
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      429,
      500
    ]
  },
  "listTariffs": {
    "isPublic": true,
    "isOptional": false,
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
    "isOptional": false,
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
