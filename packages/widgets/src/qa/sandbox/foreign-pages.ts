import { type Language, toLanguage } from '../../shared/language.js';
import { page } from '../../shared/page.js';
import type { Control } from '../control.js';
import type { EsiaPerson, PageSandbox } from './page-sandbox.js';
import type { Question, StandInDialog } from './stand-in-dialog.js';
import { messages } from './stand-in.messages.js';

/** An address of the sandbox's that a page would leave for. */
interface Departure {
  readonly url: URL;
  readonly language: Language;
  readonly sandbox: PageSandbox;
  readonly control: Control;
}

const payment = /^\/_sandbox\/bank\/pay\/([\w-]+)$/;

/** What is asked in the place of the page at that address, of those that there are. */
const questions: readonly [path: RegExp, question: (departure: Departure) => Question][] = [
  [payment, askForPayment],
  [/^\/_sandbox\/esia\/authorize$/, askForPerson],
];

/**
 * Where the page would leave for a page of the sandbox, a dialog asks what that page would have asked. The host is
 * nobody's: whatever else the sandbox would show there, the reader stays here.
 */
export function standInForPages(
  dialog: StandInDialog,
  sandbox: PageSandbox,
  control: Control,
): void {
  window.navigation.addEventListener('navigate', (event) => {
    const url = new URL(event.destination.url);
    if (url.origin !== sandbox.origin) return;
    event.preventDefault();
    const [, question] = questions.find(([path]) => path.test(url.pathname)) ?? [];
    const language = toLanguage(page().settings.locale ?? document.documentElement.lang);
    if (question) void dialog.ask(question({ url, language, sandbox, control }));
  });
}

function askForPayment({ control, language, sandbox, url }: Departure): Question {
  const { title, text, pay, decline, back } = messages[language].bank;
  const [, orderId = ''] = payment.exec(url.pathname) ?? [];
  const leave = () => goBack(sandbox, url, { cancel: 'yes' });
  const settle = async (event: 'pay' | 'decline') => {
    await control.settle(orderId, event);
    await leave();
  };
  const choices = [
    { label: pay, choose: () => settle('pay') },
    { label: decline, choose: () => settle('decline') },
    { label: back, choose: leave },
  ];
  return { language, title, text, choices };
}

function askForPerson({ language, sandbox, url }: Departure): Question {
  const { title, text, back } = messages[language].esia;
  const state = url.searchParams.get('state') ?? '';
  const choose = (person: string) => () => goBack(sandbox, url, { state, person });
  const people = sandbox.esiaPeople.map(({ id, name, login }: EsiaPerson) => ({
    label: name,
    note: login,
    choose: choose(id),
  }));
  return { language, title, text, choices: [...people, { label: back, choose: choose('') }] };
}

/** To where the page of the sandbox sends whoever has answered it. */
async function goBack(sandbox: PageSandbox, url: URL, form: Record<string, string>): Promise<void> {
  const answer = await sandbox.fetch(url.href, { method: 'POST', body: new URLSearchParams(form) });
  window.location.assign(answer.headers.get('location') ?? window.location.href);
}
