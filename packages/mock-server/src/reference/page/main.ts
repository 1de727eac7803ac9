interface Person {
  readonly applicantKind: string;
  readonly login: string;
  readonly password: string;
  readonly name: string;
  readonly note?: string;
}

/** What of Swagger UI is used here. */
interface SwaggerUi {
  readonly authActions: { authorize(schemes: object): void };
}

declare const SwaggerUIBundle: (options: object) => SwaggerUi;

const documents = { '#account': 'openapi.json', '#control': '/_sandbox/openapi.json' } as const;

let reference: SwaggerUi | undefined;
let people: readonly Person[] = [];

addEventListener('hashchange', show);
addEventListener('load', () => {
  show();
  void listPeople();
});
part('form').addEventListener('submit', (event) => {
  event.preventDefault();
  void signIn();
});

/** The document that the address names. Links into a document begin with `#/`, and leave it where it is. */
function show(): void {
  const { hash } = location;
  if (hash.startsWith('#/') && reference) return;
  const chosen = hash === '#control' ? hash : '#account';
  for (const link of document.querySelectorAll('nav a'))
    if (link.getAttribute('href') === chosen) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  reference = SwaggerUIBundle({
    url: documents[chosen],
    domNode: part('#reference'),
    docExpansion: 'list',
    displayRequestDuration: true,
    filter: true,
    tryItOutEnabled: true,
    validatorUrl: null, // it would ask a host of somebody else
  });
}

async function listPeople(): Promise<void> {
  const response = await fetch('/_sandbox/people');
  const reply: { items: readonly Person[] } = await response.json();
  people = reply.items;
  part('select').replaceChildren(
    ...people.map(({ name, login }, index) => new Option(`${name}, ${login}`, String(index))),
  );
}

async function signIn(): Promise<void> {
  const select = part('select');
  const person = select instanceof HTMLSelectElement && people[Number(select.value)];
  if (!person) return;
  const { applicantKind, login, password, name } = person;
  const response = await fetch('/v1/sessions', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'idempotency-key': `reference-${performance.timeOrigin + performance.now()}`,
    },
    body: JSON.stringify({ applicantKind, login, password }),
  });
  const session: { accessToken?: string; detail?: string; title?: string } = await response.json();
  if (session.accessToken === undefined) {
    part('output').textContent = session.detail ?? session.title ?? String(response.status);
    return;
  }
  const schema = { type: 'http', scheme: 'bearer' };
  reference?.authActions.authorize({
    session: { name: 'session', schema, value: session.accessToken },
  });
  part('output').textContent = `Calls are made as ${name}.`;
}

function part(selector: string): Element {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`The page has no ${selector}`);
  return found;
}
