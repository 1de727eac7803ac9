import { expect } from '@open-wc/testing';
import type { FaultAction } from '@drsk/mock-server';
import { memorySession } from '@drsk/sdk';
import type { DrskElement } from '../src/shared/drsk-element.js';
import type { Language } from '../src/shared/language.js';
import { messages } from '../src/shared/shared.messages.js';
import { breakages } from './breakages.js';
import {
  alerts,
  type Clients,
  everything,
  heard,
  isLoading,
  openPage,
  type Seen,
  settle,
  shown,
} from './every-widget.js';
import { fillIn, typedIn } from './fill-in.js';
import { type HeldPauses, holdPauses } from './held-pauses.js';
import { withClockAhead, withoutStorage } from './hostile-browser.js';
import { connect, connectTo, signIn } from './sandbox.js';
import { until } from './until.js';

const day = 86_400_000;
/** Of slow answers that nobody has let come yet. */
const waiting: (() => void)[] = [];
const { sandbox } = connect({
  now: '2026-12-18T02:00:00Z',
  clock: 'frozen',
  scenario: 'household-awaiting-payment',
  pause: () => new Promise((resolve) => waiting.push(resolve)),
});
type Page = Map<Seen, DrskElement>;

let clients: Clients;
let applicationId: string;
/** What each shows when all is well. */
const usual = new Map<Seen, string>();

async function newClients(): Promise<Clients> {
  const account = connectTo(sandbox);
  await signIn({ sandbox, client: account });
  return { account, visitor: connectTo(sandbox, sandbox.fetch, memorySession()) };
}

const open = (language?: Language): Promise<Page> =>
  openPage(everything, { applicationId, clients, language });

before(async () => {
  clients = await newClients();
  const { items } = await clients.account.applications.list();
  applicationId = items[0]!.id;
  const page = await open();
  await settle(page.values());
  for (const [seen, element] of page) usual.set(seen, shown(element));
});

/** A sentence for people, with nothing in it that only a program reads. */
function expectSentence(text: string, sentence: RegExp): void {
  expect(text).to.match(sentence);
  expect(text).not.to.match(/undefined|null|NaN|\[object|\b[a-z]+_[a-z]+\b|\b[45]\d\d\b/);
}

/** All that it has is in view, and nothing went wrong. */
async function showsAll(seen: Seen, element: DrskElement): Promise<void> {
  const expected = usual.get(seen);
  await until(() => shown(element) === expected, `${shown(element)} is ${expected}`);
  expect(alerts(element)).to.equal('');
}

for (const [how, { act, end, isByHand, language = 'ru', sentence }] of Object.entries(breakages))
  describe(`every widget ${how}`, () => {
    let page: Page;
    let pauses: HeldPauses;
    const said = new Set<Seen>();
    const typed = new Map<Seen, Record<string, string>>();

    before(async () => {
      pauses = holdPauses();
      sandbox.faults.add({ act });
      page = await open(language);
      await settle(page.values());
    });
    after(() => pauses.release());

    for (const seen of everything)
      it(`${seen.name} says so, or is there`, async () => {
        const element = page.get(seen)!;
        if (alerts(element) === '') {
          if (language === 'ru') expect(shown(element)).to.equal(usual.get(seen));
        } else {
          said.add(seen);
          expectSentence(alerts(element), sentence);
        }
        await fillIn(element);
        typed.set(seen, typedIn(element));
      });

    describe('and once it is over', () => {
      before(async () => {
        sandbox.faults.clear();
        end({ pauses, elements: page.values() });
        await Promise.all([...page.values()].map(({ updateComplete }) => updateComplete));
      });

      for (const seen of everything)
        it(`${seen.name} goes on by itself`, async () => {
          const element = page.get(seen)!;
          await until(() => alerts(element) === '' && !isLoading(element)).catch(() => {
            throw new Error(`${seen.name} still shows ${shown(element)}`);
          });
          expect(typedIn(element)).to.include(typed.get(seen)!);
          if (!said.has(seen)) return;
          if (!isByHand) expect(heard(element)).to.include(messages[language].isBack);
          const isAsBefore = Object.keys(typed.get(seen)!).length === 0 && language === 'ru';
          if (isAsBefore) await showsAll(seen, element);
        });
    });
  });

describe('every widget', () => {
  const slow: FaultAction = { kind: 'latency', ms: 10_000 };

  describe('while answers take ten seconds', () => {
    let page: Page;
    let pauses: HeldPauses;
    before(async () => {
      pauses = holdPauses();
      sandbox.faults.add({ act: slow });
      page = await open();
      await until(() => waiting.length > 0, 'asks');
    });
    after(() => pauses.release());

    for (const seen of everything)
      it(`${seen.name} says that it is loading and, later, that this takes long, or is there`, async () => {
        const element = page.get(seen)!;
        const isThere = (): boolean => shown(element) === usual.get(seen);
        await until(() => isLoading(element) || isThere(), seen.name);
        pauses.pass(5_000);
        await until(() => /Это дольше обычного/.test(shown(element)) || isThere(), seen.name);
      });

    it('and shows all when they come', async () => {
      sandbox.faults.clear();
      for (const come of waiting.splice(0)) come();
      for (const [seen, element] of page) await showsAll(seen, element);
    });
  });

  for (const ahead of [-day, day])
    it(`shows the same by a clock that is ${ahead / day} day ahead`, () =>
      withClockAhead(ahead, showTheSame));

  it('shows the same where the browser keeps nothing', () => withoutStorage(showTheSame));
});

async function showTheSame(): Promise<void> {
  const own = await newClients();
  const page = await openPage(everything, { applicationId, clients: own });
  for (const [seen, element] of page) await showsAll(seen, element);
  await Promise.all(Object.values(own).map((client) => client.dispose()));
}
