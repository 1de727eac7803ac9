import type { Http } from '../http/http.js';
import { paged } from '../http/page-promise.js';
import { downloadingOf } from './downloading.js';
import type { Documents } from './documents.js';
import { signingOf } from './signing.js';

export function documentCallsOf(http: Http): Documents {
  const list = http.get('/documents');
  const archive = http.download('/documents.zip');
  const calls = {
    get: http.get('/documents/{documentId}'),
    startSigning: http.actOnce('/documents/{documentId}/signings'),
    confirmSigning: http.postOnce(
      '/documents/{documentId}/signings/{signingId}/confirmation',
      'code',
    ),
    addSignature: http.postOnce('/documents/{documentId}/signatures'),
  };
  const download = downloadingOf(http, calls.get);
  return {
    ...calls,
    list: (query = {}, options = {}) =>
      paged((cursor = query.cursor) =>
        list({ ...options, query: { ...query, ...(cursor !== undefined && { cursor }) } }),
      ),
    download,
    downloadAll: (query = {}, options = {}) => archive({ ...options, query }),
    downloadSignature: http.download('/documents/{documentId}/signatures/{signatureId}/content'),
    acknowledge: http.actOnce('/documents/{documentId}/acknowledgement'),
    requestPaperCopy: http.postOnce('/documents/{documentId}/paper-copies'),
    claimDefect: http.postOnce('/documents/{documentId}/defect-claims', 'description'),
    sign: signingOf({ ...calls, download }),
  };
}
