import { formatKopecks, type Locale } from '@drsk/domain';
// Under another name: tools take templates of `html` for those of Lit, and these are plain HTML.
import { html as markup } from 'hono/html';
import { type Markup, shamPage } from '../../http/sham-page.js';
import { bankMessages } from './bank.messages.js';
import type { BankOrder } from './bank-order.js';
import { testCards } from './test-cards.js';

interface Shown {
  readonly order: BankOrder;
  readonly locale: Locale;
  /** Whether what was typed is no card that the bank knows. */
  readonly isUnknownCard?: boolean;
  /** Where the reader came from. */
  readonly back: string | null;
}

/** What is asked of whoever pays, as far as the order has come. */
export function orderPage(shown: Shown): Markup {
  const { order, locale } = shown;
  return page(locale, markup`${facts(shown)} ${steps[order.state](shown)}`);
}

export function gonePage(locale: Locale): Markup {
  return page(locale, markup`<p role="alert">${bankMessages[locale].gone}</p>`);
}

const steps: Readonly<Record<BankOrder['state'], (shown: Shown) => Markup>> = {
  open: (shown) => (shown.order.kind === 'card' ? cardForms(shown) : sbpForm(shown)),
  challenge: challengeForm,
  processing: ({ locale, back }) => ended(bankMessages[locale].done, locale, back),
  paid: ({ locale, back }) => ended(bankMessages[locale].paid, locale, back),
  declined: ({ locale, back }) => ended(bankMessages[locale].done, locale, back),
  closed: ({ locale, back }) => ended(bankMessages[locale].done, locale, back),
};

function facts({ order, locale }: Shown): Markup {
  const text = bankMessages[locale];
  return markup`<dl>
    <dt>${text.payee}</dt>
    <dd lang="ru">АО «ДРСК»</dd>
    <dt>${text.amount}</dt>
    <dd><strong>${formatKopecks(order.amountKopecks, locale)}</strong></dd>
    <dt>${text.purpose}</dt>
    <dd lang="ru">${order.purpose}</dd>
  </dl>`;
}

function cardForms({ locale, isUnknownCard = false }: Shown): Markup {
  const text = bankMessages[locale];
  const alert = isUnknownCard ? markup`<p role="alert">${text.unknownCard}</p>` : '';
  return markup`${alert}
    <form method="post" class="row">
      <label>${text.number}
        <input name="card" inputmode="numeric" autocomplete="off" required /></label>
      <button class="main">${text.pay}</button>
    </form>
    <h2>${text.or}</h2>
    <form method="post">
      ${testCards.map(
        ({ number, label }) => markup`<article>
          <p class="soft">${label[locale]}</p>
          <button name="card" value="${number}">${number}</button>
        </article>`,
      )}
    </form>
    ${cancelForm(locale)}`;
}

function sbpForm({ locale }: Shown): Markup {
  return markup`<form method="post">
      <button class="main" name="confirm" value="yes">${bankMessages[locale].payBySbp}</button>
    </form>
    ${cancelForm(locale)}`;
}

function challengeForm({ locale }: Shown): Markup {
  const text = bankMessages[locale];
  return markup`<p>${text.challenge}</p>
    <form method="post" class="row">
      <label>${text.code}
        <input name="code" inputmode="numeric" autocomplete="one-time-code" required /></label>
      <button class="main">${text.confirm}</button>
    </form>
    ${cancelForm(locale)}`;
}

function cancelForm(locale: Locale): Markup {
  return markup`<form method="post">
    <button name="cancel" value="yes">${bankMessages[locale].cancel}</button>
  </form>`;
}

function ended(sentence: string, locale: Locale, back: string | null): Markup {
  const link =
    back === null ? '' : markup`<p><a href="${back}">${bankMessages[locale].back}</a></p>`;
  return markup`<p role="status">${sentence}</p>${link}`;
}

function page(locale: Locale, main: Markup): Markup {
  const { title, sham } = bankMessages[locale];
  return shamPage({ locale, title, sham, main });
}
