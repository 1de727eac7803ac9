import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../generated/elements/login.js';
import '../generated/elements/user.js';
import { connect } from '../../test/sandbox.js';
import { mount } from '../../test/mount.js';
import { until } from '../../test/until.js';
import { examine } from './doctor.js';
import type { Finding, Patient } from './finding.js';
import { saidOf } from './messages/findings.js';
import { Panel } from './panel.js';

const base = 'https://widgets.example.ru/v1/drsk.js';

/** A site’s page with this head and this body, and the service behind it. */
function patient(page: string, changed: Partial<Patient> = {}): Patient {
  const { sandbox } = connect();
  const document = new DOMParser().parseFromString(page, 'text/html');
  return {
    document,
    url: new URL('https://region.example.ru/account/'),
    base,
    script: document.querySelector('script'),
    tags: ['drsk-login', 'drsk-offices', 'drsk-payments'],
    api: 'https://account.example.ru/v1',
    fetch: (request, init) => sandbox.fetch(new Request(request, init)),
    now: () => Date.now(),
    ...changed,
  };
}

const sound = `<html lang="ru"><head><meta name="viewport" content="width=device-width" />
  <script async src="${base}"></script></head><body><drsk-login>…</drsk-login></body></html>`;

async function codesOf(page: string, changed: Partial<Patient> = {}): Promise<string[]> {
  return (await examine(patient(page, changed))).map(({ code }) => code);
}

function answering(headers: Record<string, string>, status = 200): typeof fetch {
  return async () => new Response(null, { status, headers });
}

const policed = (policy: string): string =>
  sound.replace(
    '<head>',
    `<head><meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  );

/** A page that is not in order, and what the doctor calls that. */
const cases: [name: string, page: string, code: string, changed?: Partial<Patient>][] = [
  [
    'a second script',
    sound.replace('<body>', `<body><script src="${base}"></script>`),
    'script_twice',
  ],
  ['a joined script', sound.replace(/<script.*?<\/script>/, ''), 'script_moved'],
  ['a module', sound.replace('async', 'type="module"'), 'script_module'],
  ['a sum of a channel', sound.replace('async', 'integrity="sha384-AAAA"'), 'integrity_of_channel'],
  [
    'an exact version without a sum',
    sound.replace('/v1/', '/1.4.2/'),
    'integrity_missing',
    { base: base.replace('/v1/', '/1.4.2/') },
  ],
  ['a misspelt tag', sound.replaceAll('drsk-login', 'drsk-logn'), 'unknown_tag'],
  [
    'a place for nothing',
    sound.replace('<body>', '<body><div data-drsk-widget="tariff"></div>'),
    'unknown_widget',
  ],
  ['a page without widgets', sound.replaceAll('drsk-login', 'p'), 'no_widgets'],
  ['a widget that has not come', sound.replaceAll('drsk-login', 'drsk-payments'), 'not_loaded'],
  [
    'an attribute that there is not',
    sound.replace('<drsk-login', '<drsk-login sucess-url="/"'),
    'unknown_attribute',
  ],
  [
    'a value that there is not',
    sound.replace('<drsk-login', '<drsk-login theme="dusk"'),
    'unknown_value',
  ],
  ['a policy against the files', policed("script-src 'self'"), 'policy_files'],
  [
    'a policy against the calls',
    policed("default-src 'self' https://widgets.example.ru"),
    'policy_calls',
  ],
  ['a policy of types', policed('trusted-types dompurify'), 'policy_types'],
  [
    'a service that does not answer',
    sound,
    'api_unreachable',
    { fetch: () => Promise.reject(new TypeError('Failed to fetch')) },
  ],
  ['a service that is elsewhere', sound, 'api_absent', { fetch: answering({}, 404) }],
  [
    'a clock that is a day late',
    sound,
    'clock_wrong',
    { fetch: answering({ date: new Date().toUTCString() }), now: () => Date.now() - 86_400_000 },
  ],
  ['a sandbox in the page', sound, 'mode_sandbox', { mode: 'sandbox' }],
  ['a mode that there is not', sound, 'unknown_value', { mode: 'mock' }],
  ['the panel of testers', sound, 'debug_shown', { isTried: true }],
  ['a page without a language', sound.replace(' lang="ru"', ''), 'no_language'],
  ['a page without a viewport', sound.replace(/<meta.*?>/, ''), 'no_viewport'],
];

describe('the doctor', () => {
  it('finds nothing on a page that is in order', async () => {
    expect(await codesOf(sound)).to.deep.equal([]);
  });

  for (const [name, page, code, changed] of cases)
    it(`finds ${name}`, async () => {
      expect(await codesOf(page, changed)).to.include(code);
    });

  it('asks nothing of a service that a sandbox stands in for', async () => {
    const asked: string[] = [];
    const fetch: Patient['fetch'] = async (address) => {
      asked.push(new Request(address).url);
      return new Response(null);
    };
    await codesOf(sound, { mode: 'sandbox', fetch });
    expect(asked.filter((address) => address.includes('/v1'))).to.deep.equal([]);
  });

  it('says which name was meant', async () => {
    const page = sound.replace('<drsk-login', '<drsk-login sucess-url="/"');
    const [found] = await examine(patient(page));
    expect(found).to.include({ about: 'drsk-login sucess-url', instead: 'success-url' });
  });

  it('writes a policy that lets the widgets work, and nothing else', async () => {
    const sent = "default-src 'none'; script-src 'self'; img-src 'self'";
    const policies = answering({ 'content-security-policy': sent });
    const found = await examine(patient(sound, { fetch: policies }));
    const lines = found.flatMap(({ code, line }) => (code.startsWith('policy') ? [line] : []));
    expect(lines).to.deep.equal([
      "default-src 'none'; script-src 'self' https://widgets.example.ru; img-src 'self'",
      "default-src 'none'; script-src 'self'; img-src 'self'; connect-src https://account.example.ru",
    ]);
  });

  it('finds colours that are hard to read, and a widget that is squeezed', async () => {
    await mount(html`<div class="narrow"><drsk-login></drsk-login></div>`);
    const place = document.querySelector<HTMLElement>('.narrow');
    place?.style.setProperty('inline-size', '200px');
    place?.style.setProperty('--drsk-color-text', '#aaaaaa');
    const found = await examine(patient(sound, { document }));
    expect(found.find(({ code }) => code === 'low_contrast')?.about).to.contain(
      '--drsk-color-text',
    );
    expect(found.find(({ code }) => code === 'too_narrow')).to.include({ instead: '200' });
  });
});

describe('a widget that takes no room', () => {
  const unseen = async (): Promise<(string | undefined)[]> => {
    const found = await examine(patient(sound, { document, tags: ['drsk-login', 'drsk-user'] }));
    return found.flatMap(({ code, about }) => (code === 'not_seen' ? [about] : []));
  };

  it('is told of where the page hides it', async () => {
    await mount(html`<div class="hidden"><drsk-login></drsk-login></div>`);
    document.querySelector<HTMLElement>('.hidden')?.style.setProperty('display', 'none');
    expect(await unseen()).to.deep.equal(['drsk-login']);
  });

  it('is right where it has nothing to say', async () => {
    connect();
    await mount(html`<div><drsk-user></drsk-user></div>`);
    expect(document.querySelector('drsk-user')?.getBoundingClientRect().height).to.equal(0);
    expect(await unseen()).to.deep.equal([]);
  });
});

describe('its report', () => {
  const findings: Finding[] = [
    { code: 'policy_types', weight: 'error', about: 'lit-html', line: 'trusted-types lit-html' },
    { code: 'root_size', weight: 'note', about: '10px' },
  ];

  const report = (): ShadowRoot | null | undefined =>
    document.querySelector('doctor-report')?.shadowRoot;
  const textOf = (): string => report()?.textContent ?? '';

  for (const language of ['ru', 'en'] as const)
    it(`says what is wrong and what to do, in ${language}`, async () => {
      await new Panel({ language, look: async () => findings }).show();
      const said = saidOf('policy_types', language);
      expect(textOf()).to.contain(said.title('lit-html', ''));
      expect(textOf()).to.contain(said.remedy('lit-html', ''));
      expect(report()?.querySelector('code')?.textContent).to.equal('trusted-types lit-html');
    });

  it('looks again when it is asked to, and goes', async () => {
    const left = [...findings];
    await new Panel({ language: 'ru', look: async () => left.splice(0) }).show();
    const press = (name: string): void =>
      [...(report()?.querySelectorAll('button') ?? [])]
        .find((one) => one.textContent === name)
        ?.click();
    press('Проверить ещё раз');
    await until(() => textOf().includes('Всё в порядке'));
    press('Закрыть');
    expect(document.querySelector('doctor-report')).to.equal(null);
  });
});
