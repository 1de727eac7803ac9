import { drawMenu, menuSections } from './draw-menu.ts';
import type { DrawnPage } from './draw-page.ts';
import { escaped } from './markdown.ts';
import { addressOf, type Language, type Page } from './page.ts';

const words = {
  ru: {
    title: 'Документация',
    lead: 'Личный кабинет электросетевой компании — в виде набора: виджеты для сайта, SDK для программ и песочница для тестов. Начните с того, кто вы.',
    audiences: [
      ['embed', 'Веду сайт', 'Вход, заявка и оплата на своей странице: один скрипт и один тег.'],
      ['sdk', 'Пишу программу', 'Типизированный клиент: не подаст дважды, не заплатит дважды.'],
      ['qa', 'Тестирую', 'Весь сервис на своей машине: время, письма и сбои — по команде.'],
    ],
    also: 'Посмотреть и попробовать',
    live: [
      ['/gallery/', 'Галерея', 'каждый виджет в каждом состоянии'],
      ['/builder/', 'Конструктор', 'готовые строки для вашего сайта'],
      ['/docs/playground/', 'Подобрать цвета', 'токены оформления на живом виджете'],
      ['/docs/problems/', 'Коды ошибок', 'что значит каждый и что делать'],
    ],
    all: 'Все страницы',
  },
  en: {
    title: 'Documentation',
    lead: 'The customer account of a power-grid company as a kit: widgets for a site, an SDK for programs and a sandbox for tests. Begin with who you are.',
    audiences: [
      [
        'embed',
        'I run a site',
        'Login, application and payment on a page of yours: a script and a tag.',
      ],
      ['sdk', 'I write a program', 'A typed client that neither files nor pays twice.'],
      ['qa', 'I test', 'The whole service on your machine: time, letters and faults at a command.'],
    ],
    also: 'Look and try',
    live: [
      ['/en/gallery/', 'Gallery', 'every widget in every state'],
      ['/en/builder/', 'Builder', 'the lines that your site needs'],
      ['/en/docs/playground/', 'Try colours', 'tokens of the looks on a live widget'],
      ['/en/docs/problems/', 'Codes of problems', 'what each means and what to do'],
    ],
    all: 'All pages',
  },
} satisfies Record<Language, object>;

/** The first page: who are you, what is to be tried, and every page there is. */
export function drawHome(language: Language, all: readonly Page[]): DrawnPage {
  const { title, lead } = words[language];
  const page: Page = {
    language,
    slug: '',
    title,
    section: '',
    markdown: `# ${title}\n\n${lead}`,
    isTranslated: true,
  };
  return {
    address: addressOf(page),
    page,
    headings: [{ level: 1, id: '', text: title }],
    places: {
      TITLE: title,
      DESCRIPTION: escaped(lead),
      OTHER: addressOf({ language: language === 'ru' ? 'en' : 'ru', slug: '' }),
      MENU: drawMenu(page, all),
      ARTICLE: `<div class="docs-home">${drawBody(language, all)}</div>`,
    },
  };
}

function drawBody(language: Language, all: readonly Page[]): string {
  const { all: allTitle, also, audiences, lead, live, title } = words[language];
  const cards = audiences.map(([slug = '', name, text]) => {
    const href = addressOf({ language, slug });
    return `<li class="card"><h2 class="card-title"><a href="${href}">${name}</a></h2><p>${text}</p></li>`;
  });
  const links = live.map(
    ([href, name, text]) => `<li><a href="${href}">${name}</a> — ${text}</li>`,
  );
  const sections = menuSections(language, all).map(
    ({ title: name, pages }) =>
      `<section><h3>${name}</h3><ul>${pages.map((page) => `<li><a href="${addressOf(page)}"${page.language === language ? '' : ' hreflang="en"'}>${escaped(page.title)}</a></li>`).join('')}</ul></section>`,
  );
  return `<h1>${title}</h1><p class="page-lead">${lead}</p><ul class="docs-cards">${cards.join('')}</ul>
<h2>${also}</h2><ul class="list">${links.join('')}</ul>
<h2>${allTitle}</h2><div class="docs-all">${sections.join('')}</div>`;
}
