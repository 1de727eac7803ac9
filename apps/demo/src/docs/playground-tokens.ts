interface Token {
  readonly kind: 'color' | 'px';
  /** Ours, in the light theme. */
  readonly value: string;
}

/** What is most often changed; docs/theming.md has all of them. */
export const tokens: Readonly<Record<string, Token>> = {
  'color-primary': { kind: 'color', value: '#0b4a8f' },
  'color-on-primary': { kind: 'color', value: '#ffffff' },
  'color-link': { kind: 'color', value: '#0b4a8f' },
  'color-text': { kind: 'color', value: '#17212e' },
  'color-muted': { kind: 'color', value: '#515f70' },
  'color-surface': { kind: 'color', value: '#ffffff' },
  'color-border': { kind: 'color', value: '#7c8998' },
  'color-danger': { kind: 'color', value: '#b3261e' },
  'color-focus': { kind: 'color', value: '#1a6fe0' },
  'font-size': { kind: 'px', value: '16' },
  radius: { kind: 'px', value: '8' },
  space: { kind: 'px', value: '8' },
  'control-height': { kind: 'px', value: '44' },
};

/** Widgets that need nobody signed in. */
export const widgetNames = ['registration', 'login', 'tariff-calculator'] as const;

type PairName = 'button' | 'danger' | 'link' | 'muted' | 'text';

/** Two colours of which one is read on the other. */
export interface Pair {
  readonly name: PairName;
  readonly over: string;
  readonly under: string;
}

export const pairs: readonly Pair[] = [
  { name: 'text', over: 'color-text', under: 'color-surface' },
  { name: 'muted', over: 'color-muted', under: 'color-surface' },
  { name: 'link', over: 'color-link', under: 'color-surface' },
  { name: 'button', over: 'color-on-primary', under: 'color-primary' },
  { name: 'danger', over: 'color-danger', under: 'color-surface' },
];

const ru = {
  form: 'Токены',
  widget: 'Виджет',
  widgets: {
    registration: 'регистрация',
    login: 'вход',
    'tariff-calculator': 'калькулятор стоимости',
  },
  reset: 'Вернуть как было',
  lines: 'Строки для стилей сайта',
  copy: 'Скопировать',
  copied: 'Скопировано',
  point: ',',
  enough: 'читается',
  tooLittle: 'нужно хотя бы 4,5 : 1',
  pairs: {
    text: 'Текст на фоне',
    muted: 'Приглушённый текст на фоне',
    link: 'Ссылка на фоне',
    button: 'Надпись на главной кнопке',
    danger: 'Сообщение об ошибке на фоне',
  } satisfies Record<PairName, string>,
};

const en: typeof ru = {
  form: 'Tokens',
  widget: 'Widget',
  widgets: {
    registration: 'registration',
    login: 'login',
    'tariff-calculator': 'calculator of the cost',
  },
  reset: 'Back to ours',
  lines: 'Lines for the styles of the site',
  copy: 'Copy',
  copied: 'Copied',
  point: '.',
  enough: 'can be read',
  tooLittle: '4.5 : 1 is needed at least',
  pairs: {
    text: 'Text on the surface',
    muted: 'Muted text on the surface',
    link: 'Link on the surface',
    button: 'Text of the main button',
    danger: 'Message of an error on the surface',
  },
};

export const playgroundMessages = { ru, en };
