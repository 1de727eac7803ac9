import type { ApplicationRow, FiledApplication } from './application.js';

export function isFiled(application: ApplicationRow): application is FiledApplication {
  return application.filing !== null;
}
