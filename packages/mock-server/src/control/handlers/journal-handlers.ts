import { json, noContent } from '../../http/reply.js';
import { JournalTimeoutError } from '../../journal/journal.js';
import type { ControlHandlersOf } from '../control-operation.js';
import { ControlProblem } from '../control-problem.js';
import { readQuery, shownBy } from './read-query.js';
import { streamOf } from './stream-of.js';

type Ids =
  | 'listExchanges'
  | 'clearJournal'
  | 'streamExchanges'
  | 'waitForExchange'
  | 'verifyExchanges'
  | 'exportHar'
  | 'exportCurl'
  | 'exportTest';

export const journalHandlers: ControlHandlersOf<Ids> = {
  listExchanges: async ({ query }, { journal }) =>
    json(200, { items: journal.find(readQuery(query), shownBy(query)) }),

  async clearJournal(_request, { journal }) {
    journal.clear();
    return noContent();
  },

  async streamExchanges({ query }, { journal }) {
    const body = streamOf((signal) =>
      journal.follow({ ...readQuery(query), signal }, shownBy(query)),
    );
    return { status: 200, type: 'text/event-stream', body };
  },

  async waitForExchange({ body: { query, timeoutMs = 10_000 }, signal }, { journal }) {
    try {
      return json(200, await journal.waitFor(readQuery(query), { timeout: timeoutMs, signal }));
    } catch (error) {
      if (!(error instanceof JournalTimeoutError)) throw error;
      throw new ControlProblem(409, 'nothing_came', { detail: error.message });
    }
  },

  async verifyExchanges({ body: { query, times } }, { journal }) {
    const wanted = readQuery(query);
    const count = journal.count(wanted);
    const explanation = count === times ? null : journal.explain(wanted);
    return json(200, { isMet: count === times, count, explanation });
  },

  exportHar: async ({ query }, { journal }) =>
    download(JSON.stringify(journal.har(readQuery(query), shownBy(query)), null, 2), {
      name: 'journal.har',
      type: 'application/octet-stream',
    }),

  exportCurl: async ({ query }, { journal }) =>
    download(journal.curl(readQuery(query), shownBy(query)), {
      name: 'journal.sh',
      type: 'text/plain',
    }),

  exportTest: async ({ query }, { journal }) =>
    download(journal.test(readQuery(query), shownBy(query)), {
      name: 'journal.test.ts',
      type: 'text/plain',
    }),
};

function download<const Type extends string>(
  text: string,
  { name, type }: { readonly name: string; readonly type: Type },
) {
  const headers = { 'content-disposition': `attachment; filename="${name}"` };
  return { status: 200, type, body: new TextEncoder().encode(text), headers } as const;
}
