import type { Http } from '../http/http.js';
import type { RequestOptions } from '../http/request-options.js';

/** Documents that the grid has posted. */
export interface Documents {
  /** The file itself, so that no address has to open it; its name is in the application's `documents`. */
  download(documentId: string, options?: RequestOptions): Promise<Blob>;
}

export function documentsOf(http: Http): Documents {
  return { download: http.download('/documents/{documentId}/content') };
}
