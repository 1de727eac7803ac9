import type { Upload } from 'tus-js-client';

/** A slice of a file is read when it is sent, so that no more of it is in memory. */
export const blobReader: NonNullable<Upload['options']['fileReader']> = {
  openFile: async (file: Blob) => ({
    size: file.size,
    slice: async (start, end) => ({ value: file.slice(start, end), done: end >= file.size }),
    close: () => undefined,
  }),
};
