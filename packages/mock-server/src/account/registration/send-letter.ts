import type { Locale } from '@drsk/domain';
import { later } from '../../clock/instant.js';
import type { Moment } from '../../clock/moment.js';
import { sha256 } from '../../http/sha256.js';
import { greetedAs } from '../greeted-as.js';
import { countSending } from '../one-time-code/sendings.js';
import { accountTable } from '../tables.js';
import { registrationMessages } from './registration.messages.js';
import { scheduleExpiry } from './registration-jobs.js';
import { type RegistrationRow, registrationTable } from './registration-table.js';
import type { ProvingContact, Standing } from './standing.js';
import { pageAddress } from '../../outbox/page-address.js';

const life = { hours: 24 };
/** An address may be somebody else's: it is not flooded. */
const perDay = { registration: 5, email: 15 };

/** Sends the letter that fits what the registration meets; the links of the letters before it no longer work. */
export async function sendLetter(
  registration: RegistrationRow,
  standing: Standing,
  moment: Moment,
): Promise<RegistrationRow> {
  const { transaction, random, now } = moment;
  const { id, account } = registration;
  const limits = [
    { id: `registration ${id}`, perDay: perDay.registration, pauseSeconds: 60 },
    { id: `registration letters ${account.email}`, perDay: perDay.email, pauseSeconds: 0 },
  ];
  const resendAt = await countSending(limits, moment);
  const token = random.token('confirm');
  const hash = await sha256(token);
  const { kind } = standing;
  const tokenHash = kind === 'new' || kind === 'waiting' ? hash : null;
  const sent = { ...registration, tokenHash, resendAt, expiresAt: later(now, life) };
  await transaction.put(registrationTable, sent);
  await scheduleExpiry(id, sent.expiresAt, moment);
  await write[letterOf(standing)](sent, token, moment);
  return sent;
}

type Letters = Exclude<Standing['kind'], 'waiting'> | `waiting-by-${ProvingContact}`;

function letterOf(standing: Standing): Letters {
  return standing.kind === 'waiting' ? `waiting-by-${standing.provenBy}` : standing.kind;
}

type Writer = (registration: RegistrationRow, token: string, moment: Moment) => Promise<void>;

const write: Readonly<Record<Letters, Writer>> = {
  async new(registration, token, moment) {
    const { email } = registration.account;
    const other = await moment.transaction.find(accountTable, 'email', email);
    const texts = registrationMessages[registration.locale].confirmation;
    const text = texts.text({
      name: greetedAs(registration.account),
      link: confirmationLink(token, registration.locale, moment),
      other: other ? texts.other : '',
    });
    await send(registration, { kind: 'email-confirmation', subject: texts.subject, text }, moment);
  },

  async 'waiting-by-email'(registration, token, moment) {
    const { byEmail } = registrationMessages[registration.locale].waiting;
    await sendWaiting(registration, { token, steps: byEmail }, moment);
  },

  async 'waiting-by-phone'(registration, token, moment) {
    const { byPhone } = registrationMessages[registration.locale].waiting;
    await sendWaiting(registration, { token, steps: byPhone }, moment);
  },

  async elsewhere(registration, _token, moment) {
    const { subject, text } = registrationMessages[registration.locale].elsewhere;
    const name = greetedAs(registration.account);
    const letter = { kind: 'account-waiting', subject, text: text({ name }) };
    await send(registration, letter, moment);
  },

  async known(registration, _token, moment) {
    const { subject, text } = registrationMessages[registration.locale].known;
    const name = greetedAs(registration.account);
    const page = (path: string): string => pageAddress(path, registration.locale, moment.settings);
    const [link, recovery] = [page('/account/login'), page('/account/recovery')];
    const letter = { kind: 'account-known', subject, text: text({ name, link, recovery }) };
    await send(registration, letter, moment);
  },
};

interface Takeover {
  readonly token: string;
  /** What to do with the link. */
  readonly steps: string;
}

async function sendWaiting(
  registration: RegistrationRow,
  { token, steps }: Takeover,
  moment: Moment,
): Promise<void> {
  const { subject, text } = registrationMessages[registration.locale].waiting;
  const name = greetedAs(registration.account);
  const link = confirmationLink(token, registration.locale, moment);
  const letter = { kind: 'account-waiting', subject, text: text({ name, link, steps }) };
  await send(registration, letter, moment);
}

/** Behind the hash, so that the token never reaches a server's log. */
function confirmationLink(token: string, locale: Locale, { settings }: Moment): string {
  return `${pageAddress('/account/confirm', locale, settings)}#token=${token}`;
}

interface Letter {
  readonly kind: string;
  readonly subject: string;
  readonly text: string;
}

function send({ account }: RegistrationRow, letter: Letter, { outbox }: Moment): Promise<void> {
  return outbox.send({ channel: 'email', to: account.email, ...letter });
}
