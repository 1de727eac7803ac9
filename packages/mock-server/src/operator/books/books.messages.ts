const ru = {
  noPart: 'В счёте нет такой части',
  returnUrl: 'На этот адрес вернуться нельзя',
  part_paid: 'Эта часть уже оплачена. Ещё раз платить не нужно.',
  payment_open: 'Эту часть уже оплачивают другим способом. Закончите ту оплату или отмените её.',
  stage_forbids: 'Сейчас эту часть оплатить нельзя: сначала оплачивают предыдущую.',
  cancelTooLate: 'Отменить уже нельзя: банк проводит платёж.',
  nothingToRefund: 'Возвращать нечего: все деньги зачтены или уже возвращаются.',
  infected: 'В файле вирус: выберите другой',
  evidenceTooLate: 'Деньги уже зачтены, подтверждение не нужно.',
};

const en: typeof ru = {
  noPart: 'The invoice has no such part',
  returnUrl: 'This is no address to come back to',
  part_paid: 'This part is paid already. There is no need to pay again.',
  payment_open: 'This part is being paid in another way. Finish that payment, or cancel it.',
  stage_forbids: 'This part cannot be paid now: the one before it comes first.',
  cancelTooLate: 'It cannot be cancelled any more: the bank is at work on it.',
  nothingToRefund: 'There is nothing to refund: all the money is booked, or on its way back.',
  infected: 'There is a virus in the file: choose another one',
  evidenceTooLate: 'The money is booked already: no evidence is needed.',
};

export const booksMessages = { ru, en };
