import type { ControlCall } from '../../../client/control-call.js';

export type JournalQuery = NonNullable<ControlCall<'listExchanges'>>;

export const statuses = ['2xx', '3xx', '4xx', '5xx'] as const;

/** What a form asks for. */
export interface JournalFilter {
  readonly query: Pick<JournalQuery, 'status' | 'hasFindings' | 'isFaulty' | 'personalData'>;
  readonly text: string;
}

export const everything: JournalFilter = { query: {}, text: '' };

export function filterOf(texts: Readonly<Record<string, string>>): JournalFilter {
  const { status, findings, faulty, personal, text = '' } = texts;
  return {
    text: text.toLowerCase(),
    query: {
      ...(status !== undefined && { status }),
      ...(findings && { hasFindings: true }),
      ...(faulty && { isFaulty: true }),
      ...(personal && { personalData: 'shown' as const }),
    },
  };
}
