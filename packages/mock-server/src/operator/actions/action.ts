import type { TimelineEventKind } from '@drsk/contract';
import type { FiledApplication } from '../../applications/application.js';
import { isTurnOf } from '../../applications/machines.js';
import { withEvent } from '../../applications/timeline.js';
import type { Label, Moment } from '../../clock/moment.js';
import type { OperatorAction } from '../operator.js';
import type { Paper } from '../papers/paper.js';
import { post } from '../posting.js';
import { settle } from '../settle.js';

export type ApplicationAction = OperatorAction<FiledApplication>;

/** An action that is nothing but an event, with the papers that it posts. */
export function eventAction({
  papers,
  kind,
  ...action
}: {
  name: string;
  label: Label;
  kind: TimelineEventKind;
  isAllowed?: ApplicationAction['isAllowed'];
  papers?: (application: FiledApplication, moment: Moment) => Paper[];
}): ApplicationAction {
  return {
    isAllowed: (application) => isTurnOf(kind, application),
    ...action,
    async run(application, moment) {
      const changed = papers
        ? await post(application, { kind, papers: (after) => papers(after, moment) }, moment)
        : withEvent(application, { kind }, moment);
      await settle(changed, moment);
    },
  };
}
