import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

/** The pages that bundlers have made, served as any site would; each tells at `report` how it went. */
export class Pages {
  readonly #folder: string;
  readonly #server = createServer((request, response) => void this.#answer(request, response));
  readonly #waiting = new Map<string, (failure: string) => void>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  async open(): Promise<void> {
    this.#server.listen(0, 'localhost');
    await once(this.#server, 'listening');
  }

  /** The address under which a page of `folder` is known as `name`, and what it will say there: nothing is well. */
  expect(name: string, folder: string): { url: string; failure: Promise<string> } {
    const address = this.#server.address();
    if (typeof address !== 'object' || !address) throw new Error('The pages are not served');
    const failure = new Promise<string>((resolve) => this.#waiting.set(name, resolve));
    return { url: `http://localhost:${address.port}/${name}/${folder}/`, failure };
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** `/name/folder/file` */
  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    const [, name = '', ...parts] = pathname.split('/');
    if (request.method === 'POST') {
      this.#waiting.get(name)?.(await text(request));
      response.writeHead(204).end();
      return;
    }
    const file = parts.join('/').replace(/\/$/, '/index.html');
    const type = types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    const content = await readFile(`${this.#folder}/${file}`).catch(() => undefined);
    if (content === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': type }).end(content);
  }
}
