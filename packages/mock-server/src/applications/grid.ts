import type { Moment } from '../clock/moment.js';
import type { FiledApplication } from './application.js';
import type { NewEvent } from './timeline.js';

/** The other side: what it does with an application that has just come to it, and with the answer to its questions. */
export interface Grid {
  readonly receive: (application: FiledApplication, moment: Moment) => Promise<FiledApplication>;
  readonly resume: (application: FiledApplication, moment: Moment) => Promise<FiledApplication>;
  readonly takeCorrection: (
    application: FiledApplication,
    moment: Moment,
  ) => Promise<FiledApplication>;
  /** Of what was asked for, or taken back, since the contract. */
  readonly takeRequest: (
    application: FiledApplication,
    event: NewEvent,
    moment: Moment,
  ) => Promise<FiledApplication>;
  /** A signature, reasons against it, or the news that the applicant is ready: the event is noted by then. */
  readonly takeAnswer: (application: FiledApplication, moment: Moment) => Promise<FiledApplication>;
  readonly takeBack: (application: FiledApplication, moment: Moment) => Promise<FiledApplication>;
}
