import type { Finding, Patient } from '../finding.js';

/** A clock further off than this is told as wrong elsewhere too: a proof of a session would be refused. */
const skewMs = 5 * 60_000;

/** Whether the API is there, and lets this site ask it. */
export async function checkApi({ api, fetch, mode, now, url }: Patient): Promise<Finding[]> {
  // Nothing is asked of it.
  if (mode === 'sandbox') return [];
  let answer: Response;
  try {
    answer = await fetch(`${api}/regions`, { credentials: 'omit', cache: 'no-store' });
  } catch {
    const line = `Access-Control-Allow-Origin: ${url.origin}`;
    return [{ code: 'api_unreachable', weight: 'error', about: api, line }];
  }
  if (!answer.ok)
    return [{ code: 'api_absent', weight: 'error', about: api, instead: String(answer.status) }];
  const sent = Date.parse(answer.headers.get('date') ?? '');
  const minutes = Math.round((now() - sent) / 60_000);
  return Math.abs(now() - sent) > skewMs
    ? [{ code: 'clock_wrong', weight: 'warning', about: String(Math.abs(minutes)) }]
    : [];
}
