import type { Application, DrskClient, OpenDraft, OpenDraftOptions } from '../../src/index.js';
import { type Setup, signedIn } from '../setup.js';
import { Browser, Page } from './browser.js';
import { Time } from './timers.js';

export interface Opened {
  draft: OpenDraft;
  time: Time;
  page: Page;
  /** The page dies without a word. */
  crash: () => void;
}

export interface Desk extends Setup {
  browser: Browser;
  accountId: string;
  /** Opens a draft in a tab of its own, in that browser. */
  open: (application?: Application, options?: Opening) => Promise<Opened>;
  /** As the server has it. */
  held: (draft: OpenDraft) => Promise<Application>;
}

interface Opening extends OpenDraftOptions {
  browser?: Browser;
  client?: DrskClient;
  isUnsent?: boolean;
}

/** Somebody is signed in, and types. */
export async function atDesk(): Promise<Desk> {
  const all = await signedIn({ retry: false });
  const { state } = all.client.account;
  const accountId = state.status === 'signed-in' ? state.account.id : '';
  const browser = new Browser();
  const open: Desk['open'] = async (application, { isUnsent, ...options } = {}) => {
    const tab = { isAlive: true };
    const time = new Time();
    const own = options.browser ?? browser;
    const page = new Page(own);
    const { applications } = options.client ?? all.client;
    const storage = own.storageFor(tab);
    const clock = (): number => time.now;
    const drafts = await applications.drafts({ accountId, storage, clock, timers: time, page });
    const draft = isUnsent ? drafts.openUnsent(options) : drafts.open(application, options);
    return { draft, time, page, crash: () => void (tab.isAlive = false) };
  };
  const held: Desk['held'] = ({ application }) => all.client.applications.get(application!.id);
  return { ...all, browser, accountId, open, held };
}
