import type { Http } from '../http/http.js';
import { paged } from '../http/page-promise.js';
import { withHeader } from '../http/with-header.js';
import { appealFilesOf, type UploadKeyOptions } from './appeal-files.js';
import type { Appeals, GuestAppeals } from './appeals.js';

export function appealCallsOf(http: Http, anybody: Http): Appeals {
  const list = http.get('/appeals');
  return {
    submit: http.postOnce('/appeals'),
    list: (query = {}, options = {}) =>
      paged((cursor = query.cursor) =>
        list({ ...options, query: { ...query, ...(cursor !== undefined && { cursor }) } }),
      ),
    get: http.get('/appeals/{appealId}'),
    reply: http.postOnce('/appeals/{appealId}/messages'),
    rate: http.postOnce('/appeals/{appealId}/rating'),
    download: http.download('/appeals/{appealId}/files/{fileId}'),
    files: appealFilesOf(http, anybody),
    guest: guestCallsOf(anybody),
  };
}

/** The key is in the body of each: addresses end up in logs. */
function guestCallsOf(anybody: Http): GuestAppeals {
  const get = anybody.post('/guest-appeals/reading', 'key');
  const as = (options?: UploadKeyOptions): Http =>
    withHeader(anybody, 'Upload-Key', options?.uploadKey);
  const rate = anybody.postOnce('/guest-appeals/rating');
  const download = anybody.download('/guest-appeals/content', true);
  return {
    submit: (appeal, options) => as(options).postOnce('/guest-appeals')(appeal, options),
    // Nothing is kept, so it may be sent again, though it is a POST.
    get: (key, options) => get(key, { ...options, ...keepsNothing }),
    reply: (key, message, options) =>
      as(options).postOnce('/guest-appeals/messages')({ key, ...message }, options),
    rate: (key, rating, options) => rate({ key, ...rating }, options),
    download: (key, fileId, options) => download({ key, fileId }, { ...options, ...keepsNothing }),
  };
}

const keepsNothing = { isRepeatable: true } as const;
