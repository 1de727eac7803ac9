import type { FiledApplication } from '../../applications/application.js';
import type { Moment } from '../../clock/moment.js';
import { withdrawalNotice } from '../papers/notices.js';
import { post } from '../posting.js';
import { settle } from '../settle.js';

/** Lets an application go, and confirms it on paper. */
export async function takeBack(
  application: FiledApplication,
  moment: Moment,
): Promise<FiledApplication> {
  const papers = (after: FiledApplication) => [withdrawalNotice(after, moment)];
  return settle(await post(application, { kind: 'withdrawn', papers }, moment), moment);
}
