import type { Locale } from '@drsk/domain';
// Under another name: tools take templates of `html` for those of Lit, and these are plain HTML.
import { html as markup } from 'hono/html';

export type Markup = ReturnType<typeof markup>;

interface ShamPage {
  readonly locale: Locale;
  readonly title: string;
  /** Whom the page only stands in for. */
  readonly sham: string;
  readonly main: Markup;
}

/** A page that stands in for somebody else's, and says so. */
export function shamPage({ locale, title, sham, main }: ShamPage): Markup {
  return markup`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="icon" href="/_sandbox/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/_sandbox/console.css" />
      </head>
      <body>
        <header><h1>${title}</h1></header>
        <main>
          <p class="sham">${sham}</p>
          ${main}
        </main>
      </body>
    </html>`;
}

/** Nothing but the console's style, nobody frames it, and its form leads nowhere but back. */
export function shamResponse(text: string, status: number, returnOrigin = ''): Response {
  const policy = [
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'",
    `form-action 'self' ${returnOrigin}`.trim(),
  ];
  return new Response(text, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy.join('; '),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    },
  });
}
