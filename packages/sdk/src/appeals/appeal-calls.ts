import type { Http } from '../http/http.js';
import { paged } from '../http/page-promise.js';
import type { AppealCalls, Appeals, GuestAppeals } from './appeals.js';

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
    upload: uploading(http.postOnce('/appeal-files')),
    download: http.download('/appeals/{appealId}/files/{fileId}'),
    guest: guestCallsOf(anybody),
  };
}

/** The key is in the body of each: addresses end up in logs. */
function guestCallsOf(anybody: Http): GuestAppeals {
  const get = anybody.post('/guest-appeals/reading', 'key');
  const reply = anybody.postOnce('/guest-appeals/messages');
  const rate = anybody.postOnce('/guest-appeals/rating');
  const read = anybody.post('/guest-appeals/content');
  return {
    submit: anybody.postOnce('/guest-appeals'),
    // Nothing is kept, so it may be sent again, though it is a POST.
    get: (key, options) => get(key, { ...options, ...keepsNothing }),
    reply: (key, message, options) => reply({ key, ...message }, options),
    rate: (key, rating, options) => rate({ key, ...rating }, options),
    upload: uploading(anybody.postOnce('/guest-appeal-files')),
    download: async (key, fileId, options) => {
      const { content, mediaType } = await read({ key, fileId }, { ...options, ...keepsNothing });
      const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
      return new Blob([bytes], { type: mediaType });
    },
  };
}

const keepsNothing = { isRepeatable: true } as const;

function uploading(
  send: (form: FormData, options?: object) => ReturnType<AppealCalls['upload']>,
): AppealCalls['upload'] {
  return (file, options) => {
    const form = new FormData();
    form.append('file', file);
    return send(form, options);
  };
}
