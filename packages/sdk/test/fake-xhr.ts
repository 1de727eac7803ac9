import type { Transport } from '../src/index.js';

/** As much of XMLHttpRequest as an upload needs, over a fetch. */
export function fakeXhr(fetch: Transport): new () => object {
  return class {
    readonly upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
    onload = (): void => {};
    onerror = (): void => {};
    onabort = (): void => {};
    responseType = '';
    status = 0;
    response: Blob | undefined;
    readonly #headers = new Headers();
    readonly #abort = new AbortController();
    #answerHeaders = new Headers();
    #target = { method: '', url: '' };

    open(method: string, url: string): void {
      this.#target = { method, url };
    }

    setRequestHeader(name: string, value: string): void {
      this.#headers.set(name, value);
    }

    getAllResponseHeaders(): string {
      return [...this.#answerHeaders].map(([name, value]) => `${name}: ${value}\r\n`).join('');
    }

    abort(): void {
      this.#abort.abort();
      this.onabort();
    }

    send(body: Blob): void {
      const { size } = body;
      const { method, url } = this.#target;
      this.upload.onprogress?.({ loaded: size / 2, total: size });
      this.upload.onprogress?.({ loaded: size, total: size });
      fetch(new Request(url, { method, headers: this.#headers, body }))
        .then((response) => this.#finish(response))
        .catch(() => this.onerror());
    }

    async #finish(response: Response): Promise<void> {
      this.status = response.status;
      this.#answerHeaders = response.headers;
      this.response = await response.blob();
      this.onload();
    }
  };
}
