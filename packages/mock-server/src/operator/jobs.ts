import { applicationTable, type FiledApplication, isFiled } from '../applications/application.js';
import type { JobDefinitions, Moment } from '../clock/moment.js';
import { actions } from './actions/actions.js';
import { annul } from './annul.js';
import { reminderJobs } from './reminders.js';
import { annulmentJob } from './schedule.js';

/** What happens to applications by itself: they lapse, and an automatic grid does its work. */
export const applicationJobs: JobDefinitions = {
  [annulmentJob]: {
    label: { ru: 'Заявка аннулируется', en: 'Application is annulled' },
    run: (moment, id) => withApplication(id, moment, (application) => annul(application, moment)),
  },
  ...reminderJobs,
  ...Object.fromEntries(
    actions.map(({ name, label, isAllowed, run }) => [
      name,
      {
        label,
        run: (moment: Moment, id: string) =>
          withApplication(id, moment, async (application) => {
            // Somebody may have taken over, or been faster.
            const isOwnWork = moment.settings.operator === 'automatic' && isAllowed(application);
            if (isOwnWork) await run(application, moment, {});
          }),
      },
    ]),
  ),
};

async function withApplication(
  id: string,
  { transaction }: Moment,
  work: (application: FiledApplication) => Promise<void>,
): Promise<void> {
  const application = await transaction.get(applicationTable, id);
  if (application && isFiled(application)) await work(application);
}
