import type { Grid } from '../applications/grid.js';
import { withEvent } from '../applications/timeline.js';
import { applicationCopy } from './papers/application-copy.js';
import { post } from './posting.js';
import { takeCorrection } from './requests/corrections.js';
import { takeBack } from './requests/withdrawal.js';
import { settle } from './settle.js';
import { closed } from './tracks/closing.js';

/** The grid takes in what applicants send it. */
export const grid: Grid = {
  async receive(application, moment) {
    const papers = (received: typeof application) => [applicationCopy(received, moment)];
    return settle(await post(application, { kind: 'submitted', papers }, moment), moment);
  },

  resume: (application, moment) =>
    settle(withEvent(application, { kind: 'documents_supplied' }, moment), moment),

  takeAnswer: (application, moment) => settle(closed(application, moment), moment),
  takeCorrection,
  takeBack,

  takeRequest: (application, event, moment) =>
    settle(withEvent(application, event, moment), moment),
};
