import type { Language } from './page.ts';

type Titles = Readonly<Record<Language, string>>;

/** Where the text of a page comes from: a guide in both languages, an English document, or a table made of a source. */
export type Source =
  | { readonly guide: string; readonly live?: string }
  | { readonly file: string }
  | { readonly reference: 'widgets' | 'operations' | 'schemas' | 'problems' };

export interface Entry {
  readonly slug: string;
  readonly title: Titles;
  readonly source: Source;
}

export interface Section {
  readonly title: Titles;
  readonly entries: readonly Entry[];
}

const guide = (slug: string, ru: string, en: string): Entry => ({
  slug,
  title: { ru, en },
  source: { guide: slug },
});

const document = (slug: string, file: string, title: Titles): Entry => ({
  slug,
  title,
  source: { file },
});

const start: Section = {
  title: { ru: 'Начало', en: 'Start' },
  entries: [
    guide('embed', 'Виджеты на сайте за 5 минут', 'Widgets on a site in 5 minutes'),
    guide('sdk', 'SDK за 5 минут', 'The SDK in 5 minutes'),
    guide('qa', 'Тестирование за 5 минут', 'Testing in 5 minutes'),
  ],
};

const recipes: Section = {
  title: { ru: 'Рецепты', en: 'Recipes' },
  entries: [
    guide('wordpress', 'WordPress', 'WordPress'),
    guide('bitrix', '1С-Битрикс', '1C-Bitrix'),
    guide('react', 'React', 'React'),
    guide('vue', 'Vue', 'Vue'),
    guide('nextjs', 'Next.js', 'Next.js'),
    guide('playwright', 'Playwright', 'Playwright'),
    guide('ci', 'Проверки в CI', 'Checks in CI'),
  ],
};

const widgets: Section = {
  title: { ru: 'Виджеты', en: 'Widgets' },
  entries: [
    document('widgets', 'packages/widgets/README.md', { ru: 'Как они устроены', en: 'Overview' }),
    {
      slug: 'elements',
      title: { ru: 'Справочник элементов', en: 'Reference of elements' },
      source: { reference: 'widgets' },
    },
    document('embedding', 'docs/embedding.md', { ru: 'Встраивание', en: 'Embedding' }),
    document('theming', 'docs/theming.md', {
      ru: 'Вид, языки и слова',
      en: 'Looks, languages and words',
    }),
    {
      slug: 'playground',
      title: { ru: 'Подобрать цвета', en: 'Try colours' },
      source: { guide: 'playground', live: 'playground' },
    },
  ],
};

const programs: Section = {
  title: { ru: 'Программам', en: 'For programs' },
  entries: [
    document('sdk-guide', 'packages/sdk/README.md', { ru: 'Устройство SDK', en: 'SDK overview' }),
    document('sdk-methods', 'packages/sdk/api.md', {
      ru: 'Справочник методов SDK',
      en: 'Reference of SDK methods',
    }),
    {
      slug: 'api',
      title: { ru: 'Справочник API', en: 'Reference of the API' },
      source: { reference: 'operations' },
    },
    {
      slug: 'schemas',
      title: { ru: 'Данные API', en: 'Data of the API' },
      source: { reference: 'schemas' },
    },
    document('programs', 'docs/programs.md', { ru: 'Доступ программ', en: 'Access of programs' }),
    document('scopes', 'packages/contract/generated/token-scopes.md', {
      ru: 'Разрешения токенов',
      en: 'Scopes of tokens',
    }),
    document('contract', 'packages/contract/README.md', { ru: 'Контракт', en: 'The contract' }),
    document('domain', 'packages/domain/README.md', { ru: 'Правила', en: 'The rules' }),
  ],
};

const sandbox: Section = {
  title: { ru: 'Песочница', en: 'The sandbox' },
  entries: [
    document('sandbox', 'docs/sandbox.md', { ru: 'Песочница для QA', en: 'The sandbox for QA' }),
    document('mock-server', 'packages/mock-server/README.md', {
      ru: 'Что умеет песочница',
      en: 'What the sandbox does',
    }),
  ],
};

const trust: Section = {
  title: { ru: 'Надёжность', en: 'Trust' },
  entries: [
    {
      slug: 'problems',
      title: { ru: 'Коды ошибок', en: 'Codes of problems' },
      source: { reference: 'problems' },
    },
    guide('security', 'Модель безопасности', 'Security model'),
    guide('accessibility', 'Доступность', 'Accessibility'),
    guide('support', 'Версии и поддержка', 'Versions and support'),
    document('account-rules', 'docs/account-rules.md', {
      ru: 'Правила учётной записи',
      en: 'Rules of the account',
    }),
    document('architecture', 'docs/architecture.md', { ru: 'Архитектура', en: 'Architecture' }),
    document('glossary', 'docs/glossary.md', { ru: 'Словарь', en: 'Glossary' }),
    document('dependencies', 'docs/dependencies.md', { ru: 'Зависимости', en: 'Dependencies' }),
  ],
};

/** The menu, in its order; decisions come below it, one page each. */
export const contents: readonly Section[] = [start, recipes, widgets, programs, sandbox, trust];

export const decisionsTitle: Titles = { ru: 'Решения', en: 'Decisions' };
