import { type AfterFacts, isPending, isStopped } from '@drsk/domain';
import type { FiledApplication } from '../application.js';
import { afterOf } from './after-filing.js';

/** What is asked for and not answered yet; nobody answers once the application has ended. */
export function afterFactsOf(application: FiledApplication): AfterFacts {
  const pending = afterOf(application.filing).requests.filter(isPending);
  const requests = isStopped(application) ? [] : pending;
  return {
    requests: requests.map(({ kind, deadline }) => ({
      kind,
      dueOn: deadline?.dueOn ?? null,
      basis: deadline?.basis ?? 'ЛК/3.1',
    })),
  };
}
