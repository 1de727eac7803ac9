import type { EsiaAuthorization } from '@drsk/contract';
import type { Locale } from '@drsk/domain';
import { later } from '../../clock/instant.js';
import type { Moment } from '../../clock/moment.js';
import { isOwnPage } from '../../http/own-page.js';
import { refuseFields } from '../../http/reply.js';
import { esiaMessages } from './esia.messages.js';
import { esiaLoginTable } from './esia-table.js';

const life = { minutes: 10 };

interface Start {
  readonly returnUrl: string;
  readonly codeChallenge: string;
  /** Whose page stands in for ЕСИА. */
  readonly sandboxUrl: string;
  readonly locale: Locale;
}

/** @throws {ProblemError} 422 where the browser would come back to a stranger */
export async function startLogin(
  { returnUrl, codeChallenge, sandboxUrl, locale }: Start,
  moment: Moment,
): Promise<EsiaAuthorization> {
  const { transaction, random, settings, now } = moment;
  if (!isOwnPage(returnUrl, settings.siteUrl))
    refuseFields({ returnUrl: { code: 'return_url', text: esiaMessages[locale].returnUrl } });
  await forgetOld(moment);
  const state = random.token('st');
  const expiresAt = later(now, life);
  const row = { id: state, returnUrl, codeChallenge, expiresAt, chosen: null };
  await transaction.put(esiaLoginTable, row);
  const url = new URL(`${sandboxUrl}/_sandbox/esia/authorize`);
  url.search = new URLSearchParams({
    client_id: 'DRSK',
    response_type: 'code',
    scope: 'openid fullname snils id_doc',
    redirect_uri: returnUrl,
    state,
    code_challenge: codeChallenge,
    code_challenge_method: 'S256',
  }).toString();
  return { url: url.href, state, expiresAt };
}

async function forgetOld({ transaction, now }: Moment): Promise<void> {
  const old = { index: 'expiresAt', upTo: now, limit: 10 };
  for (const { id } of await transaction.list(esiaLoginTable, old))
    await transaction.remove(esiaLoginTable, id);
}
