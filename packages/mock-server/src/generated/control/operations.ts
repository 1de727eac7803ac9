// Generated from openapi/*.yaml by `npm run generate`: edit those.

import type { operations as Operations } from './types.js';

/** The types of each operation. */
export type operations = Operations;

/** Where each operation is found, and the scope of a temporary access or of a program's token that may call it. */
export const operations = {
  "listAppeals": {
    "method": "get",
    "path": "/appeals"
  },
  "runAppealAction": {
    "method": "post",
    "path": "/appeals/{id}/{action}"
  },
  "listApplications": {
    "method": "get",
    "path": "/applications"
  },
  "fileApplication": {
    "method": "post",
    "path": "/applications"
  },
  "getApplication": {
    "method": "get",
    "path": "/applications/{id}"
  },
  "runApplicationAction": {
    "method": "post",
    "path": "/applications/{id}/{action}"
  },
  "takeApplicantStep": {
    "method": "post",
    "path": "/applications/{id}/steps/{step}"
  },
  "listScans": {
    "method": "get",
    "path": "/scans"
  },
  "decideScan": {
    "method": "post",
    "path": "/scans/{attachmentId}"
  },
  "getAuthorityCertificate": {
    "method": "get",
    "path": "/authority/certificate"
  },
  "getRevocationList": {
    "method": "get",
    "path": "/authority/crl"
  },
  "listCertificates": {
    "method": "get",
    "path": "/certificates"
  },
  "issueCertificate": {
    "method": "post",
    "path": "/certificates"
  },
  "revokeCertificate": {
    "method": "post",
    "path": "/certificates/{serial}/revocation"
  },
  "empower": {
    "method": "post",
    "path": "/accounts/{id}/power-of-attorney"
  },
  "signAwaited": {
    "method": "post",
    "path": "/signatures"
  },
  "signDocument": {
    "method": "post",
    "path": "/documents/{id}/signature"
  },
  "listOrders": {
    "method": "get",
    "path": "/bank/orders"
  },
  "runOrderEvent": {
    "method": "post",
    "path": "/bank/orders/{id}/{event}"
  },
  "listAccounts": {
    "method": "get",
    "path": "/accounts"
  },
  "confirmIdentity": {
    "method": "post",
    "path": "/accounts/{id}/identity"
  },
  "addRole": {
    "method": "post",
    "path": "/accounts/{id}/roles"
  },
  "removeRole": {
    "method": "post",
    "path": "/accounts/{id}/roles/{accountId}/removal"
  },
  "listTemporaryAccess": {
    "method": "get",
    "path": "/temporary-access"
  },
  "issueTemporaryAccess": {
    "method": "post",
    "path": "/temporary-access"
  },
  "printMemo": {
    "method": "post",
    "path": "/temporary-access/{id}/memo"
  },
  "revokeTemporaryAccess": {
    "method": "post",
    "path": "/temporary-access/{id}/revocation"
  },
  "readClock": {
    "method": "get",
    "path": "/clock"
  },
  "moveClock": {
    "method": "post",
    "path": "/clock"
  },
  "setClock": {
    "method": "patch",
    "path": "/clock"
  },
  "listDeliveries": {
    "method": "get",
    "path": "/deliveries"
  },
  "decideDelivery": {
    "method": "post",
    "path": "/deliveries/{id}/{action}"
  },
  "setCarrier": {
    "method": "post",
    "path": "/carriers/{id}"
  },
  "streamChanges": {
    "method": "get",
    "path": "/events"
  },
  "listFaults": {
    "method": "get",
    "path": "/faults"
  },
  "addFault": {
    "method": "post",
    "path": "/faults"
  },
  "clearFaults": {
    "method": "delete",
    "path": "/faults"
  },
  "useFaultProfile": {
    "method": "post",
    "path": "/faults/profile"
  },
  "removeFault": {
    "method": "delete",
    "path": "/faults/{id}"
  },
  "listExchanges": {
    "method": "get",
    "path": "/journal"
  },
  "clearJournal": {
    "method": "delete",
    "path": "/journal"
  },
  "streamExchanges": {
    "method": "get",
    "path": "/journal/live"
  },
  "waitForExchange": {
    "method": "post",
    "path": "/journal/wait"
  },
  "verifyExchanges": {
    "method": "post",
    "path": "/journal/verification"
  },
  "exportHar": {
    "method": "get",
    "path": "/journal.har"
  },
  "exportCurl": {
    "method": "get",
    "path": "/journal.sh"
  },
  "exportTest": {
    "method": "get",
    "path": "/journal.test.ts"
  },
  "listMessages": {
    "method": "get",
    "path": "/outbox"
  },
  "getMail": {
    "method": "get",
    "path": "/outbox/{id}.eml"
  },
  "getMailPage": {
    "method": "get",
    "path": "/outbox/{id}.html"
  },
  "getPushRequest": {
    "method": "get",
    "path": "/outbox/{id}.http"
  },
  "getMessage": {
    "method": "get",
    "path": "/outbox/{id}"
  },
  "listPeople": {
    "method": "get",
    "path": "/people"
  },
  "choosePerson": {
    "method": "put",
    "path": "/people/choice"
  },
  "takeChosenPerson": {
    "method": "post",
    "path": "/people/choice/taking"
  },
  "resetSandbox": {
    "method": "post",
    "path": "/reset"
  },
  "listSandboxes": {
    "method": "get",
    "path": "/sandboxes"
  },
  "createSandbox": {
    "method": "post",
    "path": "/sandboxes"
  },
  "removeSandbox": {
    "method": "delete",
    "path": "/sandboxes/{name}"
  },
  "readSettings": {
    "method": "get",
    "path": "/settings"
  },
  "listScenarios": {
    "method": "get",
    "path": "/scenarios"
  },
  "loadScenario": {
    "method": "post",
    "path": "/scenarios/load"
  },
  "saveScenario": {
    "method": "get",
    "path": "/scenario.json"
  },
  "listSnapshots": {
    "method": "get",
    "path": "/snapshots"
  },
  "saveSnapshot": {
    "method": "post",
    "path": "/snapshots"
  },
  "removeSnapshot": {
    "method": "delete",
    "path": "/snapshots/{name}"
  },
  "restoreSnapshot": {
    "method": "post",
    "path": "/snapshots/{name}/restoration"
  },
  "compareSnapshot": {
    "method": "get",
    "path": "/snapshots/{name}/difference"
  }
} as const;

export type OperationId = keyof typeof operations;
