import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSandbox, type Sandbox, type Storage } from '@drsk/mock-server';
import { createSqliteStorage } from '@drsk/mock-server/node';
import { type Application, createClient, type DrskClient, memorySession } from '../../src/index.js';
import { fillDraft } from '../application.js';
import { baseUrl } from '../setup.js';

const quick = { seed: 4, validateResponses: false, now: '2026-12-18T02:00:00Z' };

/** The applications as they are stored: what another version of the service has left there. */
const table = { name: 'applications', indexes: {} };

interface Row {
  id: string;
  answers: Record<string, unknown>;
}

/** A service that is stopped and started over what it has stored, and the person whose drafts they are. */
export class Server {
  /** Whoever types sends it; it is good for a quarter of an hour. */
  token = '';
  accountId = '';
  sandbox: Sandbox;
  readonly owner: DrskClient;
  readonly #file: string | undefined;
  readonly #session = memorySession();
  #storage: Storage;

  /** In a file, which each start reads anew, or quickly in memory, which outlives a stop. */
  constructor(place: 'file' | 'memory') {
    this.#file = place === 'file' ? join(tmpdir(), `drafts-${crypto.randomUUID()}.db`) : undefined;
    this.#storage = createSqliteStorage(this.#file ?? ':memory:');
    this.sandbox = this.#start();
    const fetch = (request: Request): Promise<Response> => this.sandbox.fetch(request);
    this.owner = createClient({ baseUrl, fetch, session: this.#session, retry: false });
  }

  async signIn(): Promise<void> {
    const [person] = this.sandbox.people;
    const { applicantKind, login, password } = person!;
    await this.owner.account.createSession({ applicantKind, login, password });
    await this.renew();
  }

  /** As after the next login. */
  async renew(): Promise<void> {
    await this.owner.account.get();
    const kept = await this.#session.get();
    this.token = kept!.accessToken;
    this.accountId = kept!.account.id;
  }

  async expire(): Promise<void> {
    await this.sandbox.clock.advance({ minutes: 16 });
  }

  /** Complete, so that it can be filed. */
  begin(): Promise<Application> {
    return fillDraft(this.owner);
  }

  async restart(): Promise<void> {
    if (this.#file !== undefined) {
      await this.#storage.close();
      this.#storage = createSqliteStorage(this.#file);
    }
    this.sandbox = this.#start();
  }

  /** Another version of the form: what was answered under this name is asked for no more. */
  async forgetQuestion(id: string, name: string): Promise<void> {
    await this.#storage.transaction(async (transaction) => {
      const row = await transaction.get<Row>(table, id);
      const { [name]: answer, ...answers } = row?.answers ?? {};
      if (!row || answer === undefined) return;
      const former = `former${crypto.randomUUID().slice(0, 8)}`;
      await transaction.put<Row>(table, { ...row, answers: { ...answers, [former]: answer } });
    });
    await this.restart();
  }

  async close(): Promise<void> {
    await this.#storage.close();
    if (this.#file !== undefined)
      for (const end of ['', '-wal', '-shm']) rmSync(this.#file + end, { force: true });
  }

  #start(): Sandbox {
    return createSandbox({ ...quick, storage: this.#storage });
  }
}
