import type { UpcomingAction } from '@drsk/contract';
import {
  actionMessages,
  daysBetween,
  formatDate,
  type Locale,
  localDate,
  remindersOf,
} from '@drsk/domain';
import { applicationTable, type FiledApplication, isFiled } from '../applications/application.js';
import { pictureOfApplication } from '../applications/picture.js';
import type { JobDefinitions, Moment } from '../clock/moment.js';
import { pageAddress } from '../outbox/page-address.js';
import { paymentTable } from '../payments/payment.js';
import { letterMessages } from './letter.messages.js';
import { reminderMessages } from './reminders.messages.js';

export const reminderJob = 'reminder';

/** What the applicant still has to do by a date. */
type OwnDeadline = UpcomingAction & { readonly dueOn: string };

/** When the applicant is reminded of something next. */
export function nextReminderAt(application: FiledApplication, now: string): string | undefined {
  const { region } = application.filing;
  const coming = ownDeadlines(application).flatMap(({ dueOn }) => remindersOf(dueOn, region, now));
  return coming.map(({ at }) => at).toSorted()[0];
}

export const reminderJobs: JobDefinitions = {
  [reminderJob]: {
    label: { ru: reminderMessages.ru.job, en: reminderMessages.en.job },
    async run(moment, id) {
      const application = await moment.transaction.get(applicationTable, id);
      if (!application || !isFiled(application)) return;
      await remind(application, moment);
      const at = nextReminderAt(application, moment.now);
      const job = { id: `${id}/${reminderJob}`, kind: reminderJob, subject: id };
      if (at !== undefined) await moment.jobs.schedule({ ...job, at });
    },
  },
};

/** Whether what a message reminds of is still to be done, by the same date. */
export async function isStillDue(reminderOf: string, moment: Moment): Promise<boolean> {
  const id = reminderOf.split('/')[0] ?? '';
  const application = await moment.transaction.get(applicationTable, id);
  if (!application || !isFiled(application)) return false;
  const deadline = ownDeadlines(application).find((one) => keyOf(application, one) === reminderOf);
  return deadline !== undefined && !(await isMoneyOnItsWay(deadline, application, moment));
}

async function remind(application: FiledApplication, moment: Moment): Promise<void> {
  const { region } = application.filing;
  for (const deadline of ownDeadlines(application)) {
    const daysLeft = daysBetween(localDate(moment.now, region), deadline.dueOn);
    const before = new Date(Date.parse(moment.now) - 1).toISOString();
    const isDay = remindersOf(deadline.dueOn, region, before).some(({ at }) => at === moment.now);
    if (isDay && !(await isMoneyOnItsWay(deadline, application, moment)))
      await tell(application, { deadline, daysLeft }, moment);
  }
}

/** Whether the bank has confirmed what is asked for, and only the books wait for it. */
async function isMoneyOnItsWay(
  { kind, partNumber }: OwnDeadline,
  { id }: FiledApplication,
  { transaction }: Moment,
): Promise<boolean> {
  if (kind !== 'pay_invoice' && kind !== 'pay_part') return false;
  const payments = await transaction.list(paymentTable, { index: 'application', prefix: `${id}/` });
  return payments.some(({ part, status }) => status === 'paid' && part === (partNumber ?? null));
}

async function tell(
  application: FiledApplication,
  { deadline, daysLeft }: { deadline: OwnDeadline; daysLeft: number },
  moment: Moment,
): Promise<void> {
  const { accountId, id, filing } = application;
  const { locale, isOpenChannel } = await moment.recipientOf(accountId);
  const factsIn = (language: Locale) => ({
    daysLeft,
    action: actionMessages[language].actions[deadline.kind],
    number: filing.number,
    dueOn: formatDate(deadline.dueOn, language),
  });
  const facts = { ru: factsIn('ru'), en: factsIn('en') };
  const feed = (language: Locale) => ({
    title: reminderMessages[language].title(facts[language]),
    text: reminderMessages[language].text(facts[language]),
  });
  await moment.notify({
    accountId,
    kind: 'deadline',
    messageKind: 'deadline-reminder',
    texts: { ru: feed('ru'), en: feed('en') },
    messages: messagesOf(application, { facts: facts[locale], locale, isOpenChannel }, moment),
    about: {
      applicationId: id,
      applicationNumber: filing.number,
      region: filing.region,
      dueOn: deadline.dueOn,
    },
    reminderOf: keyOf(application, deadline),
  });
}

interface Written {
  readonly facts: Parameters<typeof reminderMessages.ru.title>[0];
  readonly locale: Locale;
  readonly isOpenChannel: boolean;
}

function messagesOf(
  { id }: FiledApplication,
  { facts, locale, isOpenChannel }: Written,
  { settings }: Moment,
) {
  const page = (path: string) => pageAddress(path, locale, settings);
  if (!isOpenChannel) {
    const { subject, text, sms } = letterMessages[locale].closedChannel(page('/account'));
    return { email: { subject, text }, sms };
  }
  const texts = reminderMessages[locale];
  const subject = texts.title(facts);
  const link = `${page('/account/application')}#id=${id}`;
  const text = texts.letter(subject, texts.text(facts), link);
  return { email: { subject, text }, sms: texts.sms(facts) };
}

function ownDeadlines(application: FiledApplication): OwnDeadline[] {
  return pictureOfApplication(application).upcomingActions.flatMap((action) => {
    const { actor, dueOn } = action;
    return actor === 'applicant' && dueOn !== null ? [{ ...action, dueOn }] : [];
  });
}

function keyOf({ id }: FiledApplication, { kind, dueOn, ...action }: OwnDeadline): string {
  const part = 'partNumber' in action ? `-${action.partNumber}` : '';
  return `${id}/${kind}${part}/${dueOn}`;
}
