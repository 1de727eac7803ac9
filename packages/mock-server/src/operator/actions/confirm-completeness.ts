import type { FiledApplication } from '../../applications/application.js';
import { isTurnOf } from '../../applications/machines.js';
import { withEvent } from '../../applications/timeline.js';
import { settle } from '../settle.js';
import type { ApplicationAction } from './action.js';

/** П. 15: nothing is missing. */
export const confirmCompleteness: ApplicationAction = {
  name: 'confirm_completeness',
  label: { ru: 'Подтвердить комплектность', en: 'Confirm completeness' },
  isAllowed: (application) => isTurnOf('completeness_confirmed', application),
  async run(application, moment) {
    const accepted = acceptDocuments(application);
    await settle(withEvent(accepted, { kind: 'completeness_confirmed' }, moment), moment);
  },
};

function acceptDocuments(application: FiledApplication): FiledApplication {
  const { filing } = application;
  const missingItems = filing.missingItems.map((item) =>
    item.state === 'provided' ? { ...item, state: 'accepted' as const } : item,
  );
  return { ...application, filing: { ...filing, missingItems } };
}
