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
  unknown: () => http.get('/no-such-path', {}),
  // @ts-expect-error -- it cannot be deleted
  method: () => http.delete('/me', {}),
  // @ts-expect-error -- the parameter is missing
  missing: () => http.get('/regions/{regionCode}', {}),
  // @ts-expect-error -- another parameter is asked for
  parameter: () => http.get('/regions/{regionCode}', { params: { code: '28' } }),
  // @ts-expect-error -- the query must say the kind
  query: () => http.get('/consent-documents', {}),
  // @ts-expect-error -- the token is missing
  body: () => http.post('/email-confirmations', { body: {} }),
  // @ts-expect-error -- it needs a key
  key: () => http.post('/applications', { body: { answers: {} } }),
  version: () =>
    // @ts-expect-error -- it needs the version that was read
    http.patch('/applications/{applicationId}', {
      params: { applicationId: 'app-1' },
      body: { answers: {} },
    }),
  // @ts-expect-error -- that is no file
  file: () => http.download('/me', {}),
};

it('does not compile what the contract does not know', () => {
  expect(wrong).toBeDefined();
});
