const ru = {
  title: 'Отозвать заявку?',
  lost: 'Что вы потеряете',
  points: {
    number: 'Номер и дату заявки: новая встанет в очередь с начала.',
    offer: 'Подготовленные договор, технические условия и счёт: они перестанут действовать.',
    price: 'Нынешнюю цену: для новой заявки её посчитают по ставкам того дня.',
  },
  kept: 'Документы останутся в кабинете. Вернуть отозванную заявку нельзя.',
  reason: 'Почему отзываете',
  noReason: 'Не указывать',
  note: 'Пояснение',
  confirm: 'Отозвать заявку',
  sending: 'Отзываем…',
  keep: 'Оставить заявку',
  done: 'Заявка отозвана',
};

const en: typeof ru = {
  title: 'Withdraw the application?',
  lost: 'What you will lose',
  points: {
    number: 'The number and the date: a new application joins the queue from its end.',
    offer: 'The contract, technical conditions and invoice that were prepared: they will lapse.',
    price: 'The present price: a new application is priced at the rates of its day.',
  },
  kept: 'The documents stay in your account. A withdrawn application cannot be brought back.',
  reason: 'Why you are withdrawing it',
  noReason: 'Prefer not to say',
  note: 'Comment',
  confirm: 'Withdraw the application',
  sending: 'Withdrawing…',
  keep: 'Keep the application',
  done: 'The application has been withdrawn',
};

export const messages = { ru, en };
