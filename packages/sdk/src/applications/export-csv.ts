import type { Http } from '../http/http.js';
import type { QueryOf } from '../http/operation-types.js';
import type { RequestOptions } from '../http/request-options.js';
import { watched } from '../http/watched.js';

/** What a table has in it: all that the filter leaves, in its order. */
export type ApplicationExport = QueryOf<'get', '/applications.csv'>;

export interface ExportOptions extends RequestOptions {
  /** Called with the bytes that have come, when all have, and in between (by the client's own fetch). */
  onProgress?: ((bytes: number) => void) | undefined;
}

export interface Exporting {
  /** A table for office programs (CSV), headed in the client's language. */
  readonly exportCsv: (query?: ApplicationExport, options?: ExportOptions) => Promise<Blob>;
}

export function exportingOf(http: Http): Exporting {
  const download = http.download('/applications.csv');
  return {
    exportCsv: async (query = {}, { onProgress, ...options } = {}) => {
      const watching = onProgress && { transport: watched(onProgress) };
      const table = await download({ ...options, ...watching, query });
      onProgress?.(table.size);
      return table;
    },
  };
}
