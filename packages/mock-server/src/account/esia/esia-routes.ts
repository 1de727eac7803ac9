import type { Locale } from '@drsk/domain';
import { Hono } from 'hono';
import { later } from '../../clock/instant.js';
import type { Moment } from '../../clock/moment.js';
import type { SandboxEnv } from '../../http/bindings.js';
import { localeOf } from '../../http/locale.js';
import { shamResponse } from '../../http/sham-page.js';
import { sha256 } from '../../http/sha256.js';
import { choicePage, gonePage } from './esia-page.js';
import { esiaPeople } from './esia-people.js';
import { type EsiaLoginRow, esiaLoginTable } from './esia-table.js';

const codeLife = { minutes: 5 };

/** The page that stands in for ЕСИА: somebody is chosen, and the browser goes back with a code. */
export const esiaRoutes = new Hono<SandboxEnv>();

esiaRoutes.get('/authorize', async ({ req, env: { moments } }) => {
  const locale = localeOf(req.query('lang') ?? req.header('accept-language') ?? null);
  const login = await moments.run((moment) => openLogin(req.query('state'), moment));
  return login ? choice(login, locale) : gone(locale);
});
esiaRoutes.post('/authorize', async ({ req, env: { moments } }) => {
  const { state, person } = await req.parseBody();
  const back = await moments.run((moment) => choose(state, person, moment));
  if (back) return new Response(null, { status: 303, headers: { location: back } });
  return gone(localeOf(req.header('accept-language') ?? null));
});

async function choice({ id, returnUrl }: EsiaLoginRow, locale: Locale): Promise<Response> {
  const text = await choicePage({ state: id, locale });
  return shamResponse(text.toString(), 200, new URL(returnUrl).origin);
}

async function gone(locale: Locale): Promise<Response> {
  return shamResponse((await gonePage(locale)).toString(), 410);
}

/** Undefined where nobody is waited for any more. */
async function openLogin(state: unknown, { transaction, now, settings }: Moment) {
  if (!settings.esia || typeof state !== 'string') return undefined;
  const login = await transaction.get(esiaLoginTable, state);
  return login && login.expiresAt > now && !login.chosen ? login : undefined;
}

/** Where the browser goes back to, with a code, or with the error of somebody who cancelled. */
async function choose(state: unknown, personId: unknown, moment: Moment) {
  const { transaction, random, now } = moment;
  const login = await openLogin(state, moment);
  if (!login) return undefined;
  const persona = esiaPeople.find(({ id }) => id === personId);
  if (!persona) {
    await transaction.remove(esiaLoginTable, login.id);
    return backTo(login, { error: 'access_denied' });
  }
  const code = random.token('cd');
  const chosen = { personId: persona.id, codeHash: await sha256(code) };
  await transaction.put(esiaLoginTable, { ...login, chosen, expiresAt: later(now, codeLife) });
  return backTo(login, { code });
}

function backTo({ returnUrl, id }: EsiaLoginRow, answer: Readonly<Record<string, string>>): string {
  const url = new URL(returnUrl);
  for (const [name, value] of Object.entries({ ...answer, state: id }))
    url.searchParams.set(name, value);
  return url.href;
}
