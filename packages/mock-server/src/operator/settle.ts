import type { FiledApplication } from '../applications/application.js';
import { saveChange } from '../applications/drafts.js';
import type { Moment } from '../clock/moment.js';
import { announce } from './announce.js';
import { releaseMoney } from './books/release-money.js';
import { schedule } from './schedule.js';

/** Stores what has become of an application, puts on the clock what comes next, and then tells the applicant. */
export async function settle(
  application: FiledApplication,
  moment: Moment,
): Promise<FiledApplication> {
  const saved = await saveChange(await releaseMoney(application, moment), moment);
  await schedule(saved, moment);
  await announce(saved, moment);
  return saved;
}
