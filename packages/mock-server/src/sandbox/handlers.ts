import { requireProcessing } from '../account/consents/require-processing.js';
import { accountHandlers } from '../account/handlers.js';
import { archiveHandlers } from '../account/profile/archive-handlers.js';
import { mayAct } from '../account/sessions/may-act.js';
import { isFiled } from '../applications/application.js';
import { applicationHandlers } from '../applications/handlers.js';
import { ownApplication } from '../applications/own-application.js';
import { documentHandlers } from '../documents/handlers.js';
import type { Handlers } from '../http/operation.js';
import { officeHandlers } from '../offices/handlers.js';
import { calculationOf } from '../operator/calculation.js';
import { grid } from '../operator/grid.js';
import { paymentHandlers } from '../payments/handlers.js';
import { archiveApplications } from './account-data.js';
import { fillBacklog } from './sample-applications.js';

const applications = applicationHandlers(grid, mayAct);
const payments = paymentHandlers(async (request, moment) => {
  const application = await ownApplication(request, moment);
  return isFiled(application) ? calculationOf(application, request.locale) : undefined;
});

/** Every operation of the contract: one that is missing, or too much, does not compile. */
export const handlers: Handlers = {
  ...accountHandlers,
  ...archiveHandlers(archiveApplications),
  ...applications,
  ...documentHandlers,
  ...payments,
  ...officeHandlers,

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

  async createApplication(request, moment) {
    await requireProcessing(request.caller, request.locale, moment);
    return applications.createApplication(request, moment);
  },

  async submitApplication(request, moment) {
    await requireProcessing(request.caller, request.locale, moment);
    return applications.submitApplication(request, moment);
  },
};
