import type { FaultAction } from '@drsk/mock-server';
import type { Language } from '../src/shared/language.js';
import type { HeldPauses } from './held-pauses.js';

export interface BrokenPage {
  readonly pauses: HeldPauses;
  readonly elements: Iterable<HTMLElement>;
}

/** A way for the service to be of no use: what the reader is told of it, and what tells the page that it is over. */
export interface Breakage {
  readonly act: FaultAction;
  readonly sentence: RegExp;
  readonly end: (page: BrokenPage) => unknown;
  /** The reader ends it: what they see need not be said. */
  readonly isByHand?: true;
  /** Russian, unless given. */
  readonly language?: Language;
}

const backOnline = (): unknown => window.dispatchEvent(new Event('online'));
const backInView = (): unknown => document.dispatchEvent(new Event('visibilitychange'));
const timePasses = ({ pauses }: BrokenPage): unknown => pauses.pass();
const readerTries = ({ elements }: BrokenPage): void => {
  for (const element of elements)
    for (const { shadowRoot } of [element, ...element.querySelectorAll('[slot=view]')])
      shadowRoot
        ?.querySelector<HTMLElement>('.alert-danger button.button:not(.button-link)')
        ?.click();
};

export const breakages: Readonly<Record<string, Breakage>> = {
  'with no network': {
    act: { kind: 'drop-before' },
    sentence: /Нет связи с сервером\./,
    end: backOnline,
  },
  'with no network, in English': {
    act: { kind: 'drop-before' },
    sentence: /We cannot reach the server\./,
    end: backOnline,
    language: 'en',
  },
  'while the API is down': {
    act: { kind: 'status', status: 503 },
    sentence: /Сервис временно не работает\./,
    end: backInView,
  },
  'when the API fails': {
    act: { kind: 'status', status: 500 },
    sentence: /Сервис временно не работает\./,
    end: timePasses,
  },
  'when asked too often': {
    act: { kind: 'too-many-requests', retryAfterSeconds: 20 },
    sentence: /Слишком много (?:запросов|попыток)\. .*через 20 секунд\./,
    end: timePasses,
  },
  'when something in between answers': {
    act: { kind: 'wrong-json' },
    sentence: /Не удалось загрузить данные\./,
    end: readerTries,
    isByHand: true,
  },
};
