/** What somebody who puts widgets into their site has chosen. */
export interface Choice {
  readonly host: Host;
  /** Names of widgets, without `drsk-`. */
  readonly widgets: readonly string[];
  readonly region: string;
  readonly theme: string;
  /** Empty for the language of the page. */
  readonly locale: string;
  /** Folder that has the folders of versions. */
  readonly base: string;
  readonly api: string;
  /** Whether a sandbox in the page answers in the place of the service. */
  readonly isSandbox: boolean;
  /** Whether the site stays with this version for ever. */
  readonly isPinned: boolean;
}

export type Host = 'html' | 'wordpress' | 'bitrix';

export interface Release {
  readonly version: string;
  /** Of its `drsk.js`, as `integrity` takes it. */
  readonly integrity: string;
}

/** What goes where in the site. */
export interface Snippets {
  /** Once for the site. */
  readonly script: string;
  /** Wherever a widget is to be. */
  readonly places: string;
  /** A header of its answers, where there is one already. */
  readonly policy: string;
}

/** In view until a widget is ready, and when it cannot be loaded. */
const fallback = '<a href="tel:88001000397">8-800-100-03-97</a>';

export function snippetsFor(choice: Choice, release: Release): Snippets {
  const { script, place } = kinds[choice.host];
  return {
    script: script(scriptTag(choice, release)),
    places: choice.widgets.map(place).join('\n\n'),
    policy: policyFor(choice),
  };
}

interface Kind {
  script: (tag: string) => string;
  place: (widget: string) => string;
}

/** What is inside a tag stays; editors that take unknown tags away keep a `div`. */
const asTag = (widget: string): string => `<drsk-${widget}>\n  ${fallback}\n</drsk-${widget}>`;
const asDiv = (widget: string): string =>
  `<div data-drsk-widget="${widget}">\n  ${fallback}\n</div>`;

const kinds: Readonly<Record<Host, Kind>> = {
  html: { script: (tag) => tag, place: asTag },
  wordpress: {
    script: (tag) => `add_action('wp_head', function () {\n  echo ${quoted(tag)};\n});`,
    place: asDiv,
  },
  bitrix: {
    // Bitrix would move it to the end of the page, and join it with others.
    script: (tag) =>
      `\\Bitrix\\Main\\Page\\Asset::getInstance()->addString(\n  ${quoted(tag.replace('<script', '<script data-skip-moving="true"'))}\n);`,
    place: asDiv,
  },
};

function scriptTag(choice: Choice, { version, integrity }: Release): string {
  const { api, base, isPinned, isSandbox, locale, region, theme } = choice;
  const folder = isPinned ? version : `v${version.split('.')[0]}`;
  const attributes = {
    src: `${base.replace(/\/+$/, '')}/${folder}/drsk.js`,
    ...(isPinned && { integrity, crossorigin: 'anonymous' }),
    ...(isSandbox ? { 'data-mode': 'sandbox' } : { 'data-api': api }),
    'data-region': region,
    ...(theme !== '' && { 'data-theme': theme }),
    ...(locale !== '' && { 'data-locale': locale }),
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`);
  return `<script async ${written.join(' ')}></script>`;
}

/** Only what the widgets need: a site puts it to what it allows already. */
function policyFor({ api, base, isSandbox }: Choice): string {
  return [
    `script-src 'self' ${originOf(base)}`,
    ...(isSandbox ? [] : [`connect-src 'self' ${originOf(api)}`]),
    'trusted-types lit-html drsk',
  ].join('; ');
}

/** The address itself, while it is being typed. */
function originOf(address: string): string {
  return URL.canParse(address) ? new URL(address).origin : address;
}

function escaped(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** A string of PHP. */
function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
