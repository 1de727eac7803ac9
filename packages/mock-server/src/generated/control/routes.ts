// Generated from openapi/*.yaml by `npm run generate`: edit those.

export const routes = {
  "listAppeals": {
    "takesBody": false,
    "isBodyRequired": false,
    "statuses": [
      200,
      401,
      403,
      500
    ]
  },
  "runAppealAction": {
    "takesBody": true,
    "isBodyRequired": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      409,
      413,
      422,
      500,
      503
    ]
  },
  "listApplications": {
    "takesBody": false,
    "isBodyRequired": false,
    "statuses": [
      200,
      400,
      401,
      403,
      500
    ]
  },
  "fileApplication": {
    "takesBody": true,
    "isBodyRequired": true,
    "statuses": [
      201,
      400,
      401,
      403,
      404,
      409,
      413,
      422,
      500,
      503
    ]
  },
  "getApplication": {
    "takesBody": false,
    "isBodyRequired": false,
    "statuses": [
      200,
      401,
      403,
      404,
      500
    ]
  },
  "runApplicationAction": {
    "takesBody": true,
    "isBodyRequired": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      409,
      413,
      422,
      500,
      503
    ]
  },
  "takeApplicantStep": {
    "takesBody": true,
    "isBodyRequired": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      409,
      413,
      422,
      500,
      503
    ]
  },
  "listScans": {
    "takesBody": false,
    "isBodyRequired": false,
    "statuses": [
      200,
      401,
      403,
      500
    ]
  },
  "decideScan": {
    "takesBody": true,
    "isBodyRequired": true,
    "statuses": [
      204,
      400,
      401,
      403,
      404,
      413,
      422,
      500
    ]
  },
  "getAuthorityCertificate": {
    "takesBody": false,
    "isBodyRequired": false,
    "statuses": [
      200,
      401,
      403,
      500
    ]
  },
  "getRevocationList": {
    "takesBody": false,
    "isBodyRequired": false,
    "statuses": [
      200,
      401,
      403,
      500
    ]
  },
  "listCertificates": {
    "takesBody": false,
    "isBodyRequired": false,
    "statuses": [
      200,
      401,
      403,
      500
    ]
  },
  "issueCertificate": {
    "takesBody": true,
    "isBodyRequired": true,
    "statuses": [
      201,
      400,
      401,
      403,
      404,
      413,
      422,
      500
    ]
  },
  "revokeCertificate": {
    "takesBody": false,
    "isBodyRequired": false,
    "statuses": [
      200,
      401,
      403,
      404,
      500
    ]
  },
  "empower": {
    "takesBody": false,
    "isBodyRequired": false,
    "statuses": [
      201,
      401,
      403,
      404,
      500
    ]
  },
  "signAwaited": {
    "takesBody": true,
    "isBodyRequired": true,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      413,
      422,
      500
    ]
  },
  "signDocument": {
    "takesBody": true,
    "isBodyRequired": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      413,
      422,
      500
    ]
  },
  "listOrders": {
    "takesBody": false,
    "isBodyRequired": false,
    "statuses": [
      200,
      401,
      403,
      500
    ]
  },
  "runOrderEvent": {
    "takesBody": false,
    "isBodyRequired": false,
    "statuses": [
      200,
      401,
      403,
      404,
      409,
      500,
      503
    ]
  },
  "listAccounts": {
    "takesBody": false,
    "isBodyRequired": false,
    "statuses": [
      200,
      401,
      403,
      500
    ]
  },
  "confirmIdentity": {
    "takesBody": false,
    "isBodyRequired": false,
    "statuses": [
      200,
      401,
      403,
      404,
      500
    ]
  },
  "addRole": {
    "takesBody": true,
    "isBodyRequired": true,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      413,
      422,
      500
    ]
  },
  "removeRole": {
    "takesBody": false,
    "isBodyRequired": false,
    "statuses": [
      200,
      401,
      403,
      404,
      500
    ]
  },
  "listTemporaryAccess": {
    "takesBody": false,
    "isBodyRequired": false,
    "statuses": [
      200,
      401,
      403,
      500
    ]
  },
  "issueTemporaryAccess": {
    "takesBody": true,
    "isBodyRequired": true,
    "statuses": [
      201,
      400,
      401,
      403,
      413,
      422,
      500
    ]
  },
  "printMemo": {
    "takesBody": true,
    "isBodyRequired": true,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      409,
      413,
      422,
      500
    ]
  },
  "revokeTemporaryAccess": {
    "takesBody": false,
    "isBodyRequired": false,
    "statuses": [
      200,
      401,
      403,
      404,
      500
    ]
  },
  "readClock": {
    "takesBody": false,
    "isBodyRequired": false,
    "statuses": [
      200,
      400,
      401,
      403,
      500
    ]
  },
  "moveClock": {
    "takesBody": true,
    "isBodyRequired": true,
    "statuses": [
      200,
      400,
      401,
      403,
      409,
      413,
      422,
      500
    ]
  },
  "setClock": {
    "takesBody": true,
    "isBodyRequired": true,
    "statuses": [
      200,
      400,
      401,
      403,
      413,
      422,
      500
    ]
  },
  "listDeliveries": {
    "takesBody": false,
    "isBodyRequired": false,
    "statuses": [
      200,
      401,
      403,
      500
    ]
  },
  "decideDelivery": {
    "takesBody": true,
    "isBodyRequired": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      409,
      413,
      422,
      500
    ]
  },
  "setCarrier": {
    "takesBody": true,
    "isBodyRequired": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      413,
      422,
      500
    ]
  },
  "streamChanges": {
    "takesBody": false,
    "isBodyRequired": false,
    "statuses": [
      200,
      401,
      403,
      500
    ]
  },
  "listFaults": {
    "takesBody": false,
    "isBodyRequired": false,
    "statuses": [
      200,
      401,
      403,
      500
    ]
  },
  "addFault": {
    "takesBody": true,
    "isBodyRequired": true,
    "statuses": [
      201,
      400,
      401,
      403,
      413,
      422,
      500
    ]
  },
  "clearFaults": {
    "takesBody": false,
    "isBodyRequired": false,
    "statuses": [
      204,
      401,
      403,
      500
    ]
  },
  "useFaultProfile": {
    "takesBody": true,
    "isBodyRequired": true,
    "statuses": [
      200,
      400,
      401,
      403,
      413,
      422,
      500
    ]
  },
  "removeFault": {
    "takesBody": false,
    "isBodyRequired": false,
    "statuses": [
      204,
      401,
      403,
      404,
      500
    ]
  },
  "listExchanges": {
    "takesBody": false,
    "isBodyRequired": false,
    "statuses": [
      200,
      400,
      401,
      403,
      500
    ]
  },
  "clearJournal": {
    "takesBody": false,
    "isBodyRequired": false,
    "statuses": [
      204,
      401,
      403,
      500
    ]
  },
  "streamExchanges": {
    "takesBody": false,
    "isBodyRequired": false,
    "statuses": [
      200,
      400,
      401,
      403,
      500
    ]
  },
  "waitForExchange": {
    "takesBody": true,
    "isBodyRequired": true,
    "statuses": [
      200,
      400,
      401,
      403,
      409,
      413,
      422,
      500
    ]
  },
  "verifyExchanges": {
    "takesBody": true,
    "isBodyRequired": true,
    "statuses": [
      200,
      400,
      401,
      403,
      413,
      422,
      500
    ]
  },
  "exportHar": {
    "takesBody": false,
    "isBodyRequired": false,
    "statuses": [
      200,
      400,
      401,
      403,
      500
    ]
  },
  "exportCurl": {
    "takesBody": false,
    "isBodyRequired": false,
    "statuses": [
      200,
      400,
      401,
      403,
      500
    ]
  },
  "exportTest": {
    "takesBody": false,
    "isBodyRequired": false,
    "statuses": [
      200,
      400,
      401,
      403,
      500
    ]
  },
  "listMessages": {
    "takesBody": false,
    "isBodyRequired": false,
    "statuses": [
      200,
      400,
      401,
      403,
      500
    ]
  },
  "getMail": {
    "takesBody": false,
    "isBodyRequired": false,
    "statuses": [
      200,
      401,
      403,
      404,
      500
    ]
  },
  "getMailPage": {
    "takesBody": false,
    "isBodyRequired": false,
    "statuses": [
      200,
      401,
      403,
      404,
      500
    ]
  },
  "getPushRequest": {
    "takesBody": false,
    "isBodyRequired": false,
    "statuses": [
      200,
      401,
      403,
      404,
      500
    ]
  },
  "getMessage": {
    "takesBody": false,
    "isBodyRequired": false,
    "statuses": [
      200,
      401,
      403,
      404,
      500
    ]
  },
  "listPeople": {
    "takesBody": false,
    "isBodyRequired": false,
    "statuses": [
      200,
      401,
      403,
      500
    ]
  },
  "choosePerson": {
    "takesBody": true,
    "isBodyRequired": true,
    "statuses": [
      204,
      400,
      401,
      403,
      413,
      422,
      500
    ]
  },
  "takeChosenPerson": {
    "takesBody": false,
    "isBodyRequired": false,
    "statuses": [
      200,
      204,
      401,
      403,
      500
    ]
  },
  "resetSandbox": {
    "takesBody": false,
    "isBodyRequired": false,
    "statuses": [
      204,
      401,
      403,
      500
    ]
  },
  "listSandboxes": {
    "takesBody": false,
    "isBodyRequired": false,
    "statuses": [
      200,
      401,
      403,
      404,
      500
    ]
  },
  "createSandbox": {
    "takesBody": true,
    "isBodyRequired": false,
    "statuses": [
      201,
      400,
      401,
      403,
      404,
      409,
      413,
      422,
      429,
      500
    ]
  },
  "removeSandbox": {
    "takesBody": false,
    "isBodyRequired": false,
    "statuses": [
      204,
      401,
      403,
      404,
      409,
      500
    ]
  },
  "readSettings": {
    "takesBody": false,
    "isBodyRequired": false,
    "statuses": [
      200,
      401,
      403,
      500
    ]
  },
  "listScenarios": {
    "takesBody": false,
    "isBodyRequired": false,
    "statuses": [
      200,
      401,
      403,
      500
    ]
  },
  "loadScenario": {
    "takesBody": true,
    "isBodyRequired": true,
    "statuses": [
      204,
      400,
      401,
      403,
      413,
      422,
      500
    ]
  },
  "saveScenario": {
    "takesBody": false,
    "isBodyRequired": false,
    "statuses": [
      200,
      400,
      401,
      403,
      500
    ]
  },
  "listSnapshots": {
    "takesBody": false,
    "isBodyRequired": false,
    "statuses": [
      200,
      401,
      403,
      500
    ]
  },
  "saveSnapshot": {
    "takesBody": true,
    "isBodyRequired": true,
    "statuses": [
      201,
      400,
      401,
      403,
      413,
      422,
      500
    ]
  },
  "removeSnapshot": {
    "takesBody": false,
    "isBodyRequired": false,
    "statuses": [
      204,
      401,
      403,
      404,
      500
    ]
  },
  "restoreSnapshot": {
    "takesBody": false,
    "isBodyRequired": false,
    "statuses": [
      204,
      401,
      403,
      404,
      500
    ]
  },
  "compareSnapshot": {
    "takesBody": false,
    "isBodyRequired": false,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      500
    ]
  }
} as const;
