import { offeredSteps } from '../applicant/applicant-steps.js';
import { nextActionsOf } from '../applicant/next-actions.js';
import { applicationTable, type FiledApplication, isFiled } from '../applications/application.js';
import { pictureOfApplication } from '../applications/picture.js';
import { actions } from './actions/actions.js';
import type { OperatorDesk } from './operator.js';
import { connectionOf, partyOf } from './papers/subject.js';

/** Every application that has been filed, for the operator. */
export const applicationDesk: OperatorDesk<FiledApplication> = {
  list: async ({ transaction }) =>
    (await transaction.list(applicationTable, { index: 'filed', descending: true })).filter(
      isFiled,
    ),

  get: async (id, { transaction }) => {
    const application = await transaction.get(applicationTable, id);
    return application && isFiled(application) ? application : undefined;
  },

  describe: (application) => {
    const { currentStage, nextActor, dueOn, stages } = pictureOfApplication(application);
    return {
      id: application.id,
      number: application.filing.number,
      status: application.status,
      title: application.answers.objectName ?? '',
      location: connectionOf(application).objectAddress,
      applicantName: partyOf(application).name,
      files: application.attachments.map(({ id, fileName, scan }) => ({ id, fileName, scan })),
      stage: currentStage?.name ?? null,
      nextActor,
      dueOn,
      way: stages.map(({ name, state }) => ({ stage: name, state })),
      next: nextActionsOf(application),
    };
  },

  actions,
  stepsOf: offeredSteps,
};
