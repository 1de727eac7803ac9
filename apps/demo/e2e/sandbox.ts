/** The sandbox's control API, as QA would call it. */
export class SandboxControl {
  readonly #url: string;

  constructor(sandboxUrl: string) {
    this.#url = `${sandboxUrl}/_sandbox`;
  }

  async now(): Promise<string> {
    const { now } = await this.#get<{ now: string }>('/clock');
    return now;
  }

  /** Moves the clock and says which deadlines came on the way. */
  advance(amount: { workingDays?: number; days?: number; hours?: number }): Promise<Happened> {
    return this.#post('/clock', { advance: amount });
  }

  /** Moves the clock to an instant. */
  goTo(to: string): Promise<Happened> {
    return this.#post('/clock', { to });
  }

  /** The newest letter to an address. */
  async letterTo(address: string): Promise<Letter> {
    const query = new URLSearchParams({ to: address });
    const { items } = await this.#get<{ items: Letter[] }>(`/outbox?${query}`);
    const letter = items.toSorted((a, b) => b.at.localeCompare(a.at))[0];
    if (!letter) throw new Error(`No letter to ${address}`);
    return letter;
  }

  async people(): Promise<Person[]> {
    const { items } = await this.#get<{ items: Person[] }>('/people');
    return items;
  }

  /** Presses a button of the operator. */
  async operate(id: string, action: string, input: Record<string, string> = {}): Promise<void> {
    await this.#post(`/applications/${id}/${action}`, input);
  }

  /** A certificate of the sandbox's authority for the owner of an account, PEM. */
  async issueCertificate(accountId: string, publicKey: string): Promise<string> {
    const { pem } = await this.#post<{ pem: string }>('/certificates', { accountId, publicKey });
    return pem;
  }

  #get<Answer>(path: string): Promise<Answer> {
    return this.#call(path, {});
  }

  #post<Answer>(path: string, body: object): Promise<Answer> {
    const headers = { 'Content-Type': 'application/json' };
    return this.#call(path, { method: 'POST', headers, body: JSON.stringify(body) });
  }

  async #call<Answer>(path: string, request: RequestInit): Promise<Answer> {
    const response = await fetch(`${this.#url}${path}`, request);
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as Answer;
  }
}

export interface Happened {
  now: string;
  happened: { kind: string; at: string }[];
}

export interface Letter {
  to: string;
  kind: string;
  subject: string;
  text: string;
  links: string[];
  at: string;
}

export interface Person {
  applicantKind: string;
  login: string;
  password: string;
  name: string;
}
