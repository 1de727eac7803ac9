// Serves the built demo as a careful regional website would: a strict Content-Security-Policy, one clean address for
// each page, compressed.
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { fillPage, placeOf } from './sandbox-folder.mjs';

const { values: options } = parseArgs({
  options: {
    port: { type: 'string', default: '5173' },
    api: { type: 'string', default: 'http://localhost:4010' },
  },
});
const pages = fileURLToPath(new URL('dist', import.meta.url));
const widgets = join(dirname(fileURLToPath(import.meta.resolve('@drsk/widgets'))), 'channels');
const compress = promisify(brotliCompress);

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
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
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(self), microphone=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** Other sites may show these widgets too. */
const shared = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Timing-Allow-Origin': '*',
};

/** Names that go with what is in the files: of the pages' own, and of the folder with the widgets'. */
const hashed = /[\\/]assets[\\/].+-[\w-]{8}\.\w+$|[\\/]channels[\\/][^\\/]+[\\/][\da-f]{8}[\\/]/;

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
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  const { folder, path } = placeOf(decode(pathname) ?? '');
  const file = path && findFile(path);
  const moved = path && !file && cleanAddress(path);
  if (file) await sendFile(request, response, { file, folder, status: 200 });
  else if (moved)
    response.writeHead(308, { ...headers, Location: encodeURI(folder + moved) + search }).end();
  else await sendNotFound(request, response, { pathname, folder });
}

/** WHATWG addresses have no `..` left; an encoded one, a NUL or `//` is somebody trying. */
function decode(pathname) {
  try {
    const path = decodeURIComponent(pathname);
    return /\0|\/\/|(^|[/\\])\.\.([/\\]|$)/.test(path) ? undefined : path;
  } catch {
    return undefined; // a broken percent sign
  }
}

/** The file behind an address; nothing outside of the two folders has one. */
function findFile(path) {
  if (path.startsWith('/drsk/')) return existing(join(widgets, path.slice('/drsk'.length)));
  if (path.endsWith('.html')) return undefined;
  return existing(join(pages, path)) ?? existing(pageFile(path)) ?? wholeAccount(path);
}

/** A page that has the whole account is at every address below its own, as letters name them: `/cabinet/account/confirm`. */
function wholeAccount(path) {
  const [page] = /^(\/en)?\/cabinet\/(?=.)/.exec(path) ?? [];
  return page && extname(path) === '' ? existing(pageFile(page)) : undefined;
}

function pageFile(path) {
  return join(pages, path.endsWith('/') ? `${path}index.html` : `${path}.html`);
}

/** Where `/account`, `/account/login/` and `/account/login.html` belong, when there is such a page. */
function cleanAddress(path) {
  const bare = path.replace(/(\/index)?\.html$/, '').replace(/\/+$/, '');
  return [bare, `${bare}/`].find((address) => address !== path && existing(pageFile(address)));
}

function existing(file) {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

/** A page for people; a script or a picture that is missing gets a line. */
async function sendNotFound(request, response, { pathname, folder }) {
  const file = existing(join(pages, '404.html'));
  if (file && extname(pathname) === '')
    await sendFile(request, response, { file, folder, status: 404 });
  else response.writeHead(404, { ...headers, 'Content-Type': types['.txt'] }).end('Not found\n');
}

async function sendFile(request, response, { file, folder, status }) {
  const content = await read(file, folder);
  const acceptsBrotli = /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
  const body = acceptsBrotli ? content.compressed : content.plain;
  const entity = {
    ...headers,
    ...(file.startsWith(widgets) ? shared : {}),
    'Cache-Control': hashed.test(file)
      ? 'public, max-age=31536000, immutable, no-transform'
      : 'no-cache',
    ETag: content.tag,
    Vary: 'Accept-Encoding',
  };
  if (status === 200 && request.headers['if-none-match'] === content.tag) {
    response.writeHead(304, entity).end();
    return;
  }
  response.writeHead(status, {
    ...entity,
    'Content-Type': types[extname(file)] ?? 'application/octet-stream',
    'Content-Length': body.length,
    ...(acceptsBrotli ? { 'Content-Encoding': 'br' } : {}),
  });
  response.end(body);
}

const contents = new Map();

/** What a file holds, read and compressed once for each of its versions; a page of a sandbox with a name, each time. */
async function read(file, folder) {
  const { mtimeMs } = statSync(file);
  const isShared = folder === '' || extname(file) !== '.html';
  const known = isShared && contents.get(file);
  if (known && known.mtimeMs === mtimeMs) return known;

  const plain = await fill(file, folder);
  const level = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
  const hash = createHash('sha256').update(plain).digest('base64url').slice(0, 16);
  const content = { mtimeMs, plain, compressed: await compress(plain, level), tag: `W/"${hash}"` };
  if (isShared) contents.set(file, content);
  return content;
}

/** A page with the address of the sandbox that it belongs to; any other file as it is. */
async function fill(file, folder) {
  if (extname(file) !== '.html') return readFile(file);
  return Buffer.from(fillPage(await readFile(file, 'utf8'), { api: options.api, folder }));
}
