// Serves the built demo as a careful regional website would: a strict Content-Security-Policy, clean addresses.
import { createReadStream, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values: options } = parseArgs({
  options: {
    port: { type: 'string', default: '5173' },
    api: { type: 'string', default: 'http://localhost:4010' },
  },
});
const pages = fileURLToPath(new URL('dist', import.meta.url));
const widgets = join(dirname(fileURLToPath(import.meta.resolve('@drsk/widgets'))), 'cdn');

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

const headers = {
  'Content-Security-Policy': [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self'",
    `connect-src 'self' ${options.api}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

const server = createServer((request, response) => {
  respond(request, response).catch((error) => {
    console.error(error);
    if (response.headersSent) response.destroy();
    else response.writeHead(500, headers).end();
  });
});
server.on('error', (error) => {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(`Port ${options.port} is taken: name another with --port.`);
  process.exit(3);
});
server.listen(Number(options.port), () =>
  console.log(`listening http://localhost:${options.port}`),
);
process.on('SIGTERM', () => process.exit(0));
process.on('SIGINT', () => process.exit(0));

async function respond(request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...headers, Allow: 'GET, HEAD' }).end();
    return;
  }
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/drsk-settings.json') {
    response.writeHead(200, { ...headers, 'Content-Type': types['.json'] });
    response.end(JSON.stringify({ apiBaseUrl: options.api }));
    return;
  }
  const file = findFile(pathname);
  if (file) await sendFile(response, file, 200);
  else await sendFile(response, join(pages, '404.html'), 404);
}

/** The file behind an address; nothing outside of the two folders has one. */
function findFile(pathname) {
  const path = decode(pathname);
  if (path === undefined) return undefined;
  if (path.startsWith('/drsk/')) return firstFile([join(widgets, path.slice('/drsk'.length))]);
  const page = join(pages, path);
  return firstFile([page, `${page}.html`, join(page, 'index.html')]);
}

/** WHATWG addresses have no `..` left; an encoded one or a NUL is somebody trying. */
function decode(pathname) {
  try {
    const path = decodeURIComponent(pathname);
    return path.includes('\0') || path.split(/[/\\]/).includes('..') ? undefined : path;
  } catch {
    return undefined; // a broken percent sign
  }
}

function firstFile(candidates) {
  return candidates.find((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
}

async function sendFile(response, file, status) {
  const type = types[extname(file)] ?? 'application/octet-stream';
  const isHashed = /[\\/](assets|cdn)[\\/].+-[\w-]{8}\.\w+$/.test(file);
  const caching = isHashed ? 'public, max-age=31536000, immutable' : 'no-cache';
  const start = () =>
    response.writeHead(status, { ...headers, 'Content-Type': type, 'Cache-Control': caching });

  if (type === types['.html']) {
    const page = await readPage(file);
    start().end(page);
  } else {
    start();
    createReadStream(file).pipe(response);
  }
}

/** A page with the address of the sandbox that this demo belongs to. */
async function readPage(file) {
  if (!firstFile([file])) return 'There is no such page.';
  return (await readFile(file, 'utf8')).replaceAll('__DRSK_API__', options.api);
}
