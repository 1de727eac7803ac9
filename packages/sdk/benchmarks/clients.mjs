// Who makes the same two calls: each returns what the answer says. Those that try again and have timeouts keep them.
import { createClient } from '@drsk/sdk';
import ky from 'ky';
import { posted, stubFetch } from './stub.mjs';

const baseUrl = 'https://account.example.ru/v1';
const address = `${baseUrl}/applications`;
const headers = { authorization: 'Bearer token' };
const json = { ...headers, 'content-type': 'application/json' };
const data = (answer) => answer.data;

/** By name: what reads, and what writes. */
export async function clientsBeside() {
  return {
    'native fetch': native,
    '@drsk/sdk': own({ getAccessToken: async () => 'token' }),
    '@drsk/sdk, nobody signed in': own({}),
    'openapi-fetch': await openapiFetch(),
    ky: onKy(),
    axios: await onAxios(),
  };
}

const native = {
  get: async () => (await stubFetch(address, { headers })).json(),
  post: async () => {
    const body = JSON.stringify(posted);
    return (await stubFetch(address, { method: 'POST', headers: json, body })).json();
  },
};

function own(options) {
  const { applications } = createClient({ baseUrl, fetch: stubFetch, ...options });
  return { get: () => applications.list(), post: () => applications.create(posted) };
}

/** These two are installed by the benchmark: before that they cannot be imported. */
async function openapiFetch() {
  const { default: createFetchClient } = await import('openapi-fetch');
  const client = createFetchClient({ baseUrl, headers, fetch: stubFetch });
  return {
    get: () => client.GET('/applications').then(data),
    post: () => client.POST('/applications', { body: posted }).then(data),
  };
}

async function onAxios() {
  const { default: axios } = await import('axios');
  const env = { fetch: stubFetch, Request, Response };
  const client = axios.create({ baseURL: baseUrl, headers, adapter: 'fetch', env });
  return {
    get: () => client.get('/applications').then(data),
    post: () => client.post('/applications', posted).then(data),
  };
}

function onKy() {
  const client = ky.create({ prefix: baseUrl, headers, fetch: stubFetch });
  return {
    get: () => client('applications').json(),
    post: () => client.post('applications', { json: posted }).json(),
  };
}
