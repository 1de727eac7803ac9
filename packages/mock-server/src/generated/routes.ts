// Generated from the contract by `npm run generate`.

export const routes = {
  "listConsentDocuments": {
    "isPublic": true,
    "takesKey": false,
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
  "resendConfirmation": {
    "isPublic": true,
    "takesKey": true,
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
  "createSession": {
    "isPublic": true,
    "takesKey": false,
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
  "refreshSession": {
    "isPublic": true,
    "takesKey": false,
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
    "bodyTypes": [],
    "statuses": [
      204,
      401,
      500
    ]
  },
  "getAccount": {
    "isPublic": false,
    "takesKey": false,
    "bodyTypes": [],
    "statuses": [
      200,
      401,
      500
    ]
  },
  "listApplications": {
    "isPublic": false,
    "takesKey": false,
    "bodyTypes": [],
    "statuses": [
      200,
      400,
      401,
      500
    ]
  },
  "createApplication": {
    "isPublic": false,
    "takesKey": true,
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
      500
    ]
  },
  "getApplication": {
    "isPublic": false,
    "takesKey": false,
    "bodyTypes": [],
    "statuses": [
      200,
      401,
      404,
      500
    ]
  },
  "deleteApplication": {
    "isPublic": false,
    "takesKey": false,
    "bodyTypes": [],
    "statuses": [
      204,
      401,
      404,
      409,
      500
    ]
  },
  "updateApplication": {
    "isPublic": false,
    "takesKey": false,
    "bodyTypes": [
      "application/json"
    ],
    "statuses": [
      200,
      400,
      401,
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
    "bodyTypes": [
      "multipart/form-data"
    ],
    "statuses": [
      201,
      400,
      401,
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
    "bodyTypes": [],
    "statuses": [
      204,
      401,
      404,
      409,
      500
    ]
  },
  "getAttachmentContent": {
    "isPublic": false,
    "takesKey": false,
    "bodyTypes": [],
    "statuses": [
      200,
      401,
      404,
      500
    ]
  },
  "submitApplication": {
    "isPublic": false,
    "takesKey": true,
    "bodyTypes": [],
    "statuses": [
      200,
      400,
      401,
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
    "bodyTypes": [],
    "statuses": [
      200,
      400,
      401,
      404,
      409,
      422,
      500
    ]
  },
  "getDocumentContent": {
    "isPublic": false,
    "takesKey": false,
    "bodyTypes": [],
    "statuses": [
      200,
      401,
      404,
      500
    ]
  },
  "listRegions": {
    "isPublic": true,
    "takesKey": false,
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
    "bodyTypes": [],
    "statuses": [
      200,
      429,
      500
    ]
  }
} as const;
