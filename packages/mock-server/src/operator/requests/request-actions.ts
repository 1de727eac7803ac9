import { isPending, isStopped, localDate, nextRequestStatus } from '@drsk/domain';
import type { FiledApplication } from '../../applications/application.js';
import { afterOf, type StoredRequest } from '../../applications/requests/after-filing.js';
import { moveRequest } from '../../applications/requests/requests.js';
import { saveChange } from '../../applications/drafts.js';
import { withEvent } from '../../applications/timeline.js';
import type { Moment } from '../../clock/moment.js';
import type { ApplicationAction } from '../actions/action.js';
import { readNumber, refuseInput, sayOf } from '../input.js';
import type { OperatorField, OperatorInput } from '../operator.js';
import { post } from '../posting.js';
import { settle } from '../settle.js';
import { type Granted, grants } from './grants.js';
import { refusal } from './request-papers.js';

const which: OperatorField = {
  name: 'requestNumber',
  label: {
    ru: 'Номер по порядку (пусто — самое срочное)',
    en: 'Which one, by count (empty: the most urgent)',
  },
};

/** What the grid does with what was asked for since the contract. */
export const requestActions: readonly ApplicationAction[] = [
  {
    name: 'take_request',
    label: { ru: 'Взять обращение в работу', en: 'Take a request' },
    fields: [which],
    isAllowed: (application) => pendingOf(application).some(({ status }) => status === 'requested'),
    async run(application, moment, input) {
      const request = chosen(application, input, 'take');
      const taken = { move: 'take', actor: 'grid', at: moment.now } as const;
      // Nobody is told: the answer is what they wait for.
      await saveChange(moveRequest(application, request, taken), moment);
    },
  },
  {
    name: 'grant_request',
    label: { ru: 'Удовлетворить обращение', en: 'Grant a request' },
    fields: [
      which,
      {
        name: 'amountKopecks',
        label: {
          ru: 'Новая плата при уменьшении мощности, копеек (пусто — по ставкам)',
          en: 'New fee for less power, in kopecks (empty: by the rates)',
        },
      },
    ],
    isAllowed: (application) => pendingOf(application).length > 0,
    async run(application, moment, input) {
      const request = chosen(application, input, 'grant');
      await settle(await grant({ application, request, moment }, input), moment);
    },
  },
  {
    name: 'refuse_request',
    label: { ru: 'Отказать по обращению', en: 'Refuse a request' },
    fields: [which, { name: 'reason', label: { ru: 'Причина', en: 'Reason' }, isRequired: true }],
    isAllowed: (application) => pendingOf(application).length > 0,
    async run(application, moment, input) {
      const request = chosen(application, input, 'refuse');
      const reason = input['reason']?.trim() || refuseInput('reason', 'required', sayOf('reason'));
      await settle(await refuse({ application, request, moment }, reason), moment);
    },
  },
];

function pendingOf(application: FiledApplication): StoredRequest[] {
  return isStopped(application) ? [] : afterOf(application.filing).requests.filter(isPending);
}

/** @throws {ProblemError} 422 where there is none of that count, or it does not wait for that */
function chosen(
  application: FiledApplication,
  input: OperatorInput,
  move: Parameters<typeof nextRequestStatus>[1],
): StoredRequest {
  const { requests } = afterOf(application.filing);
  const ready = requests.filter(({ status }) => nextRequestStatus(status, move) !== undefined);
  const [urgent] = ready.toSorted((first, second) => dayOf(first).localeCompare(dayOf(second)));
  const usual = urgent ? requests.indexOf(urgent) + 1 : 0;
  const request = requests[readNumber(input, 'requestNumber', usual) - 1];
  const isReady = request && ready.includes(request);
  return isReady ? request : refuseInput('requestNumber', 'choice', sayOf('request'));
}

function dayOf({ deadline }: StoredRequest): string {
  return deadline?.dueOn ?? '9999';
}

/** Posts what comes of it; the last word of an application is that its contract has ended. */
async function grant(granted: Granted, input: OperatorInput): Promise<FiledApplication> {
  const { application, request, moment } = granted;
  const { kind } = request;
  const changed = grants[kind].change?.(granted, input) ?? application;
  const papers = (after: FiledApplication) =>
    grants[kind].papers({ ...granted, application: after }, application);
  const event = { kind: 'request_granted', requestKind: kind, papers } as const;
  const decided = decide(await post(changed, event, moment), request, { move: 'grant', moment });
  return kind === 'termination' ? terminated(decided, moment) : decided;
}

async function refuse(granted: Granted, reason: string): Promise<FiledApplication> {
  const { application, request, moment } = granted;
  const papers = (after: FiledApplication) => [refusal({ ...granted, application: after }, reason)];
  const event = { kind: 'request_refused', requestKind: request.kind, papers } as const;
  const posted = await post(application, event, moment);
  return decide(posted, request, { move: 'refuse', moment, refusalReason: reason });
}

function decide(
  posted: FiledApplication,
  request: StoredRequest,
  {
    move,
    moment,
    refusalReason = null,
  }: { move: 'grant' | 'refuse'; moment: Moment; refusalReason?: string | null },
): FiledApplication {
  const documentIds = posted.filing.timeline.at(-1)?.documentIds ?? [];
  const decidedOn = localDate(moment.now, posted.filing.region);
  const more = { decidedOn, documentIds, refusalReason };
  return moveRequest(posted, request, { move, actor: 'grid', at: moment.now, more });
}

/** What else was asked for has no contract any more to be asked about. */
function terminated(application: FiledApplication, moment: Moment): FiledApplication {
  const ended = withEvent(application, { kind: 'contract_terminated' }, moment);
  const reason = 'Договор расторгнут';
  return afterOf(ended.filing)
    .requests.filter(isPending)
    .reduce<FiledApplication>(
      (before, request) => decideWithout(before, request, { moment, reason }),
      ended,
    );
}

function decideWithout(
  application: FiledApplication,
  request: StoredRequest,
  { moment, reason }: { moment: Moment; reason: string },
): FiledApplication {
  const decidedOn = localDate(moment.now, application.filing.region);
  const more = { decidedOn, refusalReason: reason };
  const change = { move: 'refuse', actor: 'grid', at: moment.now, more } as const;
  return moveRequest(application, request, change);
}
