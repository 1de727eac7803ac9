const ru = {
  title: 'Что вы можете сделать сейчас',
  turn: 'Ваш ход',
  turnToo: (title: string) => `Ваш ход: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
  required: 'Обязательно',
  optional: 'По желанию',
  ifNothing: 'Если ничего не делать:',
  part: (number: number, count: number) => `Часть ${number} из ${count}`,
  gone: 'Пока вы заполняли, заявка изменилась: это действие больше не нужно. Что с ней теперь — выше.',
  cards: {
    contract: {
      title: 'Прочитайте и подпишите договор',
      text: 'Проверьте проект договора и технические условия: мощность, адрес, точку присоединения, размер платы.',
      consequence:
        'через 30\u00A0рабочих дней со дня размещения заявку аннулируют, и подавать её придётся заново.',
    },
    offer: {
      title: 'Проверьте условия до оплаты',
      text: 'Оплата первой части счёта — это согласие с условиями. Если в них ошибка, не платите: откажитесь с причинами, и мы исправим документы за 10\u00A0рабочих дней.',
      consequence: 'условия останутся как есть, а без оплаты в срок заявку аннулируют.',
    },
    conditions_act: {
      title: 'Подпишите акт о выполнении технических условий',
      text: 'Проверьте, верно ли в акте описано то, что построено.',
      consequence: 'без подписанного акта объект не присоединят и не подадут напряжение.',
    },
    connection_act: {
      title: 'Подпишите акт о присоединении',
      text: 'Это итоговый документ: в нём мощность, точка присоединения и границы ответственности.',
      consequence:
        'присоединение останется незавершённым, а акт нужен и для договора с энергосбытом.',
    },
    objections: {
      title: 'Замечания к итоговому документу',
      text: 'Если в документе что-то не так, напишите, что исправить. Мы разместим исправленный документ за 10\u00A0рабочих дней.',
      consequence: 'документ останется в силе без изменений.',
    },
    furtherObjections: {
      title: 'Проверьте исправленный документ',
      text: 'Мы исправили документ по вашим замечаниям. Если осталось что-то ещё, напишите.',
      consequence: 'если новых замечаний не будет 10\u00A0рабочих дней, прежние считаются снятыми.',
    },
    fulfilment: {
      title: 'Сообщите, когда выполните свою часть',
      text: 'Сделайте на участке то, что указано в технических условиях, и сообщите нам. После этого мы придём с осмотром.',
      consequence: 'осмотра не будет, и объект не присоединят, даже если наши работы закончены.',
    },
    remarks: {
      title: 'Устраните замечания осмотра',
      text: 'Исправьте то, что перечислено, и сообщите нам: придём снова в течение 3\u00A0рабочих дней.',
      consequence: 'повторного осмотра не будет, и объект не присоединят.',
    },
    payment: {
      title: 'Оплатите часть счёта',
      text: 'Оплатите по реквизитам из счёта в банке или банковском приложении. Днём оплаты считается день, когда деньги поступили.',
      consequence: 'за каждый день просрочки может начисляться неустойка.',
    },
  },
};

/** What has a card, besides the time of an inspection. */
export type CardName = keyof typeof ru.cards;

const en: typeof ru = {
  title: 'What you can do now',
  turn: 'Your turn',
  turnToo: (title) => `Your turn: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
  required: 'Required',
  optional: 'Optional',
  ifNothing: 'If you do nothing:',
  part: (number, count) => `Part ${number} of ${count}`,
  gone: 'The application has changed while you were writing: this is no longer needed. See above where it stands now.',
  cards: {
    contract: {
      title: 'Read and sign the contract',
      text: 'Check the draft contract and the technical conditions: power, address, connection point, fee.',
      consequence:
        '30\u00A0working days after it was posted the application will be annulled, and you will have to file it again.',
    },
    offer: {
      title: 'Check the conditions before you pay',
      text: 'Paying the first part of the invoice means agreeing to the conditions. If they are wrong, do not pay: refuse with reasons, and we will correct the documents within 10\u00A0working days.',
      consequence:
        'the conditions stay as they are, and without payment in time the application is annulled.',
    },
    conditions_act: {
      title: 'Sign the act on the technical conditions',
      text: 'Check that the act describes what has been built.',
      consequence: 'without the signed act the site will be neither connected nor energised.',
    },
    connection_act: {
      title: 'Sign the connection act',
      text: 'This is the final document: it states the power, the connection point and who answers for what.',
      consequence:
        'the connection stays unfinished, and the supplier needs the act for its contract.',
    },
    objections: {
      title: 'Objections to the final document',
      text: 'If something in the document is wrong, write what to correct. We will post the corrected document within 10\u00A0working days.',
      consequence: 'the document stays in force as it is.',
    },
    furtherObjections: {
      title: 'Check the corrected document',
      text: 'We have corrected the document as you asked. If something is still wrong, write to us.',
      consequence:
        'with no new objections for 10\u00A0working days, the earlier ones count as settled.',
    },
    fulfilment: {
      title: 'Tell us when your part is done',
      text: 'Do on your site what the technical conditions ask for, and tell us. Then we will come to inspect it.',
      consequence:
        'there will be no inspection, and the site will not be connected even when our work is finished.',
    },
    remarks: {
      title: 'Put right what the inspection found',
      text: 'Correct what is listed and tell us: we will come again within 3\u00A0working days.',
      consequence: 'there will be no second inspection, and the site will not be connected.',
    },
    payment: {
      title: 'Pay a part of the invoice',
      text: 'Pay through your bank or banking app using the details on the invoice. A payment counts from the day the money arrives.',
      consequence: 'a penalty may be charged for each day of delay.',
    },
  },
};

export const messages = { ru, en };
