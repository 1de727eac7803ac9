// The calls that are measured, and whoever makes them.
const person = { applicantKind: 'individual', login: '200-300-400 48', password: 'sopka-28-taiga' };
const many = { applicantKind: 'legal_entity', login: '2800000010', password: 'sopka-28-taiga' };
const answers = { regionCode: '28', powerKw: '15', objectName: 'Дом у сопки' };

const json = { 'content-type': 'application/json' };
let keys = 0;
const key = () => `bench-${(keys += 1)}-${process.pid}-key`;

/** `method`, `path` below the base, and what each request carries besides. */
export const calls = {
  'GET one': { status: 200, path: '/regions/28', headers: () => ({}) },
  'GET list of 20': {
    status: 200,
    path: '/applications?limit=20',
    who: many,
    headers: (token) => ({ authorization: `Bearer ${token}` }),
  },
  'POST, stored': {
    status: 201,
    method: 'POST',
    path: '/applications',
    who: person,
    body: JSON.stringify({ answers }),
    headers: (token) => ({ ...json, authorization: `Bearer ${token}`, 'idempotency-key': key() }),
  },
};

/** A real session of ours; peers take any token. */
export async function tokenFor(url, { who }) {
  if (!who) return undefined;
  const response = await fetch(`${url}/sessions`, {
    method: 'POST',
    headers: { ...json, 'idempotency-key': key() },
    body: JSON.stringify(who),
  });
  const session = await response.json();
  return session.accessToken ?? 'any-token';
}
