import type { Locale } from '@drsk/domain';
// Under another name: tools take templates of `html` for those of Lit, and these are plain HTML.
import { html as markup } from 'hono/html';
import { type Markup, shamPage } from '../../http/sham-page.js';
import { esiaMessages } from './esia.messages.js';
import { type EsiaPersona, esiaPeople, loginOf, nameOf } from './esia-people.js';

type Texts = typeof esiaMessages.ru.page;

interface Choosing {
  readonly state: string;
  readonly locale: Locale;
}

/** Whom the sandbox's ЕСИА knows, each a button. */
export function choicePage({ state, locale }: Choosing): Markup {
  const texts = esiaMessages[locale].page;
  const other = locale === 'ru' ? 'en' : 'ru';
  const query = new URLSearchParams({ state, lang: other }).toString();
  return page(
    locale,
    markup`<h2>${texts.choose}</h2>
      <form method="post" action="authorize">
        <input type="hidden" name="state" value="${state}" />
        ${esiaPeople.map((persona) => choice(persona, texts))}
        <p class="row"><button name="person" value="">${texts.cancel}</button></p>
      </form>
      <p><a href="authorize?${query}" lang="${other}">${texts.otherLanguage}</a></p>`,
  );
}

export function gonePage(locale: Locale): Markup {
  return page(locale, markup`<p role="alert">${esiaMessages[locale].page.gone}</p>`);
}

function choice({ id, person }: EsiaPersona, { kinds }: Texts): Markup {
  return markup`<article>
    <p class="soft">${kinds[person.applicantKind]} · ${loginOf(person)}</p>
    <button class="main" name="person" value="${id}" lang="ru">${nameOf(person)}</button>
  </article>`;
}

function page(locale: Locale, main: Markup): Markup {
  const { title, sham } = esiaMessages[locale].page;
  return shamPage({ locale, title, sham, main });
}
