/** What a payment has come to, and what whoever pays can do about it. */
export interface PaymentSentence {
  text: string;
  wayOut: string | null;
}

const ru = {
  pending_card: {
    text: 'Банк ещё не подтвердил платёж.',
    wayOut: 'Закончите оплату на странице банка или отмените платёж.',
  },
  pending_sbp: {
    text: 'Ждём оплату по СБП.',
    wayOut: 'Отсканируйте код приложением банка или откройте банк на этом телефоне.',
  },
  pending_bank_transfer: {
    text: 'Ждём перевод на счёт сетевой организации. Деньги идут до 10\u00A0рабочих дней.',
    wayOut: 'Перевели, а срок подходит? Приложите платёжное поручение с отметкой банка.',
  },
  processing: {
    text: 'Банк проверяет платёж. Мы узнаем результат сами.',
    wayOut: 'Не платите ещё раз: страница обновится, когда банк ответит.',
  },
  paid: {
    text: 'Банк подтвердил платёж. Деньги идут на счёт сетевой организации.',
    wayOut: null,
  },
  arrived: { text: 'Деньги поступили на счёт и зачтены.', wayOut: null },
  underpaid: {
    text: 'Деньги зачтены, но их меньше, чем нужно: часть оплачена не полностью.',
    wayOut: 'Доплатите остаток до того же срока.',
  },
  overpaid: {
    text: 'Пришло больше, чем нужно: лишнее зачтено в счёт следующих частей.',
    wayOut: null,
  },
  surplus: {
    text: 'Плата внесена полностью, а часть денег лишняя.',
    wayOut: 'Запросите возврат: деньги придут туда, откуда вы платили.',
  },
  failed_declined: {
    text: 'Банк отклонил платёж, деньги не списаны.',
    wayOut: 'Попробуйте другую карту или другой способ.',
  },
  failed_insufficient_funds: {
    text: 'На карте не хватило денег, ничего не списано.',
    wayOut: 'Пополните карту или заплатите другим способом.',
  },
  failed_authentication: {
    text: 'Банк не получил верный код подтверждения, деньги не списаны.',
    wayOut: 'Начните оплату ещё раз.',
  },
  failed_timed_out: {
    text: 'Банк не завершил платёж, деньги не списаны.',
    wayOut: 'Начните оплату ещё раз или выберите другой способ.',
  },
  failed_expired: {
    text: 'Время на оплату истекло, деньги не списаны.',
    wayOut: 'Начните оплату ещё раз.',
  },
  cancelled: { text: 'Вы отменили платёж, деньги не списаны.', wayOut: null },
  after_annulment: {
    text: 'Деньги пришли, когда заявка уже была закрыта: они ничего не оплатили.',
    wayOut: 'Запросите возврат. Чтобы подключиться, подайте новую заявку.',
  },
  released: {
    text: 'Заявка закрыта, договор не заключён: эти деньги ничего не оплатили.',
    wayOut: 'Запросите возврат. Чтобы подключиться, подайте новую заявку.',
  },
  wrong_purpose: {
    text: 'В назначении платежа нет номера этого счёта: мы не знаем, за что эти деньги.',
    wayOut: 'Приложите платёжное поручение, и мы зачтём их вручную. Или запросите возврат.',
  },
  other_payer: {
    text: 'Заплатил не заявитель: зачесть чужие деньги сами мы не можем.',
    wayOut: 'Приложите письмо плательщика о том, за кого он заплатил. Или запросите возврат.',
  },
  duplicate: {
    text: 'Эта часть уже оплачена: деньги пришли второй раз и ничего не оплатили.',
    wayOut: 'Запросите возврат: деньги придут туда, откуда вы платили.',
  },
  refund_requested: {
    text: 'Возврат оформлен. Банк переведёт деньги за 3\u00A0рабочих дня.',
    wayOut: null,
  },
  partly_refunded: { text: 'Лишние деньги возвращены, остальные зачтены.', wayOut: null },
  refunded: { text: 'Деньги возвращены.', wayOut: null },
} satisfies Record<string, PaymentSentence>;

export type PaymentStatementCode = keyof typeof ru;

const en: Record<PaymentStatementCode, PaymentSentence> = {
  pending_card: {
    text: 'The bank has not confirmed the payment yet.',
    wayOut: 'Finish the payment on the bank’s page, or cancel it.',
  },
  pending_sbp: {
    text: 'Waiting for the payment by SBP.',
    wayOut: 'Scan the code with your bank’s app, or open the bank on this phone.',
  },
  pending_bank_transfer: {
    text: 'Waiting for a transfer to the grid company’s account. It takes up to 10\u00A0working days.',
    wayOut: 'Sent it, and the deadline is near? Attach the payment order with the bank’s mark.',
  },
  processing: {
    text: 'The bank is checking the payment. We will find out by ourselves.',
    wayOut: 'Do not pay again: this page changes as soon as the bank answers.',
  },
  paid: {
    text: 'The bank has confirmed the payment. The money is on its way to the grid company.',
    wayOut: null,
  },
  arrived: { text: 'The money has arrived and is booked.', wayOut: null },
  underpaid: {
    text: 'The money is booked, but it is less than needed: the part is not fully paid.',
    wayOut: 'Pay the rest before the same deadline.',
  },
  overpaid: {
    text: 'More than needed has come: the rest counts towards the next parts.',
    wayOut: null,
  },
  surplus: {
    text: 'The fee is fully paid, and some of the money is left over.',
    wayOut: 'Ask for a refund: the money goes to where you paid from.',
  },
  failed_declined: {
    text: 'The bank declined the payment; nothing was charged.',
    wayOut: 'Try another card, or another way.',
  },
  failed_insufficient_funds: {
    text: 'There was not enough money on the card; nothing was charged.',
    wayOut: 'Top the card up, or pay in another way.',
  },
  failed_authentication: {
    text: 'The bank did not get the right confirmation code; nothing was charged.',
    wayOut: 'Start the payment again.',
  },
  failed_timed_out: {
    text: 'The bank did not finish the payment; nothing was charged.',
    wayOut: 'Start the payment again, or choose another way.',
  },
  failed_expired: {
    text: 'The time to pay has run out; nothing was charged.',
    wayOut: 'Start the payment again.',
  },
  cancelled: { text: 'You cancelled the payment; nothing was charged.', wayOut: null },
  after_annulment: {
    text: 'The money came after the application was closed: it pays for nothing.',
    wayOut: 'Ask for a refund. To be connected, file a new application.',
  },
  released: {
    text: 'The application is closed, and there is no contract: this money pays for nothing.',
    wayOut: 'Ask for a refund. To be connected, file a new application.',
  },
  wrong_purpose: {
    text: 'The purpose of the payment does not name this invoice: we do not know what the money is for.',
    wayOut: 'Attach the payment order, and we will book it by hand. Or ask for a refund.',
  },
  other_payer: {
    text: 'Somebody else paid: we cannot book other people’s money by ourselves.',
    wayOut: 'Attach a letter of the payer that says whom it is for. Or ask for a refund.',
  },
  duplicate: {
    text: 'This part is paid already: the money came a second time and pays for nothing.',
    wayOut: 'Ask for a refund: the money goes to where you paid from.',
  },
  refund_requested: {
    text: 'The refund is on its way. The bank sends it within 3\u00A0working days.',
    wayOut: null,
  },
  partly_refunded: { text: 'The surplus was sent back, the rest is booked.', wayOut: null },
  refunded: { text: 'The money was sent back.', wayOut: null },
};

export const paymentStatements = { ru, en };
