import type { FiledApplication } from '../../applications/application.js';
import { pictureOfApplication } from '../../applications/picture.js';
import { withEvent } from '../../applications/timeline.js';
import type { Moment } from '../../clock/moment.js';

/** Outside the simplified track nothing is waited for after the last signature: the application is closed with it. */
export function closed(application: FiledApplication, moment: Moment): FiledApplication {
  const { category } = application.filing;
  const isAtTheEnd = pictureOfApplication(application).currentStage?.name === 'done';
  return isAtTheEnd && category.track !== 'simplified'
    ? withEvent(application, { kind: 'completed' }, moment)
    : application;
}
