import { setTimeout } from 'node:timers/promises';
import type { Letter } from '../../outbox/mail/letter.js';
import type { Log } from '../log/log.js';
import type { ProgramOptions } from '../options.js';

/** The way to a mail server. */
export interface ForwardedMail {
  /** Is over when the letter is on its way: a slow server holds up nobody's clock. */
  readonly send: (letter: Letter) => Promise<void>;
  /** Ends with the letters that are on their way. */
  readonly close: () => Promise<void>;
}

/** No server keeps a letter waiting for longer. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** One connection: letters arrive as they were sent. */
const inOrder = { maxConnections: 1 };

/** Loaded where it is asked for only. */
export async function forwardMail(
  { smtp }: Pick<ProgramOptions, 'smtp'>,
  log: Log,
): Promise<ForwardedMail | undefined> {
  if (smtp === undefined) return undefined;
  const { createTransport } = await import('nodemailer');
  const transport = createTransport({ url: smtp, pool: true, ...patience, ...inOrder });
  transport.on('error', () => undefined); // a connection that ends while nobody needs it
  const onWay = new Set<Promise<void>>();
  const handOn = async ({ id, from, to, source }: Letter): Promise<void> => {
    try {
      await transport.sendMail({ envelope: { from, to }, raw: source });
      log.write({ event: 'letter', id });
    } catch (error) {
      log.write({ event: 'letter', id, error });
    }
  };
  return {
    send: async (letter) => {
      const way = handOn(letter).finally(() => onWay.delete(way));
      onWay.add(way);
    },
    close: async () => {
      await Promise.race([Promise.all(onWay), setTimeout(2000, undefined, { ref: false })]);
      transport.close();
    },
  };
}
