import type { Actor, UpcomingActionKind } from '@drsk/contract';

const ru = {
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
    decide_request: 'Ответить на обращение',
    sign_contract: 'Подписать договор',
    notify_suspension: 'Сообщить о приостановке',
    notify_fulfilment: 'Сообщить, что ваша часть работ готова',
    inspect: 'Провести осмотр',
    remove_remarks: 'Устранить замечания и сообщить об этом',
    post_conditions_act: 'Разместить акт о выполнении технических условий',
    sign_conditions_act: 'Подписать акт о выполнении технических условий',
    energise: 'Присоединить и подать напряжение',
    post_connection_act: 'Разместить акт о присоединении',
    sign_connection_act: 'Подписать акт о присоединении',
    disconnect: 'Отключить временную схему',
    answer_objections: 'Ответить на замечания',
  } satisfies Record<UpcomingActionKind, string>,
};

const en: typeof ru = {
  actors: { applicant: 'You', grid: 'Grid company', supplier: 'Electricity supplier' },
  actions: {
    check_completeness: 'Check the documents',
    supply_documents: 'Attach the missing documents',
    post_offer: 'Post the contract, technical conditions and invoice',
    pay_invoice: 'Pay the first part of the invoice',
    inform_supplier: 'Send a copy of the application to the supplier',
    carry_out_works: 'Carry out the work',
    give_meter_access: 'Provide space for the meter and access to it',
    admit_meter: 'Install the meter and post the admission act',
    post_notice: 'Post the notice',
    pay_part: 'Pay the next part',
    conclude_supply_contract: 'Prepare the supply contract',
    decide_request: 'Answer the request',
    sign_contract: 'Sign the contract',
    notify_suspension: 'Tell about the suspension',
    notify_fulfilment: 'Report that your part of the work is done',
    inspect: 'Inspect the site',
    remove_remarks: 'Put right what was found and report it',
    post_conditions_act: 'Post the act on the technical conditions',
    sign_conditions_act: 'Sign the act on the technical conditions',
    energise: 'Connect the site and energise it',
    post_connection_act: 'Post the connection act',
    sign_connection_act: 'Sign the connection act',
    disconnect: 'Disconnect the temporary supply',
    answer_objections: 'Answer the objections',
  },
};

/** Who acts, and what is to be done. */
export const actionMessages = { ru, en };
