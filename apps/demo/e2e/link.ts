import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** A line to a server that breaks whenever so many bytes have gone up. */
export class Link {
  readonly url: string;
  /** How often it broke. */
  cuts = 0;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  private constructor(server: Server, port: number) {
    this.#server = server;
    this.url = `http://localhost:${port}`;
  }

  static async to(target: string, bytes: number): Promise<Link> {
    const server = createServer();
    server.listen(0, 'localhost');
    await once(server, 'listening');
    const address = server.address();
    const link = new Link(server, typeof address === 'object' ? (address?.port ?? 0) : 0);
    let left = bytes;
    server.on('connection', (client) => {
      const up = connect(Number(new URL(target).port), 'localhost');
      for (const socket of [client, up]) link.#keep(socket);
      client.on('data', (chunk) => {
        left -= chunk.length;
        up.write(chunk);
        if (left > 0) return;
        left = bytes;
        link.#cut();
      });
      up.pipe(client);
      client.on('close', () => up.destroy());
      up.on('close', () => client.destroy());
    });
    return link;
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
    await once(this.#server, 'close');
  }

  #cut(): void {
    this.cuts += 1;
    for (const socket of this.#sockets) socket.destroy();
  }

  #keep(socket: Socket): void {
    this.#sockets.add(socket);
    socket.on('close', () => this.#sockets.delete(socket));
    socket.on('error', () => socket.destroy());
  }
}
