import type { Actor, StageName, TimelineEventKind } from '@drsk/contract';
import type { FiledApplication } from '../../applications/application.js';
import { isTurnOf } from '../../applications/machines.js';
import { pictureOfApplication } from '../../applications/picture.js';
import { withEvent } from '../../applications/timeline.js';
import type { Label, Moment } from '../../clock/moment.js';
import type { OperatorAction, OperatorField, OperatorInput } from '../operator.js';
import type { Paper } from '../papers/paper.js';
import { post } from '../posting.js';
import { settle } from '../settle.js';
import { closed } from '../tracks/closing.js';

export type ApplicationAction = OperatorAction<FiledApplication>;

interface EventAction {
  name: string;
  label: Label;
  kind: TimelineEventKind;
  fields?: readonly OperatorField[];
  isAllowed?: ApplicationAction['isAllowed'];
  /** What else is different with it. */
  change?: (application: FiledApplication) => FiledApplication;
  /** What is said of it, in the operator's words. */
  note?: (input: OperatorInput) => string;
  papers?: (application: FiledApplication, moment: Moment) => Paper[];
}

/** An action that is nothing but an event, with the papers that it posts. */
export function eventAction({
  papers,
  kind,
  change,
  note,
  ...action
}: EventAction): ApplicationAction {
  return {
    isAllowed: (application) => isTurnOf(kind, application),
    ...action,
    async run(application, moment, input) {
      const event = note ? { kind, note: note(input) } : { kind };
      const changed = change ? change(application) : application;
      const after = papers
        ? await post(changed, { ...event, papers: (noted) => papers(noted, moment) }, moment)
        : withEvent(changed, event, moment);
      await settle(closed(after, moment), moment);
    },
  };
}

/** Whether an application is in a stage, with this actor. */
export function isAt(stage: StageName, actor: Actor | null): ApplicationAction['isAllowed'] {
  return (application) => {
    const { currentStage, nextActor } = pictureOfApplication(application);
    return currentStage?.state === 'current' && currentStage.name === stage && nextActor === actor;
  };
}
