import { createSandbox, type Sandbox, type ScenarioName } from '@drsk/mock-server';
import { createClient, type DrskClient, memorySession } from '@drsk/sdk';
import { brandOf, brands } from './brands.js';
import { faultOf } from './faults.js';
import { type Exhibit, exhibits, kindOf, pages, showsSomebody } from './widgets.js';

/** A Friday morning in Amur: a picture of one state is always the same. */
const now = '2026-12-18T02:00:00Z';

/** `/s/status-tracker/household-works?locale=en&theme=dark&host=hostile&fault=offline`: one widget in one state. */
const [widget = '', named = ''] = window.location.pathname.split('/').slice(2);
const wanted = new URLSearchParams(window.location.search);
const language = wanted.get('locale') === 'en' ? 'en' : 'ru';
const brand = brandOf(wanted.get('host'));

dress();
const exhibit = exhibits[widget];
const scenario = exhibit?.scenarios.find((name) => name === named);
if (exhibit && scenario) void show(exhibit, scenario);

/** The page around the widget. */
function dress(): void {
  const { body, documentElement } = document;
  const host = wanted.get('host') ?? 'neutral';
  documentElement.lang = language;
  documentElement.dir = host === 'rtl' ? 'rtl' : 'ltr';
  body.dataset['host'] = host;
  body.dataset['theme'] = wanted.get('theme') ?? 'light';
  document.title = `${widget}: ${named}`;
  const sample = document.querySelector<HTMLElement>('.sample');
  if (!brand || !sample) return;
  body.dataset['brand'] = brand;
  sample.hidden = false;
  for (const site of sample.querySelectorAll('strong')) site.textContent = brands[brand].site;
}

async function show(shown: Exhibit, state: ScenarioName): Promise<void> {
  const isPersonal = showsSomebody(shown, state);
  const sandbox = createSandbox({ now, clock: 'frozen', scenario: state });
  const client = connect(sandbox);
  if (isPersonal) await logIn(sandbox, client, state);
  await shown.load();
  const element = document.createElement(`drsk-${widget}`);
  Object.assign(element, { client });
  const settings = {
    ...pagesOf(element),
    locale: language,
    theme: wanted.get('theme'),
    region: wanted.get('region') ?? (brand && brands[brand].region),
  };
  for (const [name, value] of Object.entries(settings))
    if (value) element.setAttribute(name, value);
  const { items } = isPersonal ? await client.applications.list() : { items: [] };
  if (items[0]) element.setAttribute('application-id', items[0].id);
  const fault = faultOf(wanted.get('fault'));
  if (fault) sandbox.faults.add(fault);
  document.querySelector('.place')?.append(element);
}

/** Those that this widget leads to. */
function pagesOf({ localName }: Element): Record<string, string> {
  const { observedAttributes = [] } = Object(customElements.get(localName));
  const folder = language === 'en' ? '/en' : '';
  const known = Object.entries(pages).filter(([name]) => observedAttributes.includes(name));
  return Object.fromEntries(known.map(([name, address]) => [name, `${folder}${address}`]));
}

function connect(sandbox: Sandbox): DrskClient {
  return createClient({
    baseUrl: new URL('/v1', window.location.href).href,
    locale: language,
    session: memorySession(),
    fetch: sandbox.fetch,
  });
}

async function logIn(sandbox: Sandbox, client: DrskClient, state: ScenarioName): Promise<void> {
  const kind = kindOf(state);
  const person = sandbox.people.find(({ applicantKind }) => applicantKind === kind);
  if (!person) throw new Error(`The sandbox knows no ${kind}`);
  const { applicantKind, login, password } = person;
  await client.account.createSession({ applicantKind, login, password });
}
