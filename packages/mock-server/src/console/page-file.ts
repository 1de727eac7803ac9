import { consoleFiles } from '../generated/console-files.js';

type PageFile = keyof typeof consoleFiles;

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

/** Nothing but the page's own files, and nobody frames it. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export function isPageFile(name: string): name is PageFile {
  return Object.hasOwn(consoleFiles, name);
}

/** A file of the console's page. */
export function pageFile(name: PageFile): Response {
  return new Response(consoleFiles[name], {
    headers: {
      'content-type': types[name.split('.').at(-1) ?? ''] ?? 'text/plain',
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-cache',
    },
  });
}
