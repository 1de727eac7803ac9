import { requireProcessing } from '../account/consents/require-processing.js';
import { accountHandlers } from '../account/handlers.js';
import { archiveHandlers } from '../account/profile/archive-handlers.js';
import { mayAct } from '../account/sessions/may-act.js';
import { isFiled } from '../applications/application.js';
import { appealHandlers } from '../appeals/handlers.js';
import { appealUploads } from '../appeals/appeal-uploads.js';
import { noteMarks } from '../applications/events/application-event.js';
import { applicationHandlers } from '../applications/handlers.js';
import { ownApplication } from '../applications/own-application.js';
import { applicationUploads } from '../applications/uploads/application-uploads.js';
import { checkCode, sendCode } from '../account/one-time-code/one-time-code.js';
import { documentHandlers } from '../documents/handlers.js';
import type { Handlers } from '../http/operation.js';
import { giveBackVisits } from '../offices/bookings/account-bookings.js';
import { notificationHandlers } from '../notifications/handlers.js';
import { pushHandlers } from '../notifications/push-handlers.js';
import { unsubscriptionHandlers } from '../notifications/unsubscription-handlers.js';
import { officeHandlers } from '../offices/handlers.js';
import { booksHandlers } from '../operator/books/handlers.js';
import { calculationOf } from '../operator/calculation.js';
import { grid } from '../operator/grid.js';
import { paymentHandlers } from '../payments/handlers.js';
import { uploadHandlers } from '../uploads/upload-handlers.js';
import { archiveRest } from './account-data.js';
import { appealParts } from './appeal-parts.js';
import { documentApplications } from './document-applications.js';
import { deviceOf, regionOf } from './notification-parts.js';
import { fillBacklog } from './sample-applications.js';

const applications = applicationHandlers(grid, mayAct);
const payments = paymentHandlers(async (request, moment) => {
  const application = await ownApplication(request, moment);
  return isFiled(application) ? calculationOf(application, request.locale) : undefined;
});
const documents = documentHandlers({
  applications: documentApplications,
  codes: {
    send: (order, moment) => sendCode({ ...order, purpose: 'signature' }, moment),
    check: checkCode,
  },
});

/** Every operation of the contract: one that is missing, or too much, does not compile. */
export const handlers: Handlers = {
  ...accountHandlers,
  ...archiveHandlers(archiveRest),
  ...applications,
  ...documents,
  ...payments,
  ...booksHandlers,
  ...appealHandlers(appealParts),
  ...uploadHandlers({ application: applicationUploads, appeal: appealUploads }),
  ...officeHandlers,
  ...notificationHandlers({ regionOf, noteMarks }),
  ...pushHandlers(deviceOf),
  ...unsubscriptionHandlers,

  async createSession(request, moment) {
    const reply = await accountHandlers.createSession(request, moment);
    if (reply.status === 201) await fillBacklog(reply.body.account.id, moment);
    return reply;
  },

  async switchRole(request, moment) {
    const reply = await accountHandlers.switchRole(request, moment);
    if (reply.status === 200) await fillBacklog(reply.body.account.id, moment);
    return reply;
  },

  async closeAccount(request, moment) {
    const reply = await accountHandlers.closeAccount(request, moment);
    if (reply.status === 200) await giveBackVisits(request.caller.account.id, moment);
    return reply;
  },

  async createApplication(request, moment) {
    await requireProcessing(request.caller, request.locale, moment);
    return applications.createApplication(request, moment);
  },

  async submitApplication(request, moment) {
    await requireProcessing(request.caller, request.locale, moment);
    return applications.submitApplication(request, moment);
  },
};
