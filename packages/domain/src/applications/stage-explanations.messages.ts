import type { StageName } from '@drsk/contract';

const ru = {
  stages: {
    filing: 'Заявка получает номер и дату. Дальше сроки считают от этой даты.',
    completeness:
      'Проверяем, всё ли есть в заявке. Если документов не хватает, сообщим и подождём 20\u00A0рабочих дней.',
    offer:
      'Готовим договор, технические условия, счёт и инструкцию и размещаем их здесь. От вас ничего не нужно.',
    payment:
      'Оплатите первую часть счёта: так вы принимаете условия, и договор заключён без подписи на бумаге. Если деньги не придут в срок, заявку аннулируют.',
    works:
      'Мы подводим сеть к вашему участку, а вы делаете свою часть по техническим условиям: внутри границ участка.',
    meter:
      'Ставим прибор учёта и составляем акт допуска. Предоставьте место для прибора и доступ к нему, без платы (п.\u00A0108 Правил №\u00A0861). Подписывать акт не нужно.',
    signing:
      'Прочитайте договор и технические условия и подпишите их здесь. Если что-то не так, откажитесь с указанием причин: исправим за 10\u00A0рабочих дней.',
    fulfilment:
      'Когда выполните свою часть технических условий, сообщите об этом здесь: тогда придём с осмотром.',
    inspection:
      'Осматриваем объект. Если найдём замечания, перечислим их здесь: устраните их и сообщите, и мы придём снова.',
    conditions_act: 'Готовим акт и разместим его здесь. Вам останется проверить и подписать его.',
    energising:
      'Фактически присоединяем объект к сети и подаём напряжение. Подписывать пока ничего не нужно: акт будет следующим.',
    connection_act: 'Готовим итоговый акт и разместим его здесь. Когда он появится, сообщим.',
    temporary_supply:
      'Объект получает электричество до этого срока, потом мы его отключим. Правила №\u00A0861 называют это временной схемой электроснабжения.',
    notice:
      'Размещаем уведомление о том, что можно присоединиться и пользоваться электроэнергией. Подписывать его не нужно.',
    done: 'Итоговый документ остаётся здесь, в разделе «Документы».',
  } satisfies Record<StageName, string>,
  /** In place of it once the grid has done its part: it is the applicant's turn. */
  ownStages: {
    inspection:
      'Что нашли на осмотре, перечислено ниже. Устраните это и сообщите: мы придём снова.',
    conditions_act: 'Проверьте, верно ли в акте описано то, что построено, и подпишите его.',
    connection_act:
      'Это итоговый документ. Проверьте мощность, точку присоединения и границы и подпишите его.',
  } satisfies Partial<Record<StageName, string>>,
  /** In place of the stage's own words while the grid waits for documents. */
  waitsForDocuments:
    'В заявке не хватает документов: пока мы их ждём, рассмотрение приостановлено. Если не приложить их в срок, заявку аннулируют.',
  /** In place of them while mining holds up the consideration (п. 118). */
  suspended:
    'Рассмотрение заявки с майнингом приостановлено, и пока оно стоит, срок не идёт. Причина названа ниже, в истории; уведомление размещаем здесь за 3\u00A0рабочих дня. Если непонятно, что делать, позвоните в контакт-центр.',
  /** In place of them after a notice: the grid has made it possible, the applicant connects (п. 110). */
  switchOn:
    'Можно присоединяться и включать электричество. Делайте это по инструкции: она и уведомление ниже, в разделе «Документы».',
  /** In place of the words for the end while objections to the final document are being answered. */
  answersObjections: 'Рассматриваем ваши замечания. Исправленный документ разместим здесь.',
};

const en: typeof ru = {
  stages: {
    filing: 'The application gets a number and a date. All further deadlines count from that date.',
    completeness:
      'We check that the application is complete. If anything is missing, we will let you know and wait for 20\u00A0working days.',
    offer:
      'We prepare the contract, technical conditions, invoice and instructions, and post them here. You do not need to do anything.',
    payment:
      'Pay the first part of the invoice: by paying you accept the conditions, and the contract takes effect without a paper signature. If the money does not arrive in time, the application will be annulled.',
    works:
      'We bring the network to the boundary of your plot, and you carry out your part of the technical conditions within it.',
    meter:
      'We install the meter and draw up its admission act. Please provide space for the meter and access to it, free of charge (clause\u00A0108 of Rules No.\u00A0861). You do not need to sign the act.',
    signing:
      'Read the contract and the technical conditions and sign them here. If anything is wrong, refuse with reasons: we will correct it within 10\u00A0working days.',
    fulfilment:
      'When you have fulfilled your part of the technical conditions, report it here: we will then come to inspect it.',
    inspection:
      'We inspect the site. If we find anything wrong, we list it here: put it right, report it, and we will come again.',
    conditions_act: 'We prepare the act and post it here. You will then check and sign it.',
    energising:
      'We connect the site to the network and energise it. There is nothing to sign yet: the act comes next.',
    connection_act:
      'We prepare the final act and post it here. We will let you know when it is there.',
    temporary_supply:
      'The site is supplied with electricity until this date, and then we disconnect it. Rules No.\u00A0861 call this a temporary supply scheme.',
    notice:
      'We post a notice that you may connect and start using electricity. You do not need to sign it.',
    done: 'The final document stays here, under “Documents”.',
  },
  ownStages: {
    inspection:
      'What the inspection found is listed below. Put it right and report it: we will come again.',
    conditions_act: 'Check that the act correctly describes what has been built, and sign it.',
    connection_act:
      'This is the final document. Check the power, the connection point and the boundaries, and sign it.',
  },
  waitsForDocuments:
    'Some documents are missing: the review is on hold until we have them. If they are not attached by the deadline, the application will be annulled.',
  suspended:
    'The review of an application that declares mining is suspended, and its term stands still meanwhile. The reason is given below, under “History”; we post a notice here within 3\u00A0working days. If it is not clear what to do, call the contact centre.',
  switchOn:
    'You may connect and switch the electricity on. Follow the instructions: they and the notice are below, under “Documents”.',
  answersObjections:
    'We are considering your objections. The corrected document will be posted here.',
};

/** What happens in a stage, and what the applicant has to do. */
export const stageExplanations = { ru, en };
