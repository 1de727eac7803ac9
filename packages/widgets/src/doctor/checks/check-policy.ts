import type { Finding, Patient } from '../finding.js';
import {
  allowedBy,
  allows,
  type ContentPolicy,
  parsePolicy,
  withValues,
} from './content-policy.js';

/** Lit makes its templates by this name. */
const trustedName = 'lit-html';

/** What the page's Content-Security-Policy keeps the widgets from. */
export async function checkPolicy(patient: Patient): Promise<Finding[]> {
  const policies = await policiesOf(patient);
  return policies.flatMap((policy) => [
    ...checkFiles(policy, patient),
    ...checkCalls(policy, patient),
    ...checkTypes(policy),
  ]);
}

/** Those of its answer and those of its head. */
async function policiesOf({ document, url, fetch }: Patient): Promise<ContentPolicy[]> {
  const inHead = [
    ...document.querySelectorAll<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy" i]'),
  ].map(({ content }) => content);
  const sent = await sentPolicy(url, fetch);
  // Several of one header come joined by commas, which no policy has inside.
  return [...inHead, ...sent.split(',')].filter((text) => text.trim() !== '').map(parsePolicy);
}

async function sentPolicy(url: URL, fetch: Patient['fetch']): Promise<string> {
  try {
    const answer = await fetch(url, { method: 'HEAD', cache: 'no-store' });
    return answer.headers.get('content-security-policy') ?? '';
  } catch {
    return ''; // a page that is a file, or a server that knows no HEAD
  }
}

function checkFiles(policy: ContentPolicy, { base, url }: Patient): Finding[] {
  const sources = allowedBy(
    policy,
    policy.has('script-src-elem') ? 'script-src-elem' : 'script-src',
  );
  const file = new URL(base);
  // What the loader brings is trusted as the loader is.
  if (sources?.includes("'strict-dynamic'") || allows(sources, file, url.origin)) return [];
  const line = withValues(policy, 'script-src', [file.origin]);
  return [{ code: 'policy_files', weight: 'error', about: file.origin, line }];
}

function checkCalls(policy: ContentPolicy, { api, mode, url }: Patient): Finding[] {
  if (mode === 'sandbox') return [];
  const call = new URL(`${api}/regions`);
  if (allows(allowedBy(policy, 'connect-src'), call, url.origin)) return [];
  const line = withValues(policy, 'connect-src', [call.origin]);
  return [{ code: 'policy_calls', weight: 'error', about: call.origin, line }];
}

function checkTypes(policy: ContentPolicy): Finding[] {
  const names = policy.get('trusted-types');
  if (!names || names.includes('*') || names.includes(trustedName)) return [];
  const rest = names.filter((name) => name !== "'none'");
  const line = `trusted-types ${[...rest, trustedName].join(' ')}`;
  return [{ code: 'policy_types', weight: 'error', about: trustedName, line }];
}
