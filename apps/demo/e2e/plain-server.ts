import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

export interface SentPage {
  html: string;
  headers: Record<string, string>;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
};

/** Files in folders and pages between them, as the cheapest hosting sends them: with their type, and nothing else. */
export class PlainServer {
  readonly url: string;
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  static async start(
    folders: Readonly<Record<string, string>>,
    pages: Readonly<Record<string, SentPage>>,
  ): Promise<PlainServer> {
    const server = createServer((request, response) => {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
      const page = pages[path];
      if (page) sendPage(response, page);
      else void sendFile(response, folders, path);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new PlainServer(server);
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }
}

function sendPage(response: ServerResponse, { html, headers }: SentPage): void {
  response.writeHead(200, { 'content-type': 'text/html', ...headers }).end(html);
}

async function sendFile(
  response: ServerResponse,
  folders: Readonly<Record<string, string>>,
  path: string,
): Promise<void> {
  try {
    const [start, folder] = Object.entries(folders).find(([name]) => path.startsWith(name)) ?? [];
    if (start === undefined || folder === undefined) throw new Error('Not in a folder');
    const content = await readFile(join(folder, path.slice(start.length)));
    response.writeHead(200, { 'content-type': types[extname(path)] ?? 'text/plain' }).end(content);
  } catch {
    response.writeHead(404).end();
  }
}
