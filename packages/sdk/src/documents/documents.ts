import type { Http } from '../http/http.js';
import type { RequestOptions } from '../http/request-options.js';

/** Documents that the grid has posted. */
export class Documents {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  /** The file itself, so that no address has to open it; its name is in the application's `documents`. */
  download(documentId: string, options: RequestOptions = {}): Promise<Blob> {
    return this.#http.download('/documents/{documentId}/content', {
      params: { documentId },
      ...options,
    });
  }
}
