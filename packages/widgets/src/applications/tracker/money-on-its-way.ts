import type { Application, Stage, UpcomingAction } from '@drsk/sdk';
import type { DrskElement } from '../../shared/drsk-element.js';
import { currentStage } from './tracker-view.js';

/** Parts of the invoice that a bank has confirmed, as long as the money is not there: nobody is asked for them again. */
export class MoneyOnItsWay {
  readonly #host: DrskElement;
  #parts: ReadonlySet<number | null> = new Set();

  constructor(host: DrskElement) {
    this.#host = host;
  }

  /** Without an answer everything is asked for, as the grid does. */
  async load({ id, upcomingActions }: Application): Promise<void> {
    this.#parts = upcomingActions.some(isPayment) ? await this.#paidParts(id) : new Set();
  }

  has(part: number): boolean {
    return this.#parts.has(part);
  }

  /** The application without what its applicant has done already. */
  leaveOut(application: Application): Application {
    if (this.#parts.size === 0) return application;
    const isAsked = (action: UpcomingAction) =>
      !isPayment(action) || !this.#parts.has(action.partNumber ?? null);
    const upcomingActions = application.upcomingActions.filter(isAsked);
    const rest = { ...application, upcomingActions };
    return upcomingActions.some(({ kind }) => kind === 'pay_invoice') ? rest : accepted(rest);
  }

  async #paidParts(applicationId: string): Promise<ReadonlySet<number | null>> {
    const { payments } = this.#host.client;
    const page = await payments.list({ applicationId }).catch(() => undefined);
    const paid = page?.items.filter(({ status }) => status === 'paid') ?? [];
    return new Set(paid.map(({ part }) => part));
  }
}

/** Who has paid the first part agrees with the offer (п. 105): nothing is to be thought over or done. */
function accepted(application: Application): Application {
  if (!application.stages.some(isFirstPayment)) return application;
  const stages = application.stages.map((stage) =>
    isFirstPayment(stage) ? { ...stage, actor: null, deadline: null } : stage,
  );
  const openAnswers = application.openAnswers.filter(({ subject }) => subject !== 'offer');
  return { ...application, stages, openAnswers };
}

/** Whether nothing is left to do but to wait for the first payment: the stage is nobody's turn. */
export function isMoneyAwaited(application: Application): boolean {
  const stage = currentStage(application);
  return stage !== undefined && isFirstPayment(stage) && stage.actor === null;
}

function isFirstPayment({ name, state }: Stage): boolean {
  return name === 'payment' && state === 'current';
}

function isPayment({ kind }: UpcomingAction): boolean {
  return kind === 'pay_invoice' || kind === 'pay_part';
}
