import type { FiledApplication } from '../../applications/application.js';
import { isTurnOf } from '../../applications/machines.js';
import { pictureOfApplication } from '../../applications/picture.js';
import { readText } from '../input.js';
import { suspensionNotice } from '../papers/track-papers.js';
import { type ApplicationAction, eventAction } from './action.js';

/** Section XI: what is asked for mining may be suspended; the applicant is told within three working days (п. 118). */
export const suspensionActions: readonly ApplicationAction[] = [
  eventAction({
    name: 'suspend',
    label: { ru: 'Приостановить рассмотрение', en: 'Suspend the consideration' },
    kind: 'suspended',
    fields: [{ name: 'reason', label: { ru: 'Причина', en: 'Reason' }, isRequired: true }],
    isAllowed: (application) =>
      application.answers.isMining === true && isTurnOf('suspended', application),
    note: (input) => readText(input, 'reason'),
  }),
  eventAction({
    name: 'notify_suspension',
    label: { ru: 'Сообщить о приостановке', en: 'Tell about the suspension' },
    kind: 'suspension_notified',
    isAllowed: mayNotify,
    papers: (application, moment) => [suspensionNotice(application, moment)],
  }),
  eventAction({
    name: 'resume',
    label: { ru: 'Возобновить рассмотрение', en: 'Resume the consideration' },
    kind: 'resumed',
  }),
];

function mayNotify(application: FiledApplication): boolean {
  const { upcomingActions } = pictureOfApplication(application);
  return upcomingActions.some(({ kind }) => kind === 'notify_suspension');
}
