// The wire: the same bytes for whoever asks.
import { createServer } from 'node:http';

const body = Buffer.from(JSON.stringify({ text: 'x'.repeat(880) }));
const headers = { 'content-type': 'application/json', 'content-length': body.length };
createServer((request, response) => {
  request.resume();
  response.writeHead(200, headers).end(body);
}).listen(Number(process.argv[2]), '127.0.0.1');
