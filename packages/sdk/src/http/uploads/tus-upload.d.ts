import type { Upload, UploadOptions } from 'tus-js-client';

export declare class TusUpload extends Upload {
  static defaultOptions: UploadOptions;

  static terminate(url: string, options: UploadOptions): Promise<void>;
}
