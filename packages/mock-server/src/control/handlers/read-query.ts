import { isOperation } from '../../http/find-operation.js';
import type { Shown } from '../../journal/entry.js';
import type { JournalQuery } from '../../journal/query.js';
import type { ControlRequest } from '../control-operation.js';

type InAddress = ControlRequest<'listExchanges'>['query'];
type InBody = ControlRequest<'verifyExchanges'>['body']['query'];

/** A query as the document has it; an operation that the contract lacks is one that nobody has called. */
export function readQuery({ operation, status, ...query }: InAddress | InBody): JournalQuery {
  const { personalData: _shown, ...rest } = { personalData: undefined, ...query };
  return {
    ...rest,
    ...(operation !== undefined && { operation: [operation].flat().filter(isOperation) }),
    ...(status !== undefined && { status: readStatus(status) }),
  };
}

function readStatus(status: string): NonNullable<JournalQuery['status']> {
  const hundred = hundreds.find((one) => one === status);
  return hundred ?? Number(status);
}

const hundreds = ['1xx', '2xx', '3xx', '4xx', '5xx'] as const;

/** Personal data where somebody says so. */
export function shownBy({ personalData = 'hidden' }: InAddress): Shown {
  return { personalData };
}
