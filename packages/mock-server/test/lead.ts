import type { Application, UpcomingAction, UpcomingActionKind } from '@drsk/contract';
import type { Life } from './application-life.js';

type Take = (life: Life) => Promise<unknown>;

const sign: Take = (life) => life.sign();
const act =
  (name: string): Take =>
  (life) =>
    life.act(name);

/** What the applicant does. */
const own: Partial<Record<UpcomingActionKind, Take>> = {
  pay_invoice: act('receive_payment'),
  pay_part: act('receive_payment'),
  sign_contract: sign,
  notify_fulfilment: (life) => life.reply('fulfilment-notices'),
  sign_conditions_act: sign,
  sign_connection_act: sign,
};

/** What the grid does when nobody does it by itself. */
const others: Partial<Record<UpcomingActionKind, Take>> = {
  check_completeness: act('confirm_completeness'),
  post_offer: act('post_offer'),
  inform_supplier: act('inform_supplier'),
  carry_out_works: act('complete_works'),
  admit_meter: act('admit_meter'),
  inspect: act('pass_inspection'),
  post_conditions_act: act('post_conditions_act'),
  energise: act('energise'),
  post_connection_act: act('post_connection_act'),
  disconnect: act('disconnect'),
  post_notice: act('post_notice'),
};

/** Every action in its turn, on its last day, until there is none left and the application is through. */
export async function leadToFinalDocument(life: Life, by: 'hand' | 'itself'): Promise<Application> {
  for (let step = 0; step < 60; step += 1) {
    const application = await life.look();
    const next = application.upcomingActions.find((action) => takeOf(action, by));
    if (next) {
      await goOn(life, next.dueOn);
      await takeOf(next, by)?.(life);
    } else if (application.status === 'completed') return application;
    else await waitOrClose(life, application, by);
  }
  throw new Error('It does not come to an end');
}

function takeOf({ kind, dueOn }: UpcomingAction, by: 'hand' | 'itself'): Take | undefined {
  // What has no date, as the access for a meter, is nobody's move.
  const take = own[kind] ?? (by === 'hand' ? others[kind] : undefined);
  return take && (dueOn !== null || own[kind]) ? take : undefined;
}

async function waitOrClose(life: Life, application: Application, by: 'hand' | 'itself') {
  const today = await life.today();
  const stage = application.stages.find(({ state }) => state === 'current');
  const dates = application.upcomingActions.flatMap(({ dueOn }) => dueOn ?? []);
  // What is late already is somebody's who does not act here: the supplier.
  const until = dates.find((date) => date >= today) ?? stage?.deadline?.dueOn;
  if (until === undefined) throw new Error(`Nothing follows ${stage?.name}`);
  await goOn(life, dayAfter(until));
  if (by === 'hand' && stage?.name === 'done') await life.act('complete');
}

async function goOn(life: Life, date: string | null): Promise<void> {
  if (date !== null && date > (await life.today())) await life.goTo(date);
}

function dayAfter(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}
