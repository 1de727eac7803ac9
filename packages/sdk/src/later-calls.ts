// Loaded by the first call of one of these groups.
import { appealCallsOf } from './appeals/appeal-calls.js';
import { documentCallsOf } from './documents/document-calls.js';
import type { Http } from './http/http.js';
import { notificationCallsOf } from './notifications/notification-calls.js';
import { officeCallsOf } from './offices/office-calls.js';
import type { LaterGroups } from './later-groups.js';

export function laterCallsOf(http: Http, anybody: Http): LaterGroups {
  return {
    appeals: appealCallsOf(http, anybody),
    documents: documentCallsOf(http),
    notifications: notificationCallsOf(http, anybody),
    offices: officeCallsOf(http, anybody),
  };
}
