import type { Actor, StageName, StageState, UpcomingActionKind } from '@drsk/contract';

interface StageText {
  title: string;
  /** What is going on while it is the current one. */
  headline: string;
  /** What happens in it, and what the applicant has to do. */
  explanation: string;
}

const ru = {
  stages: {
    filing: {
      title: 'Подача заявки',
      headline: 'Регистрируем заявку',
      explanation: 'Заявка получает номер и дату. Дальше сроки считают от этой даты.',
    },
    completeness: {
      title: 'Проверка документов',
      headline: 'Проверяем документы',
      explanation:
        'Проверяем, всё ли есть в заявке. Если чего-то не хватает, сообщим и подождём 20 рабочих дней.',
    },
    offer: {
      title: 'Договор, технические условия и счёт',
      headline: 'Готовим договор, технические условия и счёт',
      explanation:
        'Готовим условия договора, технические условия, счёт и инструкцию и размещаем их здесь. От вас ничего не нужно.',
    },
    payment: {
      title: 'Оплата',
      headline: 'Оплатите первую часть счёта',
      explanation:
        'Оплатите первую часть счёта: так вы принимаете условия, и договор заключён без подписи на бумаге. Если деньги не придут в срок, заявку аннулируют.',
    },
    works: {
      title: 'Работы',
      headline: 'Идут работы',
      explanation:
        'Мы подводим сеть к вашему участку, а вы делаете свою часть по техническим условиям: внутри границ участка.',
    },
    meter: {
      title: 'Прибор учёта',
      headline: 'Ставим прибор учёта',
      explanation:
        'Ставим прибор учёта и составляем акт допуска. Предоставьте место для прибора и доступ к нему, без платы (п. 108 Правил № 861). Подписывать акт не нужно.',
    },
    notice: {
      title: 'Уведомление',
      headline: 'Готовим уведомление о подключении',
      explanation:
        'Размещаем уведомление о том, что можно присоединиться и пользоваться электроэнергией. Подписывать его не нужно.',
    },
    done: {
      title: 'Готово',
      headline: 'Объект подключён',
      explanation:
        'Объект подключён. Если в уведомлении что-то не так, замечания принимаем 20 рабочих дней.',
    },
  } satisfies Record<StageName, StageText>,
  /** In place of the stage's own words while the grid waits for documents. */
  waitsForDocuments:
    'В заявке не хватает документов. Приложите их в срок: пока мы ждём, рассмотрение приостановлено.',
  states: {
    done: 'Завершён',
    current: 'Сейчас',
    upcoming: 'Впереди',
    stopped: 'Остановлен',
  } satisfies Record<StageState, string>,
  /** In place of `done` while parts of the fee are owed: the first one alone concludes the contract (п. 105). */
  firstPartPaid: (left: string) => `Первый платёж получен, осталось ${left}`,
  actors: {
    applicant: 'Вы',
    grid: 'Сетевая организация',
    supplier: 'Энергосбыт',
  } satisfies Record<Actor, string>,
  actions: {
    check_completeness: 'Проверить документы',
    supply_documents: 'Приложить недостающие документы',
    post_offer: 'Разместить договор, технические условия и счёт',
    pay_invoice: 'Оплатить первую часть счёта',
    inform_supplier: 'Передать копию заявки энергосбыту',
    carry_out_works: 'Выполнить работы',
    give_meter_access: 'Дать место и доступ для прибора учёта',
    admit_meter: 'Поставить прибор учёта и разместить акт допуска',
    post_notice: 'Разместить уведомление',
    pay_part: 'Оплатить следующую часть',
    conclude_supply_contract: 'Подготовить договор энергоснабжения',
  } satisfies Record<UpcomingActionKind, string>,
};

const en: typeof ru = {
  stages: {
    filing: {
      title: 'Filing',
      headline: 'The application is being registered',
      explanation:
        'The application gets its number and date. The terms are counted from that date.',
    },
    completeness: {
      title: 'Check of the documents',
      headline: 'The documents are being checked',
      explanation:
        'We check that nothing is missing. If something is, we tell you and wait for 20 working days.',
    },
    offer: {
      title: 'Contract, technical conditions and invoice',
      headline: 'Contract, technical conditions and invoice are being prepared',
      explanation:
        'We prepare the contract conditions, the technical conditions, the invoice and the instruction, and post them here. You need not do anything.',
    },
    payment: {
      title: 'Payment',
      headline: 'Pay the first part of the invoice',
      explanation:
        'Pay the first part of the invoice: that accepts the conditions and concludes the contract without a signature on paper. If the money does not come in time, the application is annulled.',
    },
    works: {
      title: 'Works',
      headline: 'Works are going on',
      explanation:
        'We bring the network to your plot, and you do your part by the technical conditions, inside the plot.',
    },
    meter: {
      title: 'The meter',
      headline: 'The meter is being installed',
      explanation:
        'We install the meter and draw up its admission act. Give a place for it and access to it, without charge (clause 108 of Rules No. 861). You need not sign the act.',
    },
    notice: {
      title: 'The notice',
      headline: 'The notice of connection is being prepared',
      explanation: 'We post the notice that you may connect and use energy. You need not sign it.',
    },
    done: {
      title: 'Done',
      headline: 'The object is connected',
      explanation:
        'The object is connected. If something in the notice is wrong, objections are taken for 20 working days.',
    },
  },
  waitsForDocuments:
    'Documents are missing. Attach them in time: the application is suspended while we wait.',
  states: { done: 'Done', current: 'Now', upcoming: 'Ahead', stopped: 'Stopped' },
  firstPartPaid: (left) => `First payment received, ${left} left`,
  actors: { applicant: 'You', grid: 'The grid company', supplier: 'The supplier' },
  actions: {
    check_completeness: 'Check the documents',
    supply_documents: 'Attach the missing documents',
    post_offer: 'Post the contract, the technical conditions and the invoice',
    pay_invoice: 'Pay the first part of the invoice',
    inform_supplier: 'Pass a copy of the application to the supplier',
    carry_out_works: 'Carry out the works',
    give_meter_access: 'Give a place and access for the meter',
    admit_meter: 'Install the meter and post its admission act',
    post_notice: 'Post the notice',
    pay_part: 'Pay the next part',
    conclude_supply_contract: 'Prepare the supply contract',
  },
};

export const stageMessages = { ru, en };
