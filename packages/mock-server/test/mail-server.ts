import { createServer, type Socket } from 'node:net';
import { once } from 'node:events';

/** What a mail server has been given. */
export interface ReceivedMail {
  readonly from: string;
  readonly to: string;
  readonly source: string;
}

/** Enough of SMTP (RFC 5321) to take letters; addresses that begin with `refused` it does not take. */
export async function mailServer() {
  const received: ReceivedMail[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    converse(socket, received);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

function converse(socket: Socket, received: ReceivedMail[]): void {
  let [from, to, letter] = ['', '', ''];
  let isLetter = false;
  let waiting = '';
  const say = (line: string): void => void socket.write(`${line}\r\n`);
  const hear = (line: string): void => {
    if (isLetter && line === '.') {
      isLetter = false;
      received.push({ from, to, source: letter });
      letter = '';
      return say('250 taken');
    }
    if (isLetter) return void (letter += `${line.replace(/^\.\./, '.')}\r\n`);
    if (line === 'DATA') {
      isLetter = true;
      return say('354 go on');
    }
    from = /^MAIL FROM:<([^>]*)>/.exec(line)?.[1] ?? from;
    to = /^RCPT TO:<([^>]*)>/.exec(line)?.[1] ?? to;
    say(line.startsWith('RCPT TO:<refused') ? '550 nobody here' : '250 good');
  };
  socket.on('error', () => undefined);
  socket.on('data', (data) => {
    waiting += data.toString();
    const lines = waiting.split('\r\n');
    waiting = lines.pop() ?? '';
    for (const line of lines) hear(line);
  });
  say('220 test');
}
