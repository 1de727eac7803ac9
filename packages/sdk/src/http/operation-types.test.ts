import { expect, it } from 'vitest';
import { Http } from './http.js';
import { ServerTime } from './server-time.js';

const http = new Http({
  options: { baseUrl: 'https://sandbox.test/v1' },
  time: new ServerTime(Date.now),
  nonce: {},
});

/** Compiled only: each line would be a request that the contract does not know. */
const wrong = {
  // @ts-expect-error -- no such path
  unknown: () => http.get('/no-such-path'),
  // @ts-expect-error -- it cannot be deleted
  method: () => http.delete('/me'),
  // @ts-expect-error -- the parameter is missing
  missing: () => http.get('/regions/{regionCode}')(),
  // @ts-expect-error -- there is one parameter, and no body
  parameter: () => http.get('/regions/{regionCode}')('28', '75'),
  // @ts-expect-error -- the query must say the kind
  query: () => http.get('/consent-documents')(),
  // @ts-expect-error -- the token is missing
  body: () => http.post('/email-confirmations')({}),
  // @ts-expect-error -- the token is a text
  value: () => http.post('/email-confirmations', 'token')(1),
  // @ts-expect-error -- the body has no such field
  field: () => http.post('/email-confirmations', 'code'),
  // @ts-expect-error -- it needs a key
  key: () => http.post('/applications'),
  // @ts-expect-error -- it has no key
  keyless: () => http.postOnce('/email-confirmations'),
  // @ts-expect-error -- it has a body
  bodiless: () => http.actOnce('/applications'),
  // @ts-expect-error -- it needs the version that was read
  version: () => http.patch('/applications/{applicationId}')('app-1', { answers: {} }),
  // @ts-expect-error -- that is no file
  file: () => http.download('/me'),
};

it('does not compile what the contract does not know', () => {
  expect(wrong).toBeDefined();
});
