import {
  type ControlAnswer,
  type ControlCall,
  type ControlClient,
  createControlClient,
} from '@drsk/mock-server/client';

export type Happened = ControlAnswer<'moveClock'>;
export type Letter = ControlAnswer<'listMessages'>['items'][number];
export type Person = Pick<
  ControlAnswer<'listPeople'>['items'][number],
  'applicantKind' | 'login' | 'password' | 'name'
>;

/** What QA does to the sandbox, in the words of these tests. */
export class SandboxControl {
  readonly #control: ControlClient;

  constructor(sandboxUrl: string) {
    this.#control = createControlClient({ baseUrl: sandboxUrl });
  }

  async now(): Promise<string> {
    const { now } = await this.#control.readClock();
    return now;
  }

  /** Moves the clock and says which deadlines came on the way. */
  advance(advance: NonNullable<ControlCall<'moveClock'>['body']['advance']>): Promise<Happened> {
    return this.#control.moveClock({ body: { advance } });
  }

  /** Moves the clock to an instant. */
  goTo(to: string): Promise<Happened> {
    return this.#control.moveClock({ body: { to } });
  }

  /** Letters and text messages, the newest first. */
  async letters(): Promise<readonly Letter[]> {
    const { items } = await this.#control.listMessages();
    return items;
  }

  /** The newest letter to an address. */
  async letterTo(address: string): Promise<Letter> {
    const { items } = await this.#control.listMessages({ to: address });
    const [letter] = items;
    if (!letter) throw new Error(`No letter to ${address}`);
    return letter;
  }

  /** What the newest notification for a browser holds. */
  async lastPush(): Promise<NonNullable<Letter['push']>> {
    const { items } = await this.#control.listMessages({ channel: 'push', limit: 1 });
    const push = items[0]?.push;
    if (!push) throw new Error('No browser is told anything');
    return push;
  }

  async people(): Promise<readonly Person[]> {
    const { items } = await this.#control.listPeople();
    return items;
  }

  /** Presses a button of the operator. */
  async operate(id: string, action: string, input: Record<string, string> = {}): Promise<void> {
    await this.#control.runApplicationAction({ id, action, body: input });
  }

  /** Lets the next call of an operation go wrong. */
  async breakNext(operation: string, act: ControlCall<'addFault'>['body']['act']): Promise<void> {
    await this.#control.addFault({ body: { act, on: { operation: [operation] }, times: 1 } });
  }

  /** A certificate of the sandbox's authority for the owner of an account, PEM. */
  async issueCertificate(accountId: string, publicKey: string): Promise<string> {
    const { pem } = await this.#control.issueCertificate({ body: { accountId, publicKey } });
    return pem;
  }
}
