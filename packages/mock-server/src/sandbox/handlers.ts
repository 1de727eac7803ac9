import { requireProcessing } from '../account/consents/require-processing.js';
import { accountHandlers } from '../account/handlers.js';
import { archiveHandlers } from '../account/profile/archive-handlers.js';
import { applicationHandlers } from '../applications/handlers.js';
import { documentHandlers } from '../documents/handlers.js';
import type { Handlers } from '../http/operation.js';
import { officeHandlers } from '../offices/handlers.js';
import { grid } from '../operator/grid.js';
import { archiveApplications } from './account-data.js';
import { fillBacklog } from './sample-applications.js';

const applications = applicationHandlers(grid);

/** Every operation of the contract: one that is missing, or too much, does not compile. */
export const handlers: Handlers = {
  ...accountHandlers,
  ...archiveHandlers(archiveApplications),
  ...applications,
  ...documentHandlers,
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
