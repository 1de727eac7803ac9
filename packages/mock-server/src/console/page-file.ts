/** What there is, by name. */
const types = {
  'index.html': 'text/html; charset=utf-8',
  'console.css': 'text/css; charset=utf-8',
  'console.js': 'text/javascript; charset=utf-8',
  'icon.svg': 'image/svg+xml',
} as const;

type PageFile = keyof typeof types;

/** Nothing but the page's own files and the letters that it shows, and nobody frames it. */
const policy = [
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'",
  "frame-src blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "require-trusted-types-for 'script'; trusted-types lit-html",
].join('; ');

export function isPageFile(name: string): name is PageFile {
  return Object.hasOwn(types, name);
}

/** A file of the console's page: loaded when it is asked for, since most sandboxes are never looked at. */
export async function pageFile(name: PageFile, request: Request): Promise<Response> {
  const { consoleFiles } = await import('../generated/console-files.js');
  const file = new Blob([consoleFiles[name]]);
  const isPacked = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '');
  // Somebody far away waits for a third of it only.
  const body = isPacked ? file.stream().pipeThrough(new CompressionStream('gzip')) : file;
  return new Response(body, {
    headers: {
      ...(isPacked && { 'content-encoding': 'gzip' }),
      vary: 'accept-encoding',
      'content-type': types[name],
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-cache',
    },
  });
}
