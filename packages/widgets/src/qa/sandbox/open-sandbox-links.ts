import { saveFile } from '../../shared/save-file.js';
import type { PageSandbox } from './page-sandbox.js';

/** No page has an address there: what links lead to is opened from the sandbox's own answer. */
export function openSandboxLinks(sandbox: PageSandbox): void {
  document.addEventListener('click', (event) => {
    const [link] = event.composedPath().filter((node) => node instanceof HTMLAnchorElement);
    const address = link && addressIn(link.href, sandbox.origin);
    if (!address) return;
    event.preventDefault();
    // While the click counts as one of the reader's: afterwards no window may be opened.
    const target = link.target === '_blank' ? window.open('', '_blank') : null;
    void show(sandbox, address, target);
  });
}

/** With the scheme that the sandbox answers to: calendars have one of their own. */
function addressIn(href: string, origin: string): string | undefined {
  const address = href.replace(/^webcal:/, 'https:');
  return address.startsWith(`${origin}/`) ? address : undefined;
}

async function show(sandbox: PageSandbox, address: string, target: Window | null): Promise<void> {
  const answer = await sandbox.fetch(address);
  const type = answer.headers.get('content-type') ?? '';
  if (target && type.startsWith('text/html')) {
    const text = withoutFiles(await answer.text());
    target.location.replace(URL.createObjectURL(new Blob([text], { type })));
    return;
  }
  target?.close();
  saveFile(new Blob([await answer.arrayBuffer()], { type }), nameOf(answer, address));
}

/** Of the sandbox's own host, where no file can be had. */
function withoutFiles(html: string): string {
  const style = '<style>body{font:16px/1.5 system-ui;margin:2em auto;max-width:40em}</style>';
  return html.replaceAll(/<link [^>]*>/g, '').replace('</head>', `${style}</head>`);
}

function nameOf(answer: Response, address: string): string {
  const [, named] =
    /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '') ?? [];
  return named ?? new URL(address).pathname.split('/').at(-1) ?? '';
}
