import type { DrskClient } from '@drsk/sdk';

/** What the page knows of `<drsk-login>`. */
interface Login extends HTMLElement {
  readonly client: DrskClient;
  readonly updateComplete: Promise<unknown>;
}

interface Person {
  readonly applicantKind: string;
  readonly login: string;
  readonly password: string;
  readonly name: string;
}

/** Whoever was chosen in the sandbox's console to log in next; a real site has no such thing, and asks nobody. */
async function takeChosen(login: HTMLElement): Promise<Person | undefined> {
  const response = await fetch(login.dataset['chosenPerson'] ?? '', { method: 'POST' });
  return response.status === 200 ? response.json() : undefined;
}

/** Types for the reader, who has but to press Enter. */
async function fillIn(login: Login, person: Person): Promise<void> {
  await formOf(login);
  login.shadowRoot?.querySelector<HTMLElement>(`[value=${person.applicantKind}]`)?.click();
  await login.updateComplete;
  for (const [purpose, value] of [
    ['username', person.login],
    ['current-password', person.password],
  ] as const) {
    const input = fieldOf(login, purpose);
    if (!input) return;
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.focus();
  }
  // Of whoever has no password yet, something is left to be done before.
  if (person.password !== '') tell(person);
}

/** The form is there once nobody is signed in: whoever was, is not any more. */
async function formOf(login: Login): Promise<void> {
  const { account } = login.client;
  const { status } = await account.ready();
  if (status === 'signed-in') await account.signOut();
  await login.updateComplete;
}

function fieldOf(login: Login, purpose: string): HTMLInputElement | null {
  return login.querySelector(`input[autocomplete="${purpose}"]`);
}

function tell({ name }: Person): void {
  const note = document.querySelector<HTMLElement>('[data-chosen-note]');
  if (!note) return;
  note.querySelector('strong')?.replaceChildren(name);
  note.hidden = false;
}

async function begin(): Promise<void> {
  await customElements.whenDefined('drsk-login');
  const login = document.querySelector<Login>('drsk-login[data-chosen-person]');
  const person = login && (await takeChosen(login));
  if (person) await fillIn(login, person);
}

begin().catch(() => {
  // No sandbox answers: the form stays empty.
});
