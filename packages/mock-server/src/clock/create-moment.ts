import { letterOf } from '../outbox/mail/letter.js';
import type { Message } from '../outbox/message.js';
import { Outbox } from '../outbox/outbox.js';
import { Random } from '../random/random.js';
import type { Transaction } from '../storage/storage.js';
import type { Errand } from './errands.js';
import { Jobs } from './jobs.js';
import type { Moment } from './moment.js';
import type { MomentsOptions } from './moments-options.js';
import type { SandboxState } from './sandbox-state.js';

/** What follows once a moment is over. */
export interface Aftermath {
  readonly topics: Set<string>;
  readonly errands: Errand[];
}

/** What the moments of a sandbox have in common. */
export type MomentParts = Pick<
  MomentsOptions,
  'settings' | 'recipientOf' | 'withFiles' | 'notify' | 'publish' | 'network' | 'begin'
> &
  Pick<Moment, 'record'>;

interface Circumstances extends Aftermath {
  readonly now: string;
  readonly transaction: Transaction;
  readonly state: SandboxState;
}

export function createMoment(parts: MomentParts, circumstances: Circumstances): Moment {
  const { now, transaction, state, topics, errands } = circumstances;
  const { settings, recipientOf, withFiles, notify, publish, network, record } = parts;
  const { mail } = network;
  const post = (message: Message): void =>
    void errands.push(async () => mail?.(letterOf(message, settings)));
  const moment: Moment = {
    now,
    transaction,
    random: new Random(state.random),
    outbox: new Outbox({ now, transaction, ...(mail && { post }) }),
    jobs: new Jobs(transaction),
    settings,
    recipientOf: (accountId) => recipientOf(accountId, transaction),
    withFiles: (documents) => withFiles(documents, moment),
    notify: (news) => notify(news, moment),
    tell: (topic) => void topics.add(topic),
    publish: (event) => publish(event, moment),
    sendFor: (errand) => void errands.push(errand),
    record,
    network,
  };
  return moment;
}
