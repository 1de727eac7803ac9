import { channel } from './foreign-site.js';

/** Pages that show a login, each built as regional sites build theirs. */
export interface HostPage {
  /** Of the page, in pixels; 1280 unless given. */
  width?: number;
  /** Attributes of `<html>`. */
  root?: string;
  head?: string;
  body: string;
  headers?: Record<string, string>;
  /** Where the login is when it is in a frame. */
  frame?: string;
}

const login = '<drsk-login><a href="tel:88001000397">Позвоните</a></drsk-login>';
const place = `<div class="place">${login}</div>`;

/** As docs/embedding.md has it, from the folder that a site keeps its scripts in. */
export function loaderTag(api: string): string {
  return `<script async src="/local/js/drsk/${channel}/drsk.js" data-api="${api}/v1" data-region="28"></script>`;
}

const bootstrapHead = `<link rel="stylesheet" href="/bootstrap/css/bootstrap.min.css">
  <script defer src="/bootstrap/js/bootstrap.bundle.min.js"></script>`;
const bootstrapBody = `<div class="container-fluid"><div class="row"><div class="col-md-4">
    <div class="card"><div class="card-header">Вход</div><div class="card-body">${place}</div></div>
  </div><div class="col-md-8"><button class="btn btn-primary" data-bs-toggle="collapse" data-bs-target="#more">Ещё</button>
    <div class="collapse" id="more">Новости</div></div></div></div>`;

/** The two that most sites have of: Eric Meyer’s, and what Tailwind does to controls. */
const reset = `*, *::before, *::after { border: 0 solid; box-sizing: border-box; margin: 0; padding: 0; }
  * { font: inherit; vertical-align: baseline; }
  body { line-height: 1; }
  ol, ul { list-style: none; }
  a { color: inherit; text-decoration: inherit; }
  button, input, optgroup, select, textarea { appearance: none; background: transparent; border-radius: 0; color: inherit; letter-spacing: inherit; opacity: 1; }
  img, svg, video { display: block; height: auto; max-width: 100%; vertical-align: middle; }
  :focus, :focus-visible { outline: 0; }
  [type='checkbox'], [type='radio'] { height: 0; width: 0; }`;

const five = ['registration', 'recovery', 'offices', 'tariff-calculator'].map(
  (widget) => `<div class="place"><drsk-${widget}></drsk-${widget}></div>`,
);

/** By what is special about each; the first has nothing. */
export function hostPages(api: string): Readonly<Record<string, HostPage>> {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `connect-src ${api}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html drsk',
  ].join('; ');
  return {
    plain: { body: place },
    'a strict policy': { body: place, headers: { 'content-security-policy': policy } },
    'Bootstrap 5': { head: bootstrapHead, body: bootstrapBody },
    'a CSS reset': { head: `<style>${reset}</style>`, body: place },
    'right to left': { root: 'dir="rtl"', body: place },
    'a column of 320 px': {
      width: 320,
      head: '<style>body { margin: 0; }</style>',
      body: place,
    },
    'four more widgets': { body: [place, ...five].join('') },
    'a modal dialog': {
      body: `<dialog aria-label="Вход">${place}</dialog><script>document.querySelector('dialog').showModal();</script>`,
    },
    'a sandboxed frame': {
      body: `<div class="place"><iframe title="Вход" src="/plain" width="600" height="700"
        sandbox="allow-scripts allow-forms allow-same-origin"></iframe></div>`,
      frame: 'iframe',
    },
  };
}
